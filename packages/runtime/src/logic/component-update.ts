import { isJsonArray, type Json } from '../protocol/json.ts';
import type { Path } from '../protocol/path.ts';
import { cloneData } from './define/clone.ts';
import { isFunction } from './define/part.ts';
import { convertProperty, type PropertyDefinition } from './define/properties.ts';
import { attempt, callOwn } from './errors.ts';
import type { By } from './model.ts';
import { isObserved, observedValues } from './observers.ts';
import { takeValue, type Write } from './set-data.ts';
import { isEqual } from './snapshot/equal.ts';
import { readSnapshot, writePath, writeSnapshot } from './snapshot/write.ts';
import { bindingsIn } from './tree/bindings.ts';
import type { Instance } from './tree/instance.ts';
import { viewDataOf } from './tree/view-data.ts';

/** A property that was set to something else, or a part of one. */
export interface PropertyChange {
  readonly property: PropertyDefinition;
  readonly value: unknown;
  readonly old: unknown;
  /** Set by the component itself: a two-way binding hands it on. */
  readonly isOwn: boolean;
}

/**
 * One update (spec §13): all values are set, observers run in rounds until none is due, then the template with the
 * children in it is brought up to date, then two-way bindings and property observers are told.
 *
 * From within an observer only the first step happens here, the running update does the rest. While the template is
 * being updated, the running update goes over it again.
 */
export function updateComponent(instance: Instance, writes: readonly Write[], by: By): void {
  const done = instance.runtime.watchUpdate?.(instance, writes);
  update(instance, writes, by);
  done?.();
}

function update(instance: Instance, writes: readonly Write[], by: By): void {
  const owned = new Set<object>();
  for (const write of writes) apply(instance, write, by, owned);
  instance.runtime.flush.changed(instance);
  if (instance.isObserving) return;
  runObservers(instance);
  if (instance.isDrawing) {
    instance.isStale = true;
    return;
  }
  draw(instance);
  tellChanges(instance);
}

function apply(instance: Instance, { path, value }: Write, by: By, owned: Set<object>): void {
  const { definition, data, changes } = instance;
  const field = String(path[0]);
  const property = definition.properties.get(field);
  const isWhole = path.length === 1;
  const next = property && isWhole ? convertProperty(property, value) : value;
  const old = isWhole ? data[field] : undefined;
  const isOther = definition.isPure(field) ? next !== old : writeView(instance, path, next, by, owned);
  attempt(instance.runtime, instance, () => writePath(data, path, by === 'owner' ? cloneData(next) : next));
  if (property && (!isWhole || (isOther && next !== old)))
    changes.push({ property, value: isWhole ? data[field] : next, old, isOwn: by === 'author' });
  for (const observer of definition.observers)
    if (isObserved(observer, path)) (instance.due ??= new Set()).add(observer);
}

/** Makes the next snapshot; tells whether the value is another one. */
function writeView(instance: Instance, path: Path, value: unknown, by: By, owned: Set<object>): boolean {
  const bindings = bindingsIn(instance.runtime);
  if (path.length === 1) bindings.keepFunction(instance, String(path[0]), value);
  const before = readSnapshot(instance.snapshot, path);
  const isGiven = by === 'owner' && bindings.areImmutable;
  let taken = isGiven ? (value as Json) : takeValue(instance, before, path, value);
  const isOther = isFunction(value) || !isEqual(before, taken);
  if (taken === before && typeof taken === 'object' && taken !== null) {
    // Set again with an equal value: children bound to it are set again as well (spec §13.6).
    taken = isJsonArray(taken) ? taken.slice() : { ...taken };
    bindings.setAgain.add(taken);
  }
  instance.snapshot = writeSnapshot(instance.snapshot, path, taken, owned);
  return isOther;
}

/** Rounds of observers, each in the order of definition (spec §13.2). */
function runObservers(instance: Instance): void {
  instance.isObserving = true;
  while (instance.due) {
    const { due } = instance;
    instance.due = undefined;
    for (const observer of instance.definition.observers)
      if (due.has(observer)) callOwn(instance, observer.run, ...observedValues(observer, instance.data));
  }
  instance.isObserving = false;
}

/** Brings the template up to date, and again as long as what runs meanwhile changes the data. */
export function draw(instance: Instance): void {
  if (instance.state === 'detached') return;
  instance.isDrawing = true;
  do {
    instance.isStale = false;
    const data = viewDataOf(instance);
    if (instance.drawn === data) continue;
    instance.drawn = data;
    for (const node of instance.nodes) node.update();
  } while (instance.isStale);
  instance.isDrawing = false;
}

function tellChanges(instance: Instance): void {
  const { changes, definition } = instance;
  instance.changes = [];
  for (const change of changes) if (change.isOwn) writeBack(instance, change);
  for (const { property, value, old } of changes) {
    const { observer } = property;
    const run = typeof observer === 'string' ? definition.methods[observer] : observer;
    if (isFunction(run)) callOwn(instance, run, value, old);
  }
}

/** Two-way binding: what a component sets itself, its owner gets (spec §9.4). */
function writeBack({ node, data, state }: Instance, { property: { name } }: PropertyChange): void {
  const path = state === 'detached' ? undefined : node?.modelPath(name);
  if (node && path) updateComponent(node.place.owner, [{ path, value: cloneData(data[name]) }], 'author');
}
