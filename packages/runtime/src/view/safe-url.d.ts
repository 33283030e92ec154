/**
 * A URL that an author gives to an element. Package paths (`/images/a.png`) become addresses below `assets`; relative
 * ones are read from the package's root. `undefined`: not allowed, or empty.
 */
export declare function safeUrl(value: string, assets: string): string | undefined;
//# sourceMappingURL=safe-url.d.ts.map