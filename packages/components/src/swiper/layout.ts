/** How the items of a swiper stand to each other. */
export interface Row {
  readonly count: number;
  /** How many are seen at once. */
  readonly shown: number;
  readonly isCircular: boolean;
}

/** Circular rows need one item more than they show; others are straight whatever the attribute says. */
export function canCircle(row: Row): boolean {
  return row.isCircular && row.count > row.shown;
}

/** The last position that a straight row can rest at. */
export function lastPosition(row: Row): number {
  return Math.max(0, row.count - row.shown);
}

/**
 * Where an item stands, in items from the first that is seen, when the row has moved by `position` items. A circular
 * row has no ends: items that have left on one side wait on the other.
 */
export function offsetOf(index: number, position: number, row: Row): number {
  const straight = index - position;
  if (!canCircle(row)) return straight;
  // Half of the items that are not seen wait behind, so that both neighbours are there to look in or to be pulled in.
  const behind = (row.count - row.shown + 1) / 2;
  return row.count - behind - modulo(row.count - behind - straight, row.count);
}

/** The item that a position rests at. */
export function indexAt(position: number, row: Row): number {
  const index = Math.round(position);
  return canCircle(row) ? modulo(index, row.count) : Math.min(lastPosition(row), Math.max(0, index));
}

/** The position nearest to `from` that shows an item first: around the corner when that is shorter. */
export function nearestPosition(index: number, from: number, row: Row): number {
  if (!canCircle(row)) return Math.min(lastPosition(row), Math.max(0, index));
  const way = modulo(index - from, row.count);
  return from + (way > row.count / 2 ? way - row.count : way);
}

/**
 * How far a straight row between margins is moved so that its first and last items stand at the edge (`snap-to-edge`), in
 * px: wholly at the ends, less and less up to the next item.
 */
export function snapShift(position: number, row: Row, before: number, after: number): number {
  if (canCircle(row) || row.count < 2) return 0;
  const share = (distance: number): number => Math.min(1, Math.max(0, 1 - distance));
  return after * share(lastPosition(row) - position) - before * share(position);
}

/** Beyond the ends a straight row follows the finger at a third of its way. */
export function resist(position: number, row: Row): number {
  if (canCircle(row)) return position;
  const last = lastPosition(row);
  if (position < 0) return position / 3;
  return position > last ? last + (position - last) / 3 : position;
}

function modulo(value: number, count: number): number {
  return ((value % count) + count) % count;
}
