import type { Members } from '../author-this.ts';
import type { Part } from '../define/component-part.ts';
import { isFunction, type RawOptions } from '../define/part.ts';
import { callOwn } from '../errors.ts';
import { none } from '../features.ts';
import { joinPath } from '../modules.ts';
import type { Instance } from './instance.ts';
import { nodesWithin } from './node.ts';

/** One entry of `relations`. */
export interface Relation {
  /** As written, for `getRelationNodes`. */
  readonly key: string;
  readonly type: unknown;
  /** The other component by its path, or a behavior that it uses; when it is not given, `key`. */
  readonly target: unknown;
  readonly path: string;
  /** `linked`, `linkChanged`, `unlinked`, `linkFailed`. */
  readonly callbacks: RawOptions;
}

/** Components that know of each other (spec §17). */
export interface Relations {
  read(is: string, parts: readonly Part[]): readonly Relation[];
  /** The child side has been attached: links it with the component above that it names, if that one names it back. */
  link(child: Instance): void;
  /** The child side was moved. */
  relink(child: Instance): void;
  /** The child side is gone. */
  unlink(child: Instance): void;
}

export const noRelations: Relations = { read: () => [], link: none, relink: none, unlink: none };

export const relations: Relations = {
  read(is, parts) {
    const declared = Object.assign({}, ...parts.map((part) => part.relations)) as Readonly<Record<string, RawOptions>>;
    const all = Object.entries(declared).map(([key, raw]) => {
      const { type, target = key } = raw;
      return { key, type, target, path: typeof target === 'string' ? joinPath(is, target) : '', callbacks: raw };
    });
    // A child is linked with its parent before its ancestors, however they are listed.
    return [...all.filter(({ type }) => type !== 'ancestor'), ...all.filter(({ type }) => type === 'ancestor')];
  },
  link(child) {
    tellBoth(child, 'linked', (parent, back, relation) => {
      linksOf(parent, back.key).add(child);
      linksOf(child, relation.key).add(parent);
    });
  },
  relink(child) {
    tellBoth(child, 'linkChanged');
  },
  unlink(child) {
    for (const relation of child.definition.relations) {
      if (!isUpwards(relation)) continue;
      for (const parent of linksOf(child, relation.key)) {
        const back = findBack(parent, relation, child);
        if (back) {
          linksOf(parent, back.key).delete(child);
          tell(parent, back, 'unlinked', child);
        }
        tell(child, relation, 'unlinked', parent);
      }
      linksOf(child, relation.key).clear();
    }
  },
};

export const relationMembers: Members = {
  /** Authors' `this` of the components linked by a relation, in tree order. */
  getRelationNodes(instance, key) {
    const linked = linksOf(instance, String(key));
    const ordered =
      linked.size > 1 ? [...nodesWithin(instance.owner?.nodes ?? [])].map((node) => node.instance) : [...linked];
    return ordered.flatMap((other) => (other && linked.has(other) ? other.self : []));
  },
};

type Event = 'linked' | 'linkChanged' | 'unlinked' | 'linkFailed';

/** Tells a child and each component above that it is related to, the upper one first; or the child that there is none. */
function tellBoth(
  child: Instance,
  event: Event,
  before: (parent: Instance, back: Relation, relation: Relation) => void = none,
): void {
  for (const relation of child.definition.relations) {
    const [parent, back] = findAbove(child, relation) ?? [];
    if (parent && back) {
      before(parent, back, relation);
      tell(parent, back, event, child);
      tell(child, relation, event, parent);
    } else if (isUpwards(relation)) tell(child, relation, 'linkFailed');
  }
}

/** `parent`: the nearest component above in the same template, elements aside; `ancestor`: any. */
function findAbove(child: Instance, relation: Relation): [Instance, Relation] | undefined {
  if (!isUpwards(relation)) return undefined;
  for (let node = child.node?.place.parent; node; node = node.place.parent) {
    const { instance } = node;
    if (!instance) continue;
    const back = isRelated(relation, instance) && findBack(instance, relation, child);
    if (back) return [instance, back];
    if (relation.type === 'parent') return undefined;
  }
  return undefined;
}

function isUpwards({ type }: Relation): boolean {
  return type === 'parent' || type === 'ancestor';
}

function findBack(parent: Instance, { type }: Relation, child: Instance): Relation | undefined {
  const opposite = type === 'parent' ? 'child' : 'descendant';
  return parent.definition.relations.find((relation) => relation.type === opposite && isRelated(relation, child));
}

/** Whether a relation means components of this one's definition. */
function isRelated({ path, target }: Relation, { definition: { is, parts }, runtime }: Instance): boolean {
  return path === is || runtime.features.behaviors.areUsed(parts, target);
}

function linksOf(instance: Instance, key: string): Set<Instance> {
  const links = (instance.links ??= new Map());
  if (!links.has(key)) links.set(key, new Set());
  return links.get(key)!;
}

function tell(instance: Instance, { callbacks }: Relation, event: Event, other?: Instance): void {
  const run = callbacks[event];
  if (isFunction(run)) callOwn(instance, run, ...(other ? [other.self] : []));
}
