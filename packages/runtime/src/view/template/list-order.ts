import { insertPart, removePart } from 'lit/directive-helpers.js';
import type { ChildPart } from 'lit/html.js';

/** A row where it is shown. */
export interface PlacedRow {
  part: ChildPart | undefined;
  /** Position before a change of order, for the time of that change. */
  at: number;
}

/**
 * Brings the parts of rows from one order into another, inside `container` and before `end`: rows that are gone are
 * removed, new ones get an empty part, and of the others the fewest possible move (spec §6.1).
 */
export function arrangeRows(
  container: ChildPart,
  before: readonly PlacedRow[],
  after: readonly PlacedRow[],
  end: ChildPart | undefined,
): void {
  if (before.length === 0) {
    for (const row of after) row.part = insertPart(container, end);
    return;
  }
  for (let i = 0; i < before.length; i++) before[i]!.at = i;
  removeMissing(before, after);
  const stay = longestRising(after);
  let next = end;
  for (let i = after.length - 1; i >= 0; i--) {
    const row = after[i]!;
    if (row.at < 0) row.part = insertPart(container, next);
    else if (!stay[i]) insertPart(container, next, row.part);
    next = row.part;
  }
  for (const row of after) row.at = -1;
}

function removeMissing(before: readonly PlacedRow[], after: readonly PlacedRow[]): void {
  const kept = new Uint8Array(before.length);
  for (const row of after) if (row.at >= 0) kept[row.at] = 1;
  for (const row of before) {
    if (kept[row.at]) continue;
    dropRow(row);
  }
}

export function dropRow(row: PlacedRow): void {
  if (row.part) removePart(row.part);
  row.part = undefined;
  row.at = -1;
}

/** Marks a longest subsequence of `rows` whose old positions rise: these stay where they are. */
function longestRising(rows: readonly PlacedRow[]): Uint8Array {
  const stay = new Uint8Array(rows.length);
  /** `ends[n]`: the row that ends the best rising run of length n + 1; `previous`: the one before it there. */
  const ends: number[] = [];
  const previous = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const at = rows[i]!.at;
    if (at < 0) continue;
    let low = 0;
    let high = ends.length;
    // Mostly nothing has moved, and the row goes on where the longest run ends.
    if (high > 0 && rows[ends[high - 1]!]!.at < at) low = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rows[ends[middle]!]!.at < at) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = i;
  }
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i]!) stay[i] = 1;
  return stay;
}
