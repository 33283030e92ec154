import type { JsonArray } from '../../protocol/json.ts';
import type { Move, Patch } from '../../protocol/patch.ts';
import type { Path } from '../../protocol/path.ts';
import type { RowMatch } from './match-rows.ts';

/** Beyond this many, moves are dearer to send than runs. */
const FEW_MOVES = 16;

/**
 * The one patch that brings the rows of a list into their new order, with the new rows in it: `splice` when the rows
 * that stay do not pass one another and one range covers the change, `perm` when few rows change places, else `order`.
 * `undefined` when nothing moves, `'whole'` when no row stays.
 */
export function listPatch(
  before: JsonArray,
  after: JsonArray,
  match: RowMatch,
  path: Path,
): Patch | 'whole' | undefined {
  const { head, middle, tail } = trimmed(match, before, after);
  const remove = before.length - head - tail;
  if (remove === 0 && middle.length === 0) return undefined;
  const insert = after.slice(head, after.length - tail).filter((_, index) => middle[index] === -1);
  if (insert.length === middle.length) {
    if (head + tail === 0) return 'whole';
    return { type: 'splice', path, index: head, remove, insert };
  }
  const runs = toRuns(middle);
  const moves = insert.length === 0 && remove === middle.length ? toMoves(middle, head) : undefined;
  if (moves && moves.length <= FEW_MOVES && moves.length * 2 <= runs.length) return { type: 'perm', path, moves };
  return { type: 'order', path, start: head, remove, runs, insert };
}

/** Rows of the middle that stay in place belong to head and tail: a match by key or alignment may leave such. */
function trimmed({ head, middle, tail }: RowMatch, before: JsonArray, after: JsonArray): RowMatch {
  const shift = before.length - after.length;
  let first = 0;
  while (first < middle.length && middle[first] === head + first) first++;
  let end = middle.length;
  while (end > first && middle[end - 1] !== -1 && middle[end - 1] === head + end - 1 + shift) end--;
  return { head: head + first, middle: middle.slice(first, end), tail: tail + middle.length - end };
}

/** Pairs of first row and length, as `OrderPatch` has them. */
function toRuns(middle: readonly number[]): number[] {
  const runs: number[] = [];
  middle.forEach((old, index) => {
    const last = middle[index - 1];
    const goesOn = old === -1 ? last === -1 : last !== -1 && last === old - 1;
    if (index > 0 && goesOn) runs[runs.length - 1]!++;
    else runs.push(old, 1);
  });
  return runs;
}

function toMoves(middle: readonly number[], head: number): Move[] {
  return middle.flatMap((from, index) => (from === head + index ? [] : [{ from, to: head + index }]));
}
