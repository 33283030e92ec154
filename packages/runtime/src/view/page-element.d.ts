import type { ChildPart } from 'lit/html.js';
import type { Definition, WindowConfig } from '../protocol/index.ts';
import type { PullDown } from './pull-down.ts';
import type { BarButtons } from './shell/bar-buttons.ts';
/** How a page stands to the others; the frame's styles say what each state looks like. */
type PageState = 'waiting' | 'top' | 'under' | 'leaving' | 'hidden';
/** A page's element: navigation bar, and an area with the page's own scroller and shadow root. */
export declare class PageElement {
    readonly id: number;
    readonly definition: Definition;
    settings: WindowConfig;
    readonly title: HTMLElementTagNameMap;
    /** A page with `navigationStyle: custom` draws its own (spec, components §5 window). */
    readonly bar: HTMLElementTagNameMap;
    /** The scroller, and host of the shadow root. */
    readonly scroller: HTMLElementTagNameMap;
    readonly root: any;
    /** What `page` means in style sheets. */
    readonly body: HTMLElementTagNameMap;
    readonly part: ChildPart;
    readonly element: HTMLElementTagNameMap;
    /** Slots or components without a host stand in it, so that events must look for them. */
    hasRanges: boolean;
    /** Its instance is dead. */
    isClosed: boolean;
    buttons?: BarButtons;
    pull?: PullDown;
    constructor(id: number, definition: Definition);
    get state(): PageState;
    set state(state: PageState);
    show(changes: WindowConfig): void;
}
export {};
//# sourceMappingURL=page-element.d.ts.map