import { isJsonArray, isJsonObject, isSame, type Json, type JsonArray, type JsonObject } from '../../protocol/json.ts';
import { isForbiddenKey, MAX_LIST_LENGTH, type Path, type Segment } from '../../protocol/path.ts';
import { isPlainObject } from '../define/clone.ts';
import { isEqual } from './equal.ts';
import type { KeyHints } from './key-hints.ts';

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
export function takeSnapshot(
  previous: Json,
  value: unknown,
  report: (loss: Loss) => void = () => undefined,
  hints?: KeyHints,
): Json {
  return shown(takeMember({ report, path: [], above: [] }, previous, [value], 0, hints));
}

/** What is taken of a part that was reported. */
const LOST = Symbol('lost');
type Taken = Json | typeof LOST;

function shown(taken: Taken): Json {
  return taken === LOST ? undefined : taken;
}

interface Run {
  readonly report: (loss: Loss) => void;
  /** Containers around the current value, for cycles and depth, and the keys that led to them; the first key is none. */
  readonly above: object[];
  readonly path: Segment[];
}

function takeMember(run: Run, previous: Json, container: object, key: Segment, hints: KeyHints | undefined): Taken {
  let value: unknown;
  try {
    value = (container as Readonly<Record<Segment, unknown>>)[key];
  } catch {
    return lose(run, 'unreadable', key);
  }
  switch (typeof value) {
    case 'number':
      return value === 0 ? 0 : value;
    case 'string':
    case 'boolean':
    case 'undefined':
      return value;
    case 'object':
      return value && takeContainer(run, previous, value, key, hints);
    default:
      return lose(run, typeof value as 'function' | 'symbol' | 'bigint', key);
  }
}

function takeContainer(run: Run, previous: Json, value: object, key: Segment, hints: KeyHints | undefined): Taken {
  const { above, path } = run;
  if (above.includes(value)) return lose(run, 'cycle', key);
  if (above.length >= MAX_DEPTH) return lose(run, 'too-deep', key);
  above.push(value);
  path.push(key);
  try {
    if (Array.isArray(value)) return takeArray(run, isJsonArray(previous) ? previous : [], value, hints);
    if (!isPlainObject(value)) {
      if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
      if (isOpaque(value)) return lose(run, 'not-plain');
    }
    return takeObject(run, isJsonObject(previous) ? previous : {}, value, hints);
  } catch {
    // A revoked proxy, or a trap that threw.
    return lose(run, 'unreadable');
  } finally {
    above.pop();
    path.pop();
  }
}

function takeObject(run: Run, before: JsonObject, value: object, hints: KeyHints | undefined): JsonObject {
  const names = Object.keys(before);
  // Stays undefined as long as all fields so far are those of `before`, in its order.
  let fields: Record<string, Json> | undefined;
  let kept = 0;
  for (const key of Object.keys(value)) {
    const old = before[key];
    const taken = isForbiddenKey(key)
      ? lose(run, 'forbidden-key', key)
      : takeMember(run, old, value, key, hints?.below(key));
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
  if (length < value.length) lose(run, 'too-long');
  const rowHints = hints?.below('*');
  const oldRow = hints?.oldRows(before, value);
  // Stays undefined as long as all rows so far are those of `before`.
  let rows: Json[] | undefined;
  for (let index = 0; index < length; index++) {
    const old = oldRow ? oldRow(index) : before[index];
    const row = shown(takeMember(run, old, value, index, rowHints));
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

/** Whether there is more to an object than its own fields. Instances of an author's classes are taken as they look. */
function isOpaque(value: object): boolean {
  return ArrayBuffer.isView(value) || OPAQUE.some((type) => value instanceof type);
}

const OPAQUE = [Map, Set, WeakMap, WeakSet, Promise, RegExp, ArrayBuffer] as const;

/** Reports the current container, or a member of it. */
function lose({ path, report }: Run, reason: Loss['reason'], ...member: readonly Segment[]): typeof LOST {
  report({ path: [...path, ...member].slice(1), reason });
  return LOST;
}
