import type { Definition, Stack, WindowConfig } from '../../protocol/index.ts';
import { PageElement } from './page-element.ts';

export interface PagesOptions {
  readonly container: HTMLElement;
  readonly opened: (page: PageElement) => void;
  readonly changed: (page: PageElement) => void;
  /** Settings as they are to be shown now. */
  readonly themed: (settings: WindowConfig) => WindowConfig;
}

/** The page stack on the screen. Pages stay in the document while they are alive, and keep their scroll position. */
export class Pages {
  /** All that are on the screen, or below others; those that are leaving included. */
  readonly all = new Map<number, PageElement>();
  stack: Stack = { pages: [], by: 'start' };
  readonly #options: PagesOptions;

  constructor(options: PagesOptions) {
    this.#options = options;
  }

  get top(): PageElement | undefined {
    return this.all.get(this.stack.pages.at(-1)?.page ?? -1);
  }

  /** Paths of the pages on the stack, bottom first. */
  get paths(): string[] {
    return this.stack.pages.flatMap(({ page }) => this.all.get(page)?.definition.is ?? []);
  }

  /** Address of the top page. */
  get route(): string {
    return this.stack.pages.at(-1)?.url ?? '';
  }

  open(id: number, definition: Definition): PageElement {
    const { container, opened } = this.#options;
    const page = new PageElement(id, definition);
    this.all.set(id, page);
    container.append(page.element);
    opened(page);
    return page;
  }

  /** The page's instance is dead. Its element leaves by `show`. */
  close(id: number): void {
    const page = this.all.get(id);
    if (page) page.isClosed = true;
  }

  remove(page: PageElement): void {
    this.all.delete(page.id);
    page.element.remove();
  }

  change(id: number, settings: WindowConfig): void {
    const page = this.all.get(id);
    if (!page) return;
    page.given = { ...page.given, ...settings };
    page.show(this.#options.themed(page.given));
    this.#options.changed(page);
  }

  show(stack: Stack): void {
    const before = this.top;
    this.stack = stack;
    this.arrange(before);
  }

  /** Brings the stack on the screen. Of an app's only page there is nothing to keep; `pageStack` does more. */
  arrange(_before: PageElement | undefined): void {
    for (const page of this.all.values()) {
      if (page.isClosed) this.remove(page);
      else page.state = 'top';
    }
  }
}
