import type { Json, JsonArray } from '../../protocol/json.ts';
import type { Patch } from '../../protocol/patch.ts';
import type { Path } from '../../protocol/path.ts';
/** Which row of the old list each row of the new one continues. */
export interface RowMatch {
    /** This many first rows stay where they are. */
    readonly head: number;
    /** For the rows between head and tail: the old row, or -1 for a new one. */
    readonly middle: readonly number[];
    /** This many last rows stay at the end. */
    readonly tail: number;
    /** The patch that moves rows, where rows pass one another. */
    readonly reorder?: ((path: Path, insert: JsonArray) => Patch) | undefined;
}
/**
 * Matches by position. When the length has changed, rows in the middle are aligned with the head or with the tail,
 * whichever leaves more of them equal.
 */
export declare function matchByPosition(before: JsonArray, after: JsonArray): RowMatch;
/** How many rows at the start and at the end are the same. */
export declare function sharedEnds(before: JsonArray, after: JsonArray, areSame: (old: Json, row: Json) => boolean): {
    readonly head: number;
    readonly tail: number;
};
//# sourceMappingURL=match-rows.d.ts.map