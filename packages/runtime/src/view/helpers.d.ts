import type { Scope, ViewHelpers } from '../protocol/index.ts';
type Directive<A extends readonly unknown[]> = (scope: Scope, ...rest: A) => unknown;
export declare const list: Directive<[number]>;
export declare const child: Directive<[number]>;
export declare const slot: Directive<[number, unknown, Readonly<Record<string, unknown>>?]>;
export declare const use: Directive<[number, unknown, Readonly<Record<string, unknown>>]>;
export declare const attr: ViewHelpers['attr'];
/** `assets` is where the package's files are served. */
export declare const urlBelow: (assets: string) => ViewHelpers['url'];
export declare const cls: ViewHelpers['cls'];
/** Class attributes of an app without components of its own: all names are what they are. */
export declare const plainClass: ViewHelpers['cls'];
export declare const style: ViewHelpers['style'];
export {};
//# sourceMappingURL=helpers.d.ts.map