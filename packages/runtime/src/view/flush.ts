import { applyPatch } from '../protocol/apply-patch.ts';
import { ownField } from '../protocol/json.ts';
import type { Json } from '../protocol/json.ts';
import type { Patch } from '../protocol/patch.ts';
import { decodeData } from '../protocol/wire.ts';
import type { BirthRun, Flush } from '../protocol/index.ts';
import { defineComponent } from './template/definitions.ts';
import { Instance } from './template/instance.ts';
import type { View } from './view.ts';

/**
 * Applies a flush and draws it, in one task: births, data and deaths first, so that what is drawn is exactly the state
 * that the logic thread saw; then from the top, since a parent may take away what a child would draw.
 */
export function applyFlush(view: View, flush: Flush): void {
  const { components, hooks } = view;
  const { definitions, births, patches, external, deaths } = flush;
  definitions?.forEach((definition) => defineComponent(view, definition));
  births?.forEach((run) => applyBirths(view, run));
  patches?.forEach((change) => applyPatches(view, change.instance, change.patches));
  external?.forEach(({ instance, classes }) => components?.setExternal(instance, classes));
  deaths?.forEach((id) => applyDeath(view, id));
  for (const hook of hooks.data) hook(flush);
  drawFromTop(view);
  components?.settle();
}

function drawFromTop({ work }: View): void {
  // One may have been drawn by another meanwhile.
  for (const item of [...work].sort((a, b) => a.order - b.order)) if (work.delete(item)) item.draw();
  work.clear();
}

function applyBirths(view: View, run: BirthRun): void {
  const { owner, ids } = run;
  const definition = view.definitions.get(run.definition);
  const values = decodeData(run.data);
  /** Where each of them stands; pages stand nowhere. */
  const places = owner === 0 ? [] : view.components?.placesOf(run);
  if (!definition || !Array.isArray(values) || !places) {
    view.errors.report('view/wrong-patch', `${definition?.is} #${ids.join()}`);
    return;
  }
  ids.forEach((id, i) => {
    const at = places[i];
    const page = at ? at.instance.page : view.pages.open(id, definition);
    const instance = new Instance(view, id, definition, page, at, run.node);
    Object.assign(instance.data, values[i]);
    view.instances.set(id, instance);
    if (at) {
      view.components!.born(instance, run.external?.[i]);
    } else {
      instance.part = page.part;
      view.work.add(instance);
    }
  });
}

function applyPatches(view: View, id: number, encoded: readonly Patch[] | string): void {
  const instance = view.instances.get(id);
  const patches = decodeData(encoded);
  if (instance && Array.isArray(patches)) for (const patch of patches as Patch[]) applyOne(instance, patch);
  else view.errors.report('view/wrong-patch', `#${id}`);
}

function applyOne(instance: Instance, patch: Patch): void {
  const { view, data, definition, hasOccurrences } = instance;
  const field = String(patch.path?.[0]);
  const use = ownField(definition.unit.fields, field);
  // Only rows that are told of patches see the array itself.
  const isListed = use?.lists && !use.root && !use.outer && !hasOccurrences;
  const fits = applyPatch(data as Record<string, Json>, patch, (path) => !!isListed && path.length === 1);
  if (!fits) view.errors.report('view/wrong-patch', `${definition.is}: ${patch.path?.join('.')}`);
  if (!use) return;
  if (use.root || hasOccurrences) view.work.add(instance);
  view.tellLists?.(instance, use, patch);
}

function applyDeath(view: View, id: number): void {
  const instance = view.instances.get(id);
  if (!instance) return;
  view.instances.delete(id);
  view.work.delete(instance);
  if (instance.at) view.components?.died(instance);
  else view.pages.close(id);
}
