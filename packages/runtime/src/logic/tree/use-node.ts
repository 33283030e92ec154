import type { SkeletonNode, SkeletonUnit, SkeletonUse, TemplateReference } from '../../protocol/bundle.ts';
import { reportMistake } from '../errors.ts';
import { attach, detach } from './lifecycle.ts';
import { isLive, type Build, type Place, type TreeNode } from './node.ts';
import { evaluate, UseScope, type LogicScope } from './scope.ts';

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
    if (name === this.name) {
      for (const node of this.nodes) node.update();
      return;
    }
    this.name = name;
    const old = this.nodes;
    this.nodes = this.make();
    detach(old);
    if (isLive(this.place)) attach(this.nodes);
  }

  below(): readonly TreeNode[] {
    return this.nodes;
  }

  private readName(): string {
    const name = evaluate(this.skeleton.is, this.place.scope);
    return name === undefined || name === null ? '' : String(name);
  }

  private make(): readonly TreeNode[] {
    const { owner, unit, parent, slot } = this.place;
    const found = findTemplate(unit, this.name, (id) => owner.runtime.registry.unit(id));
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
    return this.build(found.nodes, {
      owner,
      unit: found.unit,
      scope: this.scope,
      parent,
      ...(slot === undefined ? {} : { slot }),
    });
  }
}

interface Found {
  readonly unit: SkeletonUnit;
  readonly nodes: readonly SkeletonNode[];
}

/** Own templates of a unit, or those of the unit that its import names. */
function findTemplate(
  unit: SkeletonUnit,
  name: string,
  unitOf: (id: string) => SkeletonUnit | undefined,
): Found | undefined {
  const template = ownTemplate(unit, name);
  if (template === undefined) return undefined;
  if (isTree(template)) return { unit, nodes: template };
  const home = unitOf(template.unit);
  const tree = home && ownTemplate(home, template.name);
  return home && tree && isTree(tree) ? { unit: home, nodes: tree } : undefined;
}

function ownTemplate(unit: SkeletonUnit, name: string): readonly SkeletonNode[] | TemplateReference | undefined {
  return unit.templates && Object.hasOwn(unit.templates, name) ? unit.templates[name] : undefined;
}

function isTree(template: readonly SkeletonNode[] | TemplateReference): template is readonly SkeletonNode[] {
  return Array.isArray(template);
}

function depthOf(scope: LogicScope): number {
  let depth = 0;
  for (let at: LogicScope | undefined = scope; at; at = at.parent) if (at instanceof UseScope) depth++;
  return depth;
}
