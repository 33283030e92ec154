import { isJsonArray, type Json } from '../protocol/json.ts';
import type { Path } from '../protocol/path.ts';
import { cloneData } from './define/clone.ts';
import { isFunction } from './define/part.ts';
import { convertProperty, type PropertyDefinition } from './define/properties.ts';
import { attempt, callOwn } from './errors.ts';
import type { By } from './model.ts';
import { isObserved, observedValues } from './observers.ts';
import { takeValue, type Write } from './set-data.ts';
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
 * being updated, it is updated anew in between, and the running update goes on with the new values; but where nodes are
 * just being made or put in order, the running update goes over it again afterwards.
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
  if (instance.isDrawing && instance.building > 0) {
    instance.isStale = true;
    return;
  }
  const changes = takeChanges(instance);
  draw(instance);
  tellChanges(instance, [...changes, ...takeChanges(instance)]);
}

/** Adds first data that was made for this instance: of that no observer is told. A property of the name wins (spec §12). */
export function addData(instance: Instance, fields: Readonly<Record<string, unknown>>): void {
  const owned = new Set<object>();
  for (const [field, value] of Object.entries(fields)) {
    if (instance.definition.properties.has(field)) continue;
    if (!instance.definition.isPure(field)) writeView(instance, [field], value, 'author', owned);
    instance.data[field] = value;
  }
}

function apply(instance: Instance, { path, value }: Write, by: By, owned: Set<object>): void {
  const { definition, data, changes } = instance;
  const field = String(path[0]);
  const property = definition.properties.get(field);
  const isWhole = path.length === 1;
  const next = property && isWhole ? convertProperty(property, value) : value;
  const old = isWhole ? data[field] : undefined;
  if (!definition.isPure(field)) writeView(instance, path, next, by, owned);
  attempt(instance.runtime, instance, () => writePath(data, path, by === 'owner' ? cloneData(next) : next));
  if (property && (!isWhole || next !== old))
    changes.push({ property, value: isWhole ? data[field] : next, old, isOwn: by === 'author' });
  for (const observer of definition.observers)
    if (isObserved(observer, path)) (instance.due ??= new Set()).add(observer);
}

/** Makes the next snapshot. */
function writeView(instance: Instance, path: Path, value: unknown, by: By, owned: Set<object>): void {
  const bindings = bindingsIn(instance.runtime);
  if (path.length === 1) bindings.keepFunction(instance, String(path[0]), value);
  const before = readSnapshot(instance.snapshot, path);
  const isGiven = by === 'owner' && bindings.areImmutable;
  let taken = isGiven ? (value as Json) : takeValue(instance, before, path, value);
  if (taken === before && typeof taken === 'object' && taken !== null) {
    // Set again with an equal value: children bound to it are set again as well (spec §13.6).
    taken = isJsonArray(taken) ? taken.slice() : { ...taken };
    bindings.setAgain.add(taken);
  }
  instance.snapshot = writeSnapshot(instance.snapshot, path, taken, owned);
}

/**
 * Rounds of observers, each in the order of definition (spec §13.2). One that becomes due in a round runs when its turn
 * comes: in this round if that is still ahead, and then but once.
 */
function runObservers(instance: Instance): void {
  const { definition, due } = instance;
  if (!due) return;
  instance.isObserving = true;
  while (due.size > 0)
    for (const observer of definition.observers)
      if (due.delete(observer)) callOwn(instance, observer.run, ...observedValues(observer, instance.data));
  instance.isObserving = false;
}

/** Brings the template up to date, and again as long as what runs meanwhile changes the data. */
export function draw(instance: Instance): void {
  if (instance.state === 'detached') return;
  if (instance.isDrawing) return drawOnce(instance);
  instance.isDrawing = true;
  do {
    instance.isStale = false;
    drawOnce(instance);
  } while (instance.isStale);
  instance.isDrawing = false;
}

function drawOnce(instance: Instance): void {
  const data = viewDataOf(instance);
  if (instance.drawn === data) return;
  instance.drawn = data;
  for (const node of instance.nodes) node.update();
}

function takeChanges(instance: Instance): PropertyChange[] {
  const { changes } = instance;
  instance.changes = [];
  return changes;
}

function tellChanges(instance: Instance, changes: readonly PropertyChange[]): void {
  const { definition } = instance;
  for (const change of changes) if (change.isOwn) writeBack(instance, change);
  for (const { property, value, old } of changes) {
    const { observer } = property;
    const run = typeof observer === 'string' ? definition.methods[observer] : observer;
    if (isFunction(run)) callOwn(instance, run, value, old);
  }
}

/** Two-way binding: what a component sets itself, its owner gets (spec §9.4). */
function writeBack({ node, data, state }: Instance, { property: { name } }: PropertyChange): void {
  // In `created` it is not bound yet.
  const path = state === 'detached' || !node?.instance ? undefined : node.modelPath(name);
  if (node && path) updateComponent(node.place.owner, [{ path, value: cloneData(data[name]) }], 'author');
}
