import {
  createExpressions,
  createWxsLibrary,
  createWxsRegistry,
  type LogicBundle,
  type SkeletonComponent,
  type SkeletonNode,
  type SkeletonUnit,
} from '@heddle/runtime/protocol';
import type { GivenAttributes } from '../oracle/naive-view.ts';

/** Reads out of a logic bundle what its skeletons give to components. */
export function givenAttributes(bundle: LogicBundle): GivenAttributes {
  const registry = createWxsRegistry(bundle.wxs, () => {}, createWxsLibrary());
  const helpers = {
    ...createExpressions({ report: () => {}, wxs: (id: string) => () => registry.load(id) }),
    decide: <T>(_scope: unknown, _decision: unknown, value: T) => value,
  };
  const units = new Map<string, ReadonlyMap<number, SkeletonComponent>>();
  return (id, node) => {
    const known = units.get(id) ?? componentsOf(bundle.units[id]!(helpers));
    units.set(id, known);
    return known.get(node)?.attributes;
  };
}

function componentsOf({ root = [], templates = {} }: SkeletonUnit): ReadonlyMap<number, SkeletonComponent> {
  const components = new Map<number, SkeletonComponent>();
  const visit = (nodes: readonly SkeletonNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'component') components.set(node.node, node);
      if (node.type === 'if') for (const { children } of node.branches) visit(children);
      else if ('children' in node) visit(node.children ?? []);
    }
  };
  visit(root);
  for (const template of Object.values(templates))
    if (Array.isArray(template)) visit(template as readonly SkeletonNode[]);
  return components;
}
