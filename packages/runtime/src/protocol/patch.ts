import type { Json, JsonArray } from './json.ts';
import type { Path } from './path.ts';

/**
 * One change of an instance's data. `path` starts at a field of the data and holds an index for an array, a name for
 * an object. Patches apply in order; within one array the structural one (`splice`, `order`, `perm`) comes first, and
 * there is at most one per flush, so the indexes of all others are those of the new array.
 */
export type Patch = SetPatch | UnsetPatch | SplicePatch | OrderPatch | PermPatch;

/** The value at `path` is replaced, or the field is added to the object above it. */
export interface SetPatch {
  readonly type: 'set';
  readonly path: Path;
  readonly value?: Json;
}

/** The field leaves the object above it: an author has replaced the object by one without it. */
export interface UnsetPatch {
  readonly type: 'unset';
  readonly path: Path;
}

/** Like `Array.prototype.splice` on the array at `path`. */
export interface SplicePatch {
  readonly type: 'splice';
  readonly path: Path;
  readonly index: number;
  readonly remove: number;
  readonly insert: JsonArray;
}

/**
 * `remove` rows of the array at `path`, from `start` on, give way to runs of old and new rows. `runs` is pairs of
 * numbers, first row and length, flat because a shuffled list has a run per row: `[7, 1, 3, 2]` is old rows 7, 3, 4.
 * Old rows keep their old indexes here; a first row of -1 takes the next ones from `insert`. Rows not named are gone.
 */
export interface OrderPatch {
  readonly type: 'order';
  readonly path: Path;
  readonly start: number;
  readonly remove: number;
  readonly runs: readonly number[];
  readonly insert: JsonArray;
}

/** A few rows of the array at `path` change places, all at once. */
export interface PermPatch {
  readonly type: 'perm';
  readonly path: Path;
  readonly moves: readonly Move[];
}

export interface Move {
  readonly from: number;
  readonly to: number;
}
