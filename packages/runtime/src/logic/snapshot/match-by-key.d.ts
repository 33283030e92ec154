import type { JsonArray } from '../../protocol/json.ts';
import { type RowMatch } from './match-rows.ts';
/**
 * Matches by key. `undefined` when a key is missing (`wx:key="index"` names no field), for then position is all that
 * rows are known by. Of rows with the same key any may continue any, but each old row is continued once.
 */
export declare function matchByKey(before: JsonArray, after: JsonArray, key: string): RowMatch | undefined;
//# sourceMappingURL=match-by-key.d.ts.map