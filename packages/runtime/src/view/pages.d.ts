import type { Definition, Stack, WindowConfig } from '../protocol/index.ts';
import { PageElement } from './page-element.ts';
export interface PagesOptions {
    readonly container: HTMLElement;
    readonly opened: (page: PageElement) => void;
    readonly changed: (page: PageElement) => void;
}
/** The page stack on the screen. Pages stay in the document while they are alive, and keep their scroll position. */
export declare class Pages {
    #private;
    /** All that are on the screen, or below others; those that are leaving included. */
    readonly all: Map<number, PageElement>;
    stack: Stack;
    constructor(options: PagesOptions);
    get top(): PageElement | undefined;
    /** Paths of the pages on the stack, bottom first. */
    get paths(): string[];
    /** Address of the top page. */
    get route(): string;
    open(id: number, definition: Definition): PageElement;
    /** The page's instance is dead. Its element leaves by `show`. */
    close(id: number): void;
    remove(page: PageElement): void;
    change(id: number, settings: WindowConfig): void;
    show(stack: Stack): void;
    /** Brings the stack on the screen. Of an app's only page there is nothing to keep; `pageStack` does more. */
    arrange(_before: PageElement | undefined): void;
}
//# sourceMappingURL=pages.d.ts.map