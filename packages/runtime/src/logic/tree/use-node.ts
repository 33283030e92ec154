import type { SkeletonNode, SkeletonUnit, SkeletonUse } from '../../protocol/bundle.ts';
import { ownField } from '../../protocol/json.ts';
import { reportMistake } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { replace } from './lifecycle.ts';
import { nameText, updateAll, type Build, type Place, type TreeNode } from './node.ts';
import { evaluate, UseScope, type LogicScope } from './scope.ts';
import { unitOf } from './units.ts';

/** Uses within uses that are followed. */
const MAX_DEPTH = 200;

/** `<template is data>`: its content in a scope of its own; another name is other content (spec §7.1). */
export class UseNode implements TreeNode {
  private name: string;
  private readonly scope: UseScope;
  private nodes: readonly TreeNode[];

  constructor(
    private readonly skeleton: SkeletonUse,
    readonly place: Place,
    private readonly build: Build,
  ) {
    this.name = this.readName();
    this.scope = new UseScope(place.scope, { use: skeleton.node }, skeleton.data(place.scope));
    this.nodes = this.make();
  }

  update(): void {
    this.scope.data = this.skeleton.data(this.place.scope);
    const name = this.readName();
    if (name === this.name) return updateAll(this.nodes);
    this.name = name;
    const old = this.nodes;
    this.nodes = this.make();
    replace(this.place, old, this.nodes);
  }

  below(): readonly TreeNode[] {
    return this.nodes;
  }

  private readName(): string {
    return nameText(evaluate(this.skeleton.is, this.place.scope));
  }

  private make(): readonly TreeNode[] {
    const { owner, unit } = this.place;
    const found = findTemplate(owner.runtime, unit, this.name);
    if (!found) return [];
    if (depthOf(this.scope) > MAX_DEPTH) {
      reportMistake(
        owner.runtime,
        'wxml/template-too-deep',
        owner.definition.is,
        `Template \`${this.name}\` uses itself without an end, in \`${owner.definition.is}\`.`,
      );
      return [];
    }
    return this.build(found.nodes, { ...this.place, unit: found.unit, scope: this.scope });
  }
}

/** Own templates of a unit, or those of the unit that its import names. */
function findTemplate(
  runtime: Runtime,
  unit: SkeletonUnit,
  name: string,
): { readonly unit: SkeletonUnit; readonly nodes: readonly SkeletonNode[] } | undefined {
  const own = ownField(unit.templates, name);
  if (!own || !('unit' in own)) return own && { unit, nodes: own };
  const home = unitOf(runtime, own.unit);
  const nodes = ownField(home?.templates, own.name);
  return home && nodes && !('unit' in nodes) ? { unit: home, nodes } : undefined;
}

function depthOf(scope: LogicScope): number {
  let depth = 0;
  for (let at: LogicScope | undefined = scope; at; at = at.parent) if (at instanceof UseScope) depth++;
  return depth;
}
