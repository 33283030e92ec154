/** Any function of an author. */
export type UserFunction = (...args: never[]) => unknown;
/** What an author passed to `Component`, `Page` or `Behavior`. */
export type RawOptions = Record<string, unknown>;
/** What every page has. */
export interface PagePart {
    readonly data: Readonly<Record<string, unknown>>;
    readonly methods: Readonly<Record<string, UserFunction>>;
    /** Members of a page that are no functions: copied to the instance. */
    readonly values: Readonly<Record<string, unknown>>;
}
/** Reads page options: members that are `special` aside, functions are methods and the rest belongs to the page (spec §12). */
export declare function readPage(raw: RawOptions, special: ReadonlySet<string>): PagePart;
export declare function recordOf(value: unknown): Record<string, unknown>;
export declare function isFunction(value: unknown): value is UserFunction;
//# sourceMappingURL=part.d.ts.map