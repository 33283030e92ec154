import type { Runtime } from '../runtime.ts';
/** An app's storage: all in memory from the start, so synchronous reads need nobody; written behind, in order. */
export interface Storage {
    has(key: string): boolean;
    /** A copy; `undefined` when there is none. */
    get(key: string): unknown;
    /** Throws when the entry or the whole would get too large. */
    set(key: string, value: unknown): void;
    remove(key: string): void;
    clear(): void;
    /** Sizes in kilobytes. */
    info(): {
        readonly keys: string[];
        readonly currentSize: number;
        readonly limitSize: number;
    };
}
/** What the view has stored is there from the first message on. */
export declare function createStorage(runtime: Runtime): Storage;
//# sourceMappingURL=storage-memory.d.ts.map