import { Directive } from 'lit/directive.js';
import type { ChildPart } from 'lit/html.js';
import type { Instance } from './instance.ts';
import type { ViewScope } from './scope.ts';
type Values = Readonly<Record<string, unknown>>;
/**
 * A `<slot>` (spec §11.2). Of the slots that could show the same content the first in the tree does; which one that
 * is can only be said when all are in the page, hence `assignSlots`. Dynamic slots all show it, each in a scope of its own.
 */
export declare class SlotDirective extends Directive {
    part: ChildPart;
    name: string;
    private scope;
    private node;
    private values;
    private inner;
    private shownName;
    render(_scope: ViewScope, _node: number, _name: unknown, _values?: Values): unknown;
    update(part: unknown, [scope, node, name, values]: [ViewScope, number, unknown, Values?]): unknown;
    get isLive(): boolean;
    /** Whether the content for its name is drawn here. */
    get isShowing(): boolean;
    /** Whether both could show the same content. */
    competesWith(other: SlotDirective): boolean;
    /** Draws the content again: what it reads may have changed. */
    refresh(): void;
    show(): void;
    clear(): void;
    private enter;
    private contentScope;
    private draw;
}
/** Gives each piece of content to the first slot in the tree that may have it. */
export declare function assignSlots(instance: Instance): void;
export {};
//# sourceMappingURL=slot.d.ts.map