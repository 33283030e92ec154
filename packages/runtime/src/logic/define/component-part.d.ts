import type { Behavior } from './behavior.ts';
import { type PagePart, type RawOptions, type UserFunction } from './part.ts';
import { type PropertyDefinition } from './properties.ts';
/** One author's object, read: what a component is made of is a list of these, behaviors first (spec §16). */
export interface Part extends PagePart {
    readonly properties: readonly PropertyDefinition[];
    readonly lifetimes: Readonly<Record<string, UserFunction>>;
    readonly pageLifetimes: Readonly<Record<string, UserFunction>>;
    readonly observers: readonly (readonly [key: string, run: UserFunction])[];
    readonly relations: Readonly<Record<string, unknown>>;
    readonly externalClasses: readonly string[];
    readonly options: RawOptions;
    readonly behaviors: readonly Behavior[];
    readonly export: unknown;
}
/** Reads component or behavior options. */
export declare function readComponentPart(raw: RawOptions, behaviors: readonly Behavior[]): Part;
/** Reads page options, which may have all that components have, under the same names (spec §12). */
export declare function readFullPage(raw: RawOptions, behaviors: readonly Behavior[]): Part;
//# sourceMappingURL=component-part.d.ts.map