/** `view#a.b.c`: all of it must fit one node. */
export interface Compound {
    readonly tag: string | undefined;
    readonly id: string | undefined;
    readonly classes: readonly string[];
}
/** A compound and how it stands to the one before it. */
export interface Step {
    readonly combinator: ' ' | '>' | '>>>';
    readonly compound: Compound;
}
/** Alternatives of a selector (spec §17). One that cannot be read is left out. */
export declare function parseSelector(selector: string): Step[][];
//# sourceMappingURL=selector.d.ts.map