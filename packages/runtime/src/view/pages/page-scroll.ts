import type { PageElement } from './page-element.ts';
import type { View } from '../view.ts';

const EVENTS = ['onPageScroll', 'onReachBottom'];

/** Apps with pages that want to know how they are scrolled; which pages do, the logic thread says. */
export function pageScroll({ hooks, send }: View): void {
  hooks.page.push((page) => {
    const { pageEvents = EVENTS } = page.definition;
    if (EVENTS.some((event) => pageEvents.includes(event))) listenForScrolling(page, pageEvents, send);
  });
}

/** Scrolling of a page and its end (spec, components §5). At most one message a frame, and only what is wanted. */
function listenForScrolling(page: PageElement, wanted: readonly string[], send: View['send']): void {
  const { scroller, id: instance } = page;
  let isWaiting = false;
  /** Where the end was when it was last told of. */
  let toldEnd: number | undefined;
  const tell = (event: string, detail: unknown): void => {
    if (wanted.includes(event)) send({ type: 'page', instance, event, detail });
  };
  const read = (): void => {
    isWaiting = false;
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    tell('onPageScroll', { scrollTop });
    const isAtEnd = scrollHeight - scrollTop - clientHeight <= (page.settings.onReachBottomDistance ?? 50);
    // Once, until the user leaves the end or the end moves: one jump may lead from one end to the next.
    if (isAtEnd && toldEnd !== scrollHeight) tell('onReachBottom', null);
    toldEnd = isAtEnd ? scrollHeight : undefined;
  };
  scroller.addEventListener(
    'scroll',
    (event) => {
      if (isWaiting || event.target !== scroller || page.state !== 'top') return;
      isWaiting = true;
      requestAnimationFrame(read);
    },
    { passive: true },
  );
}
