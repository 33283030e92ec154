import { applyPatch } from '../protocol/apply-patch.ts';
import type { Json } from '../protocol/json.ts';
import type { Patch } from '../protocol/patch.ts';
import { decodeData } from '../protocol/wire.ts';
import type { BirthRun, FieldUse, Flush } from '../protocol/index.ts';
import { defineComponent } from './definitions.ts';
import { drawInstance, Instance } from './instance.ts';
import { rowAt, scopeAt } from './scope.ts';
import type { ViewScope } from './scope.ts';
import { assignSlots } from './slot.ts';
import type { View } from './view.ts';

/**
 * Applies a flush and draws it, in one task: births, data and deaths first, so that what is drawn is exactly the state
 * that the logic thread saw; then from the top, since a parent may take away what a child would draw.
 */
export function applyFlush(view: View, flush: Flush): void {
  for (const definition of flush.definitions ?? []) {
    view.definitions.set(definition.definition, defineComponent(definition, view.units, view.sheets));
  }
  const born = (flush.births ?? []).flatMap((run) => applyBirths(view, run));
  for (const { instance, patches } of flush.patches ?? []) applyPatches(view, instance, patches);
  for (const { instance, classes } of flush.external ?? []) setExternal(view, instance, classes);
  for (const id of flush.deaths ?? []) applyDeath(view, id);
  draw(view, born);
}

/** All that is known to have changed; `born` may take over places whose surroundings have not. */
function draw(view: View, born: readonly Instance[]): void {
  const { work } = view;
  drawFromTop(view);
  for (const instance of born) {
    const place = instance.place ?? instance.at?.places?.get(instance.node);
    if (!instance.part && place?.isLive) place.bind();
  }
  for (const instance of work.slots) {
    work.slots.delete(instance);
    if (view.instances.get(instance.id) === instance) assignSlots(instance);
  }
  work.roots.clear();
  work.lists.clear();
}

function drawFromTop({ work }: View): void {
  const roots = [...work.roots].sort((a, b) => a.depth - b.depth);
  const lists = [...work.lists].sort((a, b) => a.depth - b.depth);
  let next = 0;
  for (const instance of roots) {
    while (next < lists.length && lists[next]!.depth < instance.depth) lists[next++]!.draw();
    // A parent may have drawn it anew meanwhile, or taken its place away.
    if (work.roots.has(instance) && (!instance.place || instance.place.isLive)) drawInstance(instance);
  }
  while (next < lists.length) lists[next++]!.draw();
}

function applyBirths(view: View, run: BirthRun): Instance[] {
  const definition = view.definitions.get(run.definition);
  const values = decodeData(run.data);
  const owner = view.instances.get(run.owner);
  const scope = owner && scopeAt(owner.scope, run.way, (id) => view.instances.get(id));
  if (!definition || !Array.isArray(values) || (run.owner !== 0 && !scope)) {
    view.errors.report('view/wrong-patch', `${definition?.is ?? 'component'} #${run.ids.join(', #')}`);
    return [];
  }
  return run.ids.map((id, i) => {
    const at = scope && scopeOfRun(scope, run, i);
    const page = owner ? owner.page : view.pages.open(id, definition);
    const instance = new Instance(view, id, definition, page, at, run.node);
    Object.assign(instance.data, values[i]);
    instance.external = run.external?.[i] ?? {};
    view.instances.set(id, instance);
    if (at) {
      (at.kids ??= new Map()).set(run.node, instance);
      view.sheets.use(page.root, definition);
    } else {
      instance.part = page.part;
      view.work.roots.add(instance);
    }
    return instance;
  });
}

function scopeOfRun(scope: ViewScope, { list, keys }: BirthRun, i: number): ViewScope {
  return list === undefined ? scope : rowAt(scope, list, keys![i]!);
}

function applyPatches(view: View, id: number, encoded: readonly Patch[] | string): void {
  const instance = view.instances.get(id);
  const patches = decodeData(encoded) as readonly Patch[] | undefined;
  if (!instance || !Array.isArray(patches)) {
    view.errors.report('view/wrong-patch', instance?.definition.is ?? `#${id}`);
    return;
  }
  for (const patch of patches as readonly Patch[]) applyOne(instance, patch);
}

function applyOne(instance: Instance, patch: Patch): void {
  const { view, data, definition, scope } = instance;
  const field = String(patch.path?.[0]);
  const uses = definition.unit.fields;
  const use: FieldUse | undefined = uses && Object.hasOwn(uses, field) ? uses[field] : undefined;
  // Only rows that are told of patches see the array itself.
  const isListed = use?.lists !== undefined && !use.root && !use.outer && !instance.hasOccurrences;
  const fits = applyPatch(data as Record<string, Json>, patch, (path) => path.length === 1 && isListed);
  if (!fits) view.errors.report('view/wrong-patch', `${definition.is}: ${patch.path?.join('.')}`);
  if (!use) return;
  if (use.root || instance.hasOccurrences) view.work.roots.add(instance);
  tellLists(scope, use, patch);
}

function tellLists(scope: ViewScope, use: FieldUse, patch: Patch): void {
  const { work } = scope.instance.view;
  for (const number of use.lists ?? []) {
    const list = scope.lists?.[number];
    if (!list?.isLive) continue;
    list.tell(patch);
    work.lists.add(list);
  }
  for (const number of use.outer ?? []) {
    const list = scope.lists?.[number];
    if (!list?.isLive) continue;
    list.tellOuter();
    work.lists.add(list);
  }
}

function setExternal(view: View, id: number, classes: Readonly<Record<string, string>>): void {
  const instance = view.instances.get(id);
  if (!instance) return;
  instance.external = classes;
  // What is inside may have been given these classes on.
  for (const other of view.instances.values()) {
    if (other !== instance && !isInside(other, instance)) continue;
    view.work.roots.add(other);
    for (const list of other.scope.lists ?? []) {
      if (!list?.isLive) continue;
      list.tellAll();
      view.work.lists.add(list);
    }
  }
}

function isInside(instance: Instance, outer: Instance): boolean {
  for (let at = instance.owner; at; at = at.owner) if (at === outer) return true;
  return false;
}

function applyDeath(view: View, id: number): void {
  const instance = view.instances.get(id);
  if (!instance) return;
  view.instances.delete(id);
  view.work.forget(instance);
  // Another instance may have the node by now.
  if (instance.at?.kids?.get(instance.node) === instance) instance.at.kids.delete(instance.node);
  if (!instance.at) view.pages.close(id);
}
