import { isJsonArray, isJsonObject, isSame, type Json, type JsonArray, type JsonObject } from '../../protocol/json.ts';
import { isForbiddenKey, MAX_LIST_LENGTH, type Path, type Segment } from '../../protocol/path.ts';
import { isEqual } from './equal.ts';
import { hintsBelow, type KeyHints } from './key-hints.ts';
import { rowsByKey } from './rows-by-key.ts';

/** Levels below the value that was set. What lies deeper is cut. */
const MAX_DEPTH = 200;

/** A part of an author's value that a snapshot cannot hold. `path` leads there from the value that was taken. */
export interface Loss {
  readonly path: Path;
  readonly reason:
    | 'function'
    | 'symbol'
    | 'bigint'
    /** `Map`, `Set`, buffers and the like: they have no fields to show. */
    | 'not-plain'
    | 'cycle'
    | 'too-deep'
    | 'too-long'
    /** Its getter or proxy threw. */
    | 'unreadable'
    /** `__proto__`, `constructor` or `prototype`. */
    | 'forbidden-key';
}

/**
 * The next immutable snapshot of an author's value (design §4.1). Parts that equal the same part of `previous` are that
 * part itself, so what has not changed is found later by identity; in lists with a key hint, rows are looked up by key.
 *
 * Lost parts are told to `report` and left out: a field is missing, an array element is `undefined`. `Date` becomes its
 * ISO string, -0 becomes 0, holes become `undefined`; NaN, infinities and `undefined` stay. Of other objects the own
 * enumerable fields are taken. The author's objects are neither changed nor kept.
 */
export function takeSnapshot(previous: Json, value: unknown, report: (loss: Loss) => void, hints?: KeyHints): Json {
  const taken = take({ report, path: [], above: [] }, previous, value, '', hints);
  return taken === LOST ? undefined : taken;
}

/** What `take` gives for a part that was reported. */
const LOST = Symbol('lost');
type Taken = Json | typeof LOST;

interface Run {
  readonly report: (loss: Loss) => void;
  /** Containers around the current value, for cycles and depth, and the keys that led to them; the first key is none. */
  readonly above: object[];
  readonly path: Segment[];
}

function take(run: Run, previous: Json, value: unknown, key: Segment, hints: KeyHints | undefined): Taken {
  switch (typeof value) {
    case 'number':
      return value === 0 ? 0 : value;
    case 'string':
    case 'boolean':
    case 'undefined':
      return value;
    case 'object':
      return value === null ? null : takeContainer(run, previous, value, key, hints);
    default:
      return lose(run, key, typeof value as 'function' | 'symbol' | 'bigint');
  }
}

function takeContainer(run: Run, previous: Json, value: object, key: Segment, hints: KeyHints | undefined): Taken {
  if (run.above.includes(value)) return lose(run, key, 'cycle');
  if (run.above.length >= MAX_DEPTH) return lose(run, key, 'too-deep');
  run.above.push(value);
  run.path.push(key);
  try {
    if (Array.isArray(value)) return takeArray(run, isJsonArray(previous) ? previous : [], value, hints);
    if (isOpaque(value)) return value instanceof Date ? isoText(value) : loseHere(run, 'not-plain');
    return takeObject(run, previous, value as Readonly<Record<string, unknown>>, hints);
  } catch {
    // A revoked proxy, or a trap that threw.
    return loseHere(run, 'unreadable');
  } finally {
    run.above.pop();
    run.path.pop();
  }
}

function takeObject(
  run: Run,
  previous: Json,
  value: Readonly<Record<string, unknown>>,
  hints: KeyHints | undefined,
): JsonObject {
  const before = isJsonObject(previous) ? previous : {};
  const names = Object.keys(before);
  // Stays undefined as long as all fields so far are those of `before`, in its order.
  let fields: Record<string, Json> | undefined;
  let kept = 0;
  for (const key of Object.keys(value)) {
    if (isForbiddenKey(key)) {
      lose(run, key, 'forbidden-key');
      continue;
    }
    const old = before[key];
    const taken = read(run, old, value, key, hintsBelow(hints, key));
    if (taken === LOST) continue;
    if (fields) fields[key] = taken;
    else if (names[kept] === key && isSame(taken, old)) kept++;
    else {
      fields = firstFields(before, names, kept);
      fields[key] = taken;
    }
  }
  return fields ?? (kept === names.length ? before : firstFields(before, names, kept));
}

function firstFields(before: JsonObject, names: readonly string[], count: number): Record<string, Json> {
  const fields: Record<string, Json> = {};
  for (let index = 0; index < count; index++) fields[names[index]!] = before[names[index]!];
  return fields;
}

function takeArray(run: Run, before: JsonArray, value: readonly unknown[], hints: KeyHints | undefined): JsonArray {
  const length = Math.min(value.length, MAX_LIST_LENGTH);
  if (length < value.length) loseHere(run, 'too-long');
  const rowHints = hintsBelow(hints, '*');
  const oldRow = hints?.key === undefined ? undefined : rowsByKey(before, value, hints.key);
  // Stays undefined as long as all rows so far are those of `before`.
  let rows: Json[] | undefined;
  for (let index = 0; index < length; index++) {
    const old = oldRow ? oldRow(index) : before[index];
    const taken = read(run, old, value, index, rowHints);
    const row = taken === LOST ? undefined : taken;
    if (rows) rows.push(row);
    else if (index >= before.length || !isSame(row, before[index])) {
      rows = before.slice(0, index);
      rows.push(row);
    }
  }
  if (!rows) return length === before.length ? before : before.slice(0, length);
  if (!oldRow && length !== before.length) shareTail(before, rows);
  return rows;
}

/** Rows that are not known by key are taken against their position; what was pushed up or down is found here. */
function shareTail(before: JsonArray, rows: Json[]): void {
  const shift = before.length - rows.length;
  for (let index = rows.length - 1; index >= Math.max(0, -shift); index--) {
    const old = index + shift;
    // A row that is shared in its place is not shared at another.
    if (rows[old] === before[old] || !isEqual(before[old], rows[index])) return;
    rows[index] = before[old];
  }
}

function read(run: Run, old: Json, container: object, key: Segment, hints: KeyHints | undefined): Taken {
  let value: unknown;
  try {
    value = (container as Readonly<Record<Segment, unknown>>)[key];
  } catch {
    return lose(run, key, 'unreadable');
  }
  return take(run, old, value, key, hints);
}

/** Whether there is more to an object than its own fields. Instances of an author's classes are taken as they look. */
function isOpaque(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return false;
  return ArrayBuffer.isView(value) || OPAQUE.some((type) => value instanceof type);
}

const OPAQUE = [Date, Map, Set, WeakMap, WeakSet, Promise, RegExp, ArrayBuffer] as const;

function isoText(date: Date): string | null {
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function lose(run: Run, key: Segment, reason: Loss['reason']): typeof LOST {
  run.report({ path: [...run.path, key].slice(1), reason });
  return LOST;
}

function loseHere(run: Run, reason: Loss['reason']): typeof LOST {
  run.report({ path: run.path.slice(1), reason });
  return LOST;
}
