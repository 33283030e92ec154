import type { ChildPart } from 'lit/html.js';
import type { ChildDirective } from './child.ts';
import type { ComponentDefinition } from './definitions.ts';
import type { PageElement } from './page-element.ts';
import { ViewScope } from './scope.ts';
import type { SlotDirective } from './slot.ts';
import type { Drawable, View } from './view.ts';
/** A component or page as the view knows it: data to draw, and where it is drawn. */
export declare class Instance implements Drawable {
    readonly view: View;
    readonly id: number;
    readonly definition: ComponentDefinition;
    readonly page: PageElement;
    /** Scope that its node stands in, in the owner's template; absent for pages. */
    readonly at: ViewScope | undefined;
    readonly node: number;
    readonly scope: ViewScope;
    /** What a patch changes: null prototype, so that templates read own fields only. */
    readonly data: Record<string, unknown>;
    readonly depth: number;
    /** Where it is shown; `undefined` for pages, and for components in content that no slot shows. */
    place: ChildDirective | undefined;
    part: ChildPart | undefined;
    slots: SlotDirective[];
    external: Readonly<Record<string, string>>;
    /** Some of its template is repeated by dynamic slots; lists in there are not addressed by path. */
    hasOccurrences: boolean;
    constructor(view: View, id: number, definition: ComponentDefinition, page: PageElement, 
    /** Scope that its node stands in, in the owner's template; absent for pages. */
    at: ViewScope | undefined, node: number);
    get owner(): Instance | undefined;
    /** Before the lists of its template. */
    get order(): number;
    draw(): void;
}
/** Opens an element for a template of its own. */
export declare function partIn(element: HTMLElement): ChildPart;
/** Draws the whole template. Children keep what they show; a failure is reported and leaves this place empty. */
export declare function drawInstance(instance: Instance): void;
/** Sets a part to what `draw` returns; to nothing, with a report, when that fails. */
export declare function guardedDraw(view: View, part: ChildPart, subject: string, draw: () => unknown): void;
//# sourceMappingURL=instance.d.ts.map