import type { Json } from '../protocol/json.ts';
import { type Path } from '../protocol/path.ts';
import type { Instance } from './tree/instance.ts';
/** One field or part to set. */
export interface Write {
    readonly path: Path;
    readonly value: unknown;
}
/** `setData` of an instance (spec §13.1). A malformed path is reported and left out; the others count. */
export declare function setData(instance: Instance, data: unknown, callback?: unknown): void;
/**
 * What the view is to get for an author's value, next to what it has by now. Losses are reported, but for functions that
 * are fields: an author keeps them there for himself.
 */
export declare function takeValue({ definition, runtime }: Instance, before: Json, path: Path, value: unknown): Json;
//# sourceMappingURL=set-data.d.ts.map