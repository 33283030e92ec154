import { isRelated, type Relation } from '../define/definition.ts';
import { callUser } from '../errors.ts';
import type { Instance } from './instance.ts';
import type { TreeNode } from './node.ts';

/** Who stands opposite whom (spec §17). */
const OPPOSITE = { parent: 'child', ancestor: 'descendant', child: 'parent', descendant: 'ancestor' } as const;

/** The child side has been attached: links it with the component above that it names, if that one names it back. */
export function link(child: Instance): void {
  for (const relation of child.definition.relations) {
    const found = findAbove(child, relation);
    if (!found) continue;
    linksOf(found.instance, found.relation.key).add(child);
    linksOf(child, relation.key).add(found.instance);
    tell(found.instance, found.relation, 'linked', child);
    tell(child, relation, 'linked', found.instance);
  }
}

export function relink(child: Instance): void {
  for (const relation of child.definition.relations) {
    const found = findAbove(child, relation);
    if (!found) continue;
    tell(found.instance, found.relation, 'linkChanged', child);
    tell(child, relation, 'linkChanged', found.instance);
  }
}

export function unlink(child: Instance): void {
  for (const relation of child.definition.relations) {
    if (relation.type !== 'parent' && relation.type !== 'ancestor') continue;
    for (const parent of child.links?.get(relation.key) ?? []) {
      const back = findBack(parent, relation, child);
      if (back) {
        parent.links?.get(back.key)?.delete(child);
        tell(parent, back, 'unlinked', child);
      }
      tell(child, relation, 'unlinked', parent);
    }
    child.links?.delete(relation.key);
  }
}

/** Authors' `this` of the components linked by a relation, in tree order. */
export function relationNodes(instance: Instance, key: string): object[] {
  const linked = instance.links?.get(key);
  if (!linked || linked.size === 0) return [];
  if (linked.size === 1) return [...linked].map(({ self }) => self);
  const ordered: object[] = [];
  const visit = (nodes: readonly TreeNode[]): void => {
    for (const node of nodes) {
      if (node.instance && linked.has(node.instance)) ordered.push(node.instance.self);
      visit(node.inTemplate?.() ?? node.below());
    }
  };
  visit(instance.owner?.nodes ?? []);
  return ordered;
}

interface Found {
  readonly instance: Instance;
  readonly relation: Relation;
}

/** `parent`: the nearest component above in the same template, elements aside; `ancestor`: any. */
function findAbove(child: Instance, relation: Relation): Found | undefined {
  if (relation.type !== 'parent' && relation.type !== 'ancestor') return undefined;
  for (let node = child.node?.place.parent; node; node = node.place.parent) {
    const { instance } = node;
    if (!instance) continue;
    const back = isRelated(relation, instance.definition) ? findBack(instance, relation, child) : undefined;
    if (back) return { instance, relation: back };
    if (relation.type === 'parent') return undefined;
  }
  return undefined;
}

function findBack(parent: Instance, { type }: Relation, child: Instance): Relation | undefined {
  return parent.definition.relations.find(
    (relation) => relation.type === OPPOSITE[type] && isRelated(relation, child.definition),
  );
}

function linksOf(instance: Instance, key: string): Set<Instance> {
  const table = (instance.links ??= new Map());
  let links = table.get(key);
  if (!links) table.set(key, (links = new Set()));
  return links;
}

function tell(
  instance: Instance,
  relation: Relation,
  event: 'linked' | 'linkChanged' | 'unlinked',
  other: Instance,
): void {
  const run = relation[event];
  if (run) callUser(instance.runtime, instance, run, instance.self, [other.self]);
}
