import type { Json, JsonArray } from '../../protocol/json.ts';
import type { Segment } from '../../protocol/path.ts';
import type { RowMatch } from './match-rows.ts';
/**
 * Which lists of an instance's data are shown with `wx:key`, as a tree over the data: rows of such a list are compared
 * by key, so that a moved row is a move and not two changes.
 */
export interface KeyHints {
    /** The hints for a field of the object, or for the rows of the array, that these are about. */
    below(segment: Segment): KeyHints | undefined;
    /** For rows of an author's list by index: the row of the last snapshot with the same key. */
    oldRows(before: JsonArray, rows: readonly unknown[]): ((index: number) => Json) | undefined;
    /** Which row continues which; `undefined` when the list is not keyed, or a key is missing. */
    match(before: JsonArray, after: JsonArray): RowMatch | undefined;
}
/** Builds the tree from the compiler's table: `{ rows: 'id', 'groups.*.items': 'id' }`, where `*` is any row. */
export declare function readKeyHints(keys: Readonly<Record<string, string>>): KeyHints;
//# sourceMappingURL=key-hints.d.ts.map