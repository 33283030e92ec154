import { customTabBarNode } from '../protocol/config.ts';
import type { BirthRun } from '../protocol/messages.ts';
import { adoptComponentSheets } from './pages/component-sheets.ts';
import type { Instance } from './template/instance.ts';
import type { ViewScope } from './template/scope.ts';
import { assignSlots } from './template/slot.ts';
import type { View } from './view.ts';
import { rowAt, scopeAt } from './template/way.ts';

/** What happens to components other than pages. */
export interface Components {
  /** Instances whose slots may have to change hands. */
  readonly slots: Set<Instance>;
  /**
   * Instances whose content may look different. It is drawn when they are: until then, a slot may stand there that this
   * flush takes away, and what it shows may be gone.
   */
  readonly contents: Set<Instance>;
  /** Scopes that the instances of a run stand in, in order. `undefined`: in an instance that is gone. */
  placesOf(run: BirthRun): readonly ViewScope[] | undefined;
  born(instance: Instance, external: Instance['external'] | null | undefined): void;
  died(instance: Instance): void;
  setExternal(id: number, classes: Instance['external']): void;
  drawn(instance: Instance): void;
  /** At the end of a flush, when all that has changed is drawn. */
  settle(): void;
}

/** Apps with components of their own. */
export function components(view: View): void {
  const { instances, work } = view;
  const slots = new Set<Instance>();
  const contents = new Set<Instance>();
  // A Set hands out members that are added while it is walked: content may have components with content in it.
  const refreshContents = (): void => {
    for (const instance of contents) {
      contents.delete(instance);
      for (const slot of instance.slots) slot.refresh();
    }
  };
  let born: Instance[] = [];
  const drawAll = (instance: Instance): void => {
    work.add(instance);
    for (const list of instance.scope.lists ?? []) {
      if (!list?.isLive) continue;
      list.tellAll();
      work.add(list);
    }
  };
  view.hooks.page.push(({ root, definition }) => adoptComponentSheets(view, root, definition));
  view.components = {
    slots,
    contents,
    placesOf({ owner, way, list, keys, ids }) {
      const start = instances.get(owner)?.scope;
      const scope = start && scopeAt(start, way, (id) => instances.get(id));
      return scope && ids.map((_, i) => (list === undefined ? scope : rowAt(scope, list, keys![i]!)));
    },
    born(instance, external) {
      instance.external = external ?? {};
      (instance.at!.kids ??= new Map()).set(instance.node, instance);
      adoptComponentSheets(view, instance.page.root, instance.definition);
      if (instance.node === customTabBarNode) view.tabs?.place?.(instance);
      born.push(instance);
    },
    died(instance) {
      const { kids } = instance.at!;
      // Another instance may have the node by now.
      if (kids?.get(instance.node) === instance) kids.delete(instance.node);
    },
    setExternal(id, classes) {
      const instance = instances.get(id);
      if (!instance) return;
      instance.external = classes;
      // What is inside may have been given these classes on.
      for (const other of instances.values()) if (isInside(other, instance)) drawAll(other);
    },
    drawn(instance) {
      if (instance.slots.length > 1) slots.add(instance);
    },
    settle() {
      refreshContents();
      // They may take over places whose surroundings have not changed.
      for (const { part, place, at, node } of born) {
        const free = place ?? at!.places?.get(node);
        if (!part && free?.isLive) free.bind();
      }
      born = [];
      refreshContents();
      for (const instance of slots) {
        slots.delete(instance);
        if (instances.get(instance.id) === instance) assignSlots(instance);
        refreshContents();
      }
    },
  };
}

function isInside(instance: Instance, outer: Instance): boolean {
  for (let at: Instance | undefined = instance; at; at = at.owner) if (at === outer) return true;
  return false;
}
