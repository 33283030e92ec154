import type { PageElement } from './pages.ts';
import type { View } from './view.ts';

/** A page's own events: scrolling and its end (spec, components §5). At most one message a frame, and only what is wanted. */
export function listenForScrolling(page: PageElement, send: View['send']): void {
  const { scroller, id, definition } = page;
  const wants = (event: string): boolean => definition.pageEvents?.includes(event) ?? true;
  let isWaiting = false;
  let isAtEnd = false;
  const tell = (): void => {
    isWaiting = false;
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    if (wants('onPageScroll')) send({ type: 'page', instance: id, event: 'onPageScroll', detail: { scrollTop } });
    const wasAtEnd = isAtEnd;
    isAtEnd = scrollHeight - scrollTop - clientHeight <= (page.settings.onReachBottomDistance ?? 50);
    // Once, until the user leaves the end or the end moves.
    if (isAtEnd && !wasAtEnd && wants('onReachBottom'))
      send({ type: 'page', instance: id, event: 'onReachBottom', detail: null });
  };
  if (!wants('onPageScroll') && !wants('onReachBottom')) return;
  scroller.addEventListener(
    'scroll',
    (event) => {
      if (isWaiting || event.target !== scroller || page.state !== 'top') return;
      isWaiting = true;
      requestAnimationFrame(tell);
    },
    { passive: true },
  );
}

/** The area of the page has another size. */
export function sendResize({ scroller, id }: PageElement, send: View['send']): void {
  const { clientWidth: windowWidth, clientHeight: windowHeight } = scroller;
  send({ type: 'page', instance: id, event: 'onResize', detail: { size: { windowWidth, windowHeight } } });
}
