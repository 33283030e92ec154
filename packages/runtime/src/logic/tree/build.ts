import type { Scope, SkeletonComponent, SkeletonElement, SkeletonNode } from '../../protocol/bundle.ts';
import { ComponentNode } from './component-node.ts';
import { ElementNode } from './element-node.ts';
import { resolveComponent, resolveGenerics } from './resolve.ts';
import { IfNode } from './if-node.ts';
import { ListNode } from './list-node.ts';
import type { Build, Place, TreeNode } from './node.ts';
import { SlotNode } from './slot-node.ts';
import { UseNode } from './use-node.ts';
import { evaluate } from './scope.ts';

/** Makes the nodes of a run of skeletons, each with its subtree. */
export const build: Build = (skeletons, place) => (skeletons ?? []).flatMap((skeleton) => make(skeleton, place));

function make(skeleton: SkeletonNode, place: Place): TreeNode | [] {
  switch (skeleton.type) {
    case 'if':
      return new IfNode(skeleton, place, build);
    case 'list':
      return new ListNode(skeleton, place, build);
    case 'use':
      return new UseNode(skeleton, place, build);
    case 'slot':
      // A slot passed on carries no `slot` attribute: it is content of the unnamed one.
      return place.slot === undefined || place.slot === '' ? new SlotNode(skeleton, place, build) : [];
    default:
      return place.slot === undefined ? makeTag(skeleton, place) : makeSlotted(skeleton, place, place.slot);
  }
}

function makeTag(skeleton: SkeletonElement | SkeletonComponent, place: Place): TreeNode {
  const definition = skeleton.type === 'component' ? resolveComponent(place.owner, skeleton.tag) : undefined;
  if (!definition) return new ElementNode(skeleton, place, build);
  return new ComponentNode(
    skeleton as SkeletonComponent,
    place,
    build,
    definition,
    resolveGenerics(place.owner, skeleton as SkeletonComponent),
  );
}

/** Content of a dynamic slot is there as long as its `slot` attribute names that slot. */
function makeSlotted(skeleton: SkeletonElement | SkeletonComponent, place: Place, slot: string): TreeNode {
  const { owner, unit, scope, parent } = place;
  const test = (scope: Scope): boolean => String(evaluate(skeleton.slot, scope) ?? '') === slot;
  return new IfNode({ type: 'if', branches: [{ test, children: [skeleton] }] }, { owner, unit, scope, parent }, build);
}
