import type { Stack } from '../../protocol/index.ts';
import type { PageElement } from './page-element.ts';
import type { View } from '../view.ts';

/** How far pages are scrolled, over reloads. */
export interface Scrolls {
  /** Of each page of a stack; of those that are not drawn yet, how far they will be. */
  read(pages: Stack['pages']): number[];
  /** Scrolls a page to where it was, now or when it is drawn. */
  restore(page: number, top: number): void;
  /** Calls back when the user has stopped scrolling. */
  onSettled(listener: () => void): void;
}

/** What a user does to a page when they do not want it to scroll by itself. */
const TAKES_OVER = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

export function keepScrolls({ hooks, pages: { all } }: View): Scrolls {
  /** Pages that have not come as far as they should, for want of content. */
  const wanted = new Map<number, number>();
  const listeners: (() => void)[] = [];
  hooks.page.push((page) => {
    if (wanted.has(page.id)) scrollBack(page);
    page.scroller.addEventListener('scrollend', ({ target }) => {
      if (target === page.scroller && page.state === 'top') for (const listener of listeners) listener();
    });
  });

  /** As soon as there is enough content, unless the user scrolls first. */
  function scrollBack({ id, scroller, body }: PageElement): void {
    const ending = new AbortController();
    const observer = new ResizeObserver(() => {
      const top = wanted.get(id);
      if (top !== undefined) scroller.scrollTop = top;
      // Positions on the screen are whole device pixels.
      if (top === undefined || Math.abs(scroller.scrollTop - top) < 1) end();
    });
    const end = (): void => {
      wanted.delete(id);
      observer.disconnect();
      ending.abort();
    };
    for (const type of TAKES_OVER) scroller.addEventListener(type, end, { passive: true, signal: ending.signal });
    observer.observe(body);
  }

  return {
    read: (pages) => pages.map(({ page }) => wanted.get(page) ?? Math.round(all.get(page)?.scroller.scrollTop ?? 0)),
    restore(id, top) {
      const page = all.get(id);
      if (top === 0) return;
      wanted.set(id, top);
      if (page) scrollBack(page);
    },
    onSettled: (listener) => void listeners.push(listener),
  };
}
