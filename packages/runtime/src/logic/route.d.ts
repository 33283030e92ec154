import type { Runtime } from './runtime.ts';
/** Where a page is: its path and what is behind the `?`. */
export interface Route {
    readonly path: string;
    readonly query: Readonly<Record<string, string>>;
    /** `path?query`, as the address shows it. */
    readonly url: string;
}
/**
 * Reads the url of a navigation call: absolute, or relative to the page it is called from. Values of the query are handed
 * over as written, not decoded (spec §7).
 */
export declare function parseRoute(url: string, from?: string): Route;
/** Where the app was started. */
export declare function entryRoute({ boot }: Runtime): Route;
//# sourceMappingURL=route.d.ts.map