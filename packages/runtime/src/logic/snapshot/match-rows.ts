import type { Json, JsonArray } from '../../protocol/json.ts';
import { listKey } from '../../protocol/list-key.ts';
import { isEqual } from './equal.ts';

/** Which row of the old list each row of the new one continues. */
export interface RowMatch {
  /** This many first rows stay where they are. */
  readonly head: number;
  /** For the rows between head and tail: the old row, or -1 for a new one. */
  readonly middle: readonly number[];
  /** This many last rows stay at the end. */
  readonly tail: number;
}

/**
 * Matches by key. `undefined` when a key is missing (`wx:key="index"` names no field), for then position is all that
 * rows are known by. Of rows with the same key any may continue any, but each old row is continued once.
 */
export function matchByKey(before: JsonArray, after: JsonArray, key: string): RowMatch | undefined {
  const shorter = Math.min(before.length, after.length);
  if (shorter > 0 && (listKey(before[0], key) === '' || listKey(after[0], key) === '')) return undefined;
  let head = 0;
  while (head < shorter && haveSameKey(before[head], after[head], key)) head++;
  const shift = before.length - after.length;
  let end = after.length;
  while (end > head && end + shift > head && haveSameKey(before[end + shift - 1], after[end - 1], key)) end--;
  const middle = matchMiddle(before.slice(head, end + shift), after.slice(head, end), key);
  return middle && { head, middle: middle.map((old) => (old < 0 ? -1 : old + head)), tail: after.length - end };
}

/** Rows that keep their place need no table; the others are looked up. */
function matchMiddle(before: JsonArray, after: JsonArray, key: string): number[] | undefined {
  const match = after.map((row, index) => (index < before.length && haveSameKey(before[index], row, key) ? index : -1));
  const strays = new Map<string, number>();
  for (let old = 0; old < before.length; old++) {
    if (match[old] === old) continue;
    const oldKey = listKey(before[old], key);
    if (oldKey === '') return undefined;
    if (!strays.has(oldKey)) strays.set(oldKey, old);
  }
  for (let index = 0; index < after.length; index++) {
    if (match[index] !== -1) continue;
    const newKey = listKey(after[index], key);
    if (newKey === '') return undefined;
    match[index] = strays.get(newKey) ?? -1;
    strays.delete(newKey);
  }
  return match;
}

function haveSameKey(before: Json, after: Json, key: string): boolean {
  return before === after || listKey(before, key) === listKey(after, key);
}

/**
 * Matches by position. When the length has changed, rows in the middle are aligned with the head or with the tail,
 * whichever leaves more of them equal.
 */
export function matchByPosition(before: JsonArray, after: JsonArray): RowMatch {
  const shorter = Math.min(before.length, after.length);
  if (before.length === after.length) return { head: shorter, middle: [], tail: 0 };
  let head = 0;
  while (head < shorter && isEqual(before[head], after[head])) head++;
  let tail = 0;
  while (head + tail < shorter && isEqual(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail++;
  const shift = before.length - after.length;
  let preference = 0;
  for (let index = head; index < shorter - tail; index++) if (isEqual(before[index], after[index])) preference++;
  for (let index = after.length - tail - 1; index >= head && index + shift >= head; index--) {
    if (isEqual(before[index + shift], after[index])) preference--;
  }
  // What the alignment leaves over, at the end or at the start, is new.
  const fresh = new Array<number>(Math.max(0, -shift)).fill(-1);
  return preference >= 0
    ? { head: shorter - tail, middle: fresh, tail }
    : { head, middle: fresh, tail: shorter - head };
}

/** The old row that row `index` continues, or -1. */
export function oldRow(match: RowMatch, before: JsonArray, after: JsonArray, index: number): number {
  if (index < match.head) return index;
  if (index >= after.length - match.tail) return index + before.length - after.length;
  return match.middle[index - match.head]!;
}
