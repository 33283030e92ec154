/**
 * A copy of an author's data for one instance: plain objects and arrays anew, anything else (functions, dates,
 * instances of classes) as it is.
 */
export declare function cloneData<T>(value: T, depth?: number): T;
/** Lays `source` over `target`: two plain objects merge by key, anything else is replaced (spec §16). */
export declare function mergeData(target: Record<string, unknown>, source: Readonly<Record<string, unknown>>): void;
export declare function isPlainObject(value: unknown): value is Record<string, unknown>;
//# sourceMappingURL=clone.d.ts.map