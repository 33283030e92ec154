import { type ObserverPath, type Path } from '../protocol/path.ts';
import type { UserFunction } from './define/part.ts';
/** One entry of `observers`. */
export interface Observer {
    readonly paths: readonly ObserverPath[];
    readonly run: UserFunction;
}
/** Reads an entry of `observers`; `undefined` when a path in its key is malformed. */
export declare function readObserver(key: string, run: UserFunction): Observer | undefined;
/**
 * Whether a set of `path` calls an observer (spec §13.2): the observed path itself or something above it was set; something
 * below it only counts for `.**`.
 */
export declare function isObserved({ paths }: Observer, path: Path): boolean;
/** Values that an observer is called with, in the order of its paths. */
export declare function observedValues({ paths }: Observer, data: unknown): unknown[];
//# sourceMappingURL=observers.d.ts.map