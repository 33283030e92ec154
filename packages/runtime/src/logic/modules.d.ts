import type { ModuleFactory } from '../protocol/bundle.ts';
/** `require` as an app's script sees it: also with callbacks and as a promise, for other packages (spec §9). */
export interface Require {
    (id: string, success?: (exports: unknown) => void, fail?: (error: {
        errMsg: string;
        mod: string;
    }) => void): unknown;
    async(id: string): Promise<unknown>;
}
/** The scripts of an app: CommonJS, each run once, when it is first required. */
export interface Modules {
    /** Exports of a module, by id. Throws when there is no such module, and what its code throws. */
    require(id: string): unknown;
    /** The module whose code is running, innermost first. */
    running(): string | undefined;
}
/**
 * Modules of a bundle. In a ring a module sees what the other has exported so far. One that threw is run again when it
 * is required again.
 */
export declare function createModules(factories: Readonly<Record<string, ModuleFactory>>): Modules;
/** `path` as seen from the file `from`; a leading `/` means the source root (spec §1). */
export declare function joinPath(from: string, path: string): string;
//# sourceMappingURL=modules.d.ts.map