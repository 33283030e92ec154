import type { ChildPart } from 'lit/html.js';
import type { Scope, ViewUnit } from '../protocol/bundle.ts';
import type { ChildDirective } from './child.ts';
import type { Instance } from './instance.ts';
import type { ListDirective } from './list.ts';
/**
 * What a stretch of template reads, and what stands in it. Scopes are made by whoever comes first: a birth that
 * addresses one, or the directive that draws it.
 */
export declare class ViewScope implements Scope {
    /** The component whose template this is. */
    readonly instance: Instance;
    /** The file whose numbers nodes and lists have. */
    unit: ViewUnit;
    data: Readonly<Record<string, unknown>>;
    up: ViewScope | undefined;
    item: unknown;
    index: number | string | undefined;
    /** Slot values given to this occurrence of a dynamic slot. */
    given: Readonly<Record<string, unknown>> | undefined;
    /** Component instances by node, and the places that show them. */
    kids: Map<number, Instance> | undefined;
    places: Map<number, ChildDirective> | undefined;
    /** The list directives drawn last; one that a condition took away stays until another takes its place. */
    lists: (ListDirective | undefined)[] | undefined;
    /** Rows that births have addressed before their list was drawn: list → key → row. */
    pending: Map<number, Map<string, RowScope>> | undefined;
    uses: Map<number, ViewScope> | undefined;
    occurrences: Map<number, ViewScope> | undefined;
    constructor(
    /** The component whose template this is. */
    instance: Instance, 
    /** The file whose numbers nodes and lists have. */
    unit: ViewUnit, data: Readonly<Record<string, unknown>>);
    get values(): Readonly<Record<string, unknown>> | undefined;
}
/** One row of a list: its scope and its place in the DOM. */
export declare class RowScope extends ViewScope {
    /** Derived key: unique in the list. */
    key: string;
    part: ChildPart | undefined;
    /** Values of what the row uses from outside, as last drawn. */
    out: readonly unknown[] | undefined;
    /** Position before a change of order, for the time of that change. */
    at: number;
    constructor(up: ViewScope, 
    /** Derived key: unique in the list. */
    key: string);
}
//# sourceMappingURL=scope.d.ts.map