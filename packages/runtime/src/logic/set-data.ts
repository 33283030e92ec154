import type { Json } from '../protocol/json.ts';
import { isJsonObject } from '../protocol/json.ts';
import { parsePath, type Path } from '../protocol/path.ts';
import { cloneData } from './define/clone.ts';
import { convertProperty, type PropertyDefinition, type UserFunction } from './define/properties.ts';
import { callUser, reportException, reportMistake } from './errors.ts';
import { isObserved, observedValues } from './observers.ts';
import { isEqual } from './snapshot/equal.ts';
import { hintsAt } from './snapshot/key-hints.ts';
import { takeSnapshot, type Loss } from './snapshot/take.ts';
import { readSnapshot, writePath, writeSnapshot } from './snapshot/write.ts';
import type { Instance } from './tree/instance.ts';

/** One field or part to set. */
export interface Write {
  readonly path: Path;
  readonly value: unknown;
}

/** A property that was set to something else, or a part of one. */
export interface PropertyChange {
  readonly property: PropertyDefinition;
  readonly value: unknown;
  readonly old: unknown;
  /** Set by the component itself: a two-way binding hands it on. */
  readonly isOwn: boolean;
}

/** Who sets: the author, or the owner's template through a binding. */
type By = 'author' | 'owner';

/** `setData` of an instance (spec §13.1). A malformed path is reported and left out; the others count. */
export function setData(instance: Instance, data: unknown, callback?: unknown): void {
  const writes: Write[] = [];
  for (const [text, value] of Object.entries(Object(data) as Record<string, unknown>)) {
    const path = parsePath(text);
    if (path) writes.push({ path, value });
    else
      reportMistake(
        instance.runtime,
        'data/bad-path',
        `${instance.definition.is} ${text}`,
        `\`setData\` of \`${instance.definition.is}\` got the path \`${text}\`, which cannot be read.`,
        'Write paths like `list[2].name`.',
      );
  }
  if (typeof callback === 'function') instance.runtime.flush.after(instance, callback as UserFunction);
  update(instance, writes, 'author');
}

/**
 * One update (spec §13): all values are set, observers run in rounds until none is due, then the template with the
 * children in it is brought up to date, then two-way bindings and property observers are told.
 *
 * From within an observer only the first step happens here, the running update does the rest. While the template is
 * being updated, the running update goes over it again.
 */
export function update(instance: Instance, writes: readonly Write[], by: By): void {
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
  const { definition, data } = instance;
  const field = String(path[0]);
  const property = definition.properties.get(field);
  const isWhole = path.length === 1;
  const next = property && isWhole ? convertProperty(property, value) : value;
  const old = isWhole ? data[field] : undefined;
  const isOther = definition.isPure(field) ? next !== old : writeView(instance, path, next, by, owned);
  try {
    writePath(data, path, by === 'owner' ? cloneData(next) : next);
  } catch (error) {
    reportException(instance.runtime, error, instance);
  }
  if (property && (isWhole ? isOther && next !== old : true)) {
    instance.changes.push({ property, value: isWhole ? data[field] : next, old, isOwn: by === 'author' });
  }
  for (const observer of definition.observers)
    if (isObserved(observer, path)) (instance.due ??= new Set()).add(observer);
}

/** Makes the next snapshot; tells whether the value is another one. */
function writeView(instance: Instance, path: Path, value: unknown, by: By, owned: Set<object>): boolean {
  const { runtime, definition } = instance;
  if (path.length === 1) keepFunction(instance, String(path[0]), value);
  const before = readSnapshot(instance.snapshot, path);
  let taken: Json;
  if (typeof value === 'function' && path.length === 1) taken = undefined;
  else if (by === 'owner' && runtime.areBindingsImmutable) taken = value as Json;
  else taken = takeSnapshot(before, value, (loss) => reportLoss(instance, path, loss), hintsAt(definition.keys, path));
  const isOther = typeof value === 'function' || !isEqual(before, taken);
  if (taken === before && typeof taken === 'object' && taken !== null) {
    // Set again with an equal value: children bound to it are set again as well (spec §13.6).
    taken = isJsonObject(taken) ? { ...taken } : taken.slice();
    runtime.setAgain.add(taken);
  }
  instance.snapshot = writeSnapshot(instance.snapshot, path, taken, owned);
  return isOther;
}

/** Functions do not cross to the view, but reach children through their properties. */
function keepFunction(instance: Instance, field: string, value: unknown): void {
  if (typeof value === 'function') {
    instance.runtime.keepForeign(value);
    instance.functions = { ...instance.functions, [field]: value };
  } else if (instance.functions && Object.hasOwn(instance.functions, field)) {
    const { [field]: _, ...others } = instance.functions;
    instance.functions = others;
  }
}

function reportLoss(instance: Instance, path: Path, loss: Loss): void {
  const at = [...path, ...loss.path].join('.');
  const { is } = instance.definition;
  reportMistake(
    instance.runtime,
    'data/cannot-be-sent',
    `${is} ${at} ${loss.reason}`,
    `\`${at}\` in the data of \`${is}\` cannot be shown (${loss.reason}) and was left out.`,
    'Data holds plain objects, arrays, strings, numbers and booleans.',
  );
}

/** Rounds of observers, each in the order of definition (spec §13.2). */
function runObservers(instance: Instance): void {
  instance.isObserving = true;
  while (instance.due) {
    const { due } = instance;
    instance.due = undefined;
    for (const observer of instance.definition.observers) {
      if (due.has(observer))
        callUser(instance.runtime, instance, observer.run, instance.self, observedValues(observer, instance.data));
    }
  }
  instance.isObserving = false;
}

/** Brings the template up to date, and again as long as what runs meanwhile changes the data. */
export function draw(instance: Instance): void {
  if (instance.state === 'detached') return;
  instance.isDrawing = true;
  do {
    instance.isStale = false;
    if (instance.drawn === instance.viewData) continue;
    instance.drawn = instance.viewData;
    for (const node of instance.nodes) node.update();
  } while (instance.isStale);
  instance.isDrawing = false;
}

function tellChanges(instance: Instance): void {
  const { changes } = instance;
  if (changes.length === 0) return;
  instance.changes = [];
  for (const change of changes) if (change.isOwn) writeBack(instance, change);
  for (const { property, value, old } of changes) {
    const observer =
      typeof property.observer === 'string' ? instance.definition.methods[property.observer] : property.observer;
    if (observer) callUser(instance.runtime, instance, observer, instance.self, [value, old]);
  }
}

/** Two-way binding: what a component sets itself, its owner gets (spec §9.4). */
function writeBack({ node, data, state }: Instance, { property }: PropertyChange): void {
  const path = state === 'detached' ? undefined : node?.modelPath(property.name);
  if (node && path) update(node.place.owner, [{ path, value: cloneData(data[property.name]) }], 'author');
}
