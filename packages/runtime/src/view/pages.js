import { PageElement } from './page-element.js';
/** The page stack on the screen. Pages stay in the document while they are alive, and keep their scroll position. */
export class Pages {
    /** All that are on the screen, or below others; those that are leaving included. */
    all = new Map();
    stack = { pages: [], by: 'start' };
    #options;
    constructor(options) {
        this.#options = options;
    }
    get top() {
        return this.all.get(this.stack.pages.at(-1)?.page ?? -1);
    }
    /** Paths of the pages on the stack, bottom first. */
    get paths() {
        return this.stack.pages.flatMap(({ page }) => this.all.get(page)?.definition.is ?? []);
    }
    /** Address of the top page. */
    get route() {
        return this.stack.pages.at(-1)?.url ?? '';
    }
    open(id, definition) {
        const { container, opened } = this.#options;
        const page = new PageElement(id, definition);
        this.all.set(id, page);
        container.append(page.element);
        opened(page);
        return page;
    }
    /** The page's instance is dead. Its element leaves by `show`. */
    close(id) {
        const page = this.all.get(id);
        if (page)
            page.isClosed = true;
    }
    remove(page) {
        this.all.delete(page.id);
        page.element.remove();
    }
    change(id, settings) {
        const page = this.all.get(id);
        if (!page)
            return;
        page.show(settings);
        this.#options.changed(page);
    }
    show(stack) {
        const before = this.top;
        this.stack = stack;
        this.arrange(before);
    }
    /** Brings the stack on the screen. Of an app's only page there is nothing to keep; `pageStack` does more. */
    arrange(_before) {
        for (const page of this.all.values()) {
            if (page.isClosed)
                this.remove(page);
            else
                page.state = 'top';
        }
    }
}
//# sourceMappingURL=pages.js.map