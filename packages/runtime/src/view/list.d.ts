import { Directive } from 'lit/directive.js';
import type { Patch } from '../protocol/patch.ts';
import { RowScope } from './scope.ts';
import type { ViewScope } from './scope.ts';
import type { Drawable } from './view.ts';
/**
 * A `wx:for` whose rows are drawn one by one (design §5). A list over a plain field of its component hears of patches
 * from the flush, by `tell`; what surrounds it never enters it. Any other list is compared when its surroundings are drawn.
 *
 * Patched data is copied along the path, so a row whose item is still the same object needs no drawing, unless
 * something it uses from outside (`out`) has changed.
 */
export declare class ListDirective extends Directive implements Drawable {
    private part;
    private scope;
    private number;
    private list;
    rows: RowScope[];
    /** Rows by key; made when first needed. */
    private byKey;
    private readonly dirty;
    private stale;
    private outerChanged;
    render(_scope: ViewScope, _list: number): unknown;
    update(part: unknown, [scope, number]: [ViewScope, number]): unknown;
    /** Whether it is still on a page: conditions around it may have removed it. */
    get isLive(): boolean;
    /** After the template that it stands in. */
    get order(): number;
    rowAt(key: string): RowScope | undefined;
    /** A patch to the list's field, already applied to the data. Rows follow at once; drawing waits for `draw`. */
    tell(patch: Patch): void;
    /** A field that rows use from outside has changed. */
    tellOuter(): void;
    /** Something that every row may show has changed. */
    tellAll(): void;
    /** Draws what `tell` has noted. */
    draw(): void;
    private get isAddressed();
    /** First draw, or another list in the same place: rows that the scope already knows keep their instances. */
    private enter;
    private adopt;
    /** A change inside one row. False: only a comparison can tell what it means. */
    private tellRow;
    /** Rows have come, gone or moved. False: only a comparison can tell how. */
    private tellOrder;
    private newRows;
    private orderedRows;
    private replaceRows;
    private permuteRows;
    /** Keeps `byKey` right. False, and rows untouched, when keys would clash: derived keys depend on all items. */
    private rekey;
    private renumber;
    /** Evaluates the list and brings rows in line with it: by key, or by position without one. */
    private compare;
    private entries;
    private refresh;
    /** A row with no index yet: new, or known from a birth or from a list that stood here before. */
    private rowFor;
    private drawRow;
    /** Runs for every row when an outer value changes, so it is written to be quick. */
    private outChanged;
    private outOf;
    private keyed;
    /** All rows at once: the list is its element's only child. */
    private clear;
    private settle;
}
//# sourceMappingURL=list.d.ts.map