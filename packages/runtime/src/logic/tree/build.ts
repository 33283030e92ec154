import type { Scope, SkeletonComponent, SkeletonElement, SkeletonNode } from '../../protocol/bundle.ts';
import { ComponentNode } from './component-node.ts';
import { ElementNode } from './element-node.ts';
import { IfNode } from './if-node.ts';
import type { ListNode } from './list-node.ts';
import type { Build, Place, TreeNode } from './node.ts';
import { resolveComponent } from './resolve.ts';
import { evaluate } from './scope.ts';
import type { SlotNode } from './slot-node.ts';
import type { UseNode } from './use-node.ts';

/** Classes of the nodes that only some apps have, by the type of their skeleton. */
export interface NodeKinds {
  readonly list?: typeof ListNode;
  readonly use?: typeof UseNode;
  readonly slot?: typeof SlotNode;
}

/** Makes the nodes of a run of skeletons, each with its subtree. */
export const build: Build = (skeletons, place) => {
  const { owner } = place;
  owner.building++;
  const nodes = (skeletons ?? []).flatMap((skeleton) => make(skeleton, place));
  owner.building--;
  return nodes;
};

function make(skeleton: SkeletonNode, place: Place): TreeNode | [] {
  const { owner, slot } = place;
  switch (skeleton.type) {
    case 'if':
      return new IfNode(skeleton, place, build);
    case 'component':
    case 'element':
      return slot === undefined ? makeTag(skeleton, place) : makeSlotted(skeleton, place, slot);
    default: {
      // A slot passed on carries no `slot` attribute: it is content of the unnamed one.
      if (skeleton.type === 'slot' && slot) return [];
      const Kind = owner.runtime.features.nodes[skeleton.type] as new (
        ...args: [SkeletonNode, Place, Build]
      ) => TreeNode;
      return new Kind(skeleton, place, build);
    }
  }
}

function makeTag(skeleton: SkeletonElement | SkeletonComponent, place: Place): TreeNode {
  const lazy = skeleton.type === 'component' && place.owner.runtime.packages?.standIn(skeleton, place, makeOne);
  return lazy || makeOne(skeleton, place);
}

function makeOne(skeleton: SkeletonElement | SkeletonComponent, place: Place, component?: string): TreeNode {
  const definition = skeleton.type === 'component' && resolveComponent(place.owner, skeleton.tag, component);
  return definition
    ? new ComponentNode(skeleton as SkeletonComponent, place, build, definition)
    : new ElementNode(skeleton, place, build);
}

/** Content of a dynamic slot is there as long as its `slot` attribute names that slot. */
function makeSlotted(skeleton: SkeletonElement | SkeletonComponent, place: Place, slot: string): TreeNode {
  const test = (scope: Scope): boolean => String(evaluate(skeleton.slot, scope) ?? '') === slot;
  const branches = [{ test, children: [skeleton] }];
  return new IfNode({ type: 'if', branches }, { ...place, slot: undefined }, build);
}
