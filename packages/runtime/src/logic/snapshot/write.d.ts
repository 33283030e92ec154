import { type Json, type JsonObject } from '../../protocol/json.ts';
import { type Path } from '../../protocol/path.ts';
/**
 * Writes into an author's data, in place (spec §13.1). Missing parts are created, an array before an index and an
 * object before a name; a scalar in the way is replaced, and so is an array that a name is written into; setting past
 * the end of an array leaves holes. A frozen part is replaced by a copy. Throws only what an author's setter throws.
 */
export declare function writePath(root: object, path: Path, value: unknown): void;
/**
 * The same write into a snapshot: gives the next one and leaves the old one as it was. Containers on the path are
 * copied unless they are in `owned`, which holds what was copied before in the same `setData` call; so a thousand
 * paths into one array copy it once. `value` must come from `takeSnapshot`. Writing what is there already copies nothing.
 */
export declare function writeSnapshot(snapshot: JsonObject, path: Path, value: Json, owned: Set<object>): JsonObject;
/** What a snapshot holds at a path that may be written as in `setData`; `undefined` where there is nothing. */
export declare function readSnapshot(snapshot: JsonObject, path: Path): Json;
//# sourceMappingURL=write.d.ts.map