import type { Json, JsonArray } from '../../protocol/json.ts';
/**
 * For row `index` of an author's list: the row of the last snapshot with the same key, to be compared with. Most rows
 * keep their place, or move by the difference in length; only the others go through a table, made when first needed.
 * To be asked once per row. No old row is given twice, also not for duplicate keys: one object at two places of a
 * snapshot would change at both when `writeSnapshot` owns it.
 */
export declare function rowsByKey(before: JsonArray, rows: readonly unknown[], key: string): (index: number) => Json;
//# sourceMappingURL=rows-by-key.d.ts.map