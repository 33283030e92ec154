import type { Compilation } from '../compilation.ts';
import {
  slotInList,
  slotsWithoutOption,
  slotValuesWithoutOption,
  undeclaredGeneric,
  unknownSlot,
} from '../diagnostics/messages/template.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import type { ComponentSource } from '../project/project.ts';
import type { SlotMode } from '../script/slot-mode.ts';
import type { CompiledUnit } from './compile-unit.ts';
import type { ComponentsByTag } from './component-tags.ts';
import type { UnitSlots } from './unit-slots.ts';

export interface UseSources {
  readonly sources: ReadonlyMap<string, ComponentSource>;
  /** Components behind the tags of each of them. */
  readonly components: ReadonlyMap<string, ComponentsByTag>;
  /** How components tell their slots apart, by the id of their script, where that can be known. */
  readonly slotModes: ReadonlyMap<string, SlotMode>;
  readonly units: ReadonlyMap<string, CompiledUnit>;
}

/**
 * Reports what only the templates of an app together tell: slots that never show anything, children of components that
 * go to none (spec §11.2), and generics that a component does not have (§11.3).
 */
export function checkUses(app: UseSources, compilation: Compilation): void {
  for (const [path, source] of app.sources) {
    const unit = app.units.get(path);
    if (!unit) continue;
    checkOwn(unit.slots, modeOf(source, app), compilation);
    const components = app.components.get(path)!;
    for (const { tag, name, place } of unit.slotRequests) {
      const names = slotNames(components.get(tag), app);
      if (names && !names.has(name)) compilation.report(unknownSlot(place, name, tag, nearestName(name, names)));
    }
    for (const { tag, name, place } of unit.genericRequests) {
      const generics = components.get(tag)?.generics;
      if (!generics || generics.has(name)) continue;
      compilation.report(undeclaredGeneric(place, name, tag, nearestName(name, generics.keys())));
    }
  }
}

function checkOwn(slots: UnitSlots, mode: SlotMode | undefined, compilation: Compilation): void {
  if (mode === undefined || mode === 'dynamic') return;
  const [first, ...others] = slots.always;
  const other = others.find(({ name }) => name !== first!.name);
  if (other && mode === 'single') compilation.report(slotsWithoutOption(other.place));
  for (const { place } of slots.repeated) compilation.report(slotInList(place));
  for (const { place } of slots.valued) compilation.report(slotValuesWithoutOption(place));
}

function modeOf({ files, isScene }: ComponentSource, { slotModes }: UseSources): SlotMode | undefined {
  return files.script === undefined || isScene ? undefined : slotModes.get(files.script);
}

/**
 * Names of all slots that a component can have; `undefined` when they cannot be told, and where there is one slot for all,
 * whatever its name.
 */
function slotNames(component: ComponentSource | undefined, app: UseSources): ReadonlySet<string> | undefined {
  const mode = component && modeOf(component, app);
  if (!component || mode === undefined || mode === 'single') return undefined;
  const names = new Set<string>();
  const ids = new Set([component.path]);
  // A Set hands out members that are added while it is walked.
  for (const id of ids) {
    const unit = app.units.get(id);
    if (!unit || unit.slots.isOpen) return undefined;
    for (const name of unit.slots.names) names.add(name);
    for (const imported of unit.imports) ids.add(imported.id);
  }
  return names;
}
