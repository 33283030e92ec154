import { adopt } from './adopt.ts';
import type { PageElement } from './page-element.ts';
import { pageStackStyles } from './page-stack.styles.ts';
import { addBarButtons } from '../shell/bar-buttons.ts';
import type { View } from '../view.ts';

/** Apps that leave their first page: transitions when one page comes or goes, and ways back in the bar. */
export function pageStack(view: View): void {
  const { pages, hooks, frame } = view;
  adopt(frame.root, pageStackStyles);
  hooks.page.push((page) => addBarButtons(view, page));
  pages.arrange = (before) => {
    const { top } = pages;
    const { by } = pages.stack;
    const slides = by === 'navigateTo' || by === 'navigateBack';
    const hadFocus = before !== top && before?.element.contains(frame.root.activeElement);
    for (const page of pages.all.values()) {
      if (page === top) bringUp(view, page);
      else if (page.isClosed) leave(view, page, page === before && by === 'navigateBack');
      else cover(page, slides && page === before);
    }
    if (hadFocus) top?.scroller.focus({ preventScroll: true });
  };
}

function bringUp({ pages: { stack }, tabs, bundle }: View, page: PageElement): void {
  const { by, pages } = stack;
  const isFirst = pages.length <= 1;
  const path = page.definition.is;
  page.element.toggleAttribute('data-slide', by === 'navigateTo' && page.state === 'waiting');
  // The tab bar lies above the first page and below all others.
  page.element.style.zIndex = String(2 * (pages.length - 1));
  page.state = 'top';
  const isHome = path === bundle.config.pages[0] || tabs?.has(path);
  page.buttons?.show({ back: !isFirst, home: !isHome && (isFirst || page.settings.homeButton === true) });
}

function cover(page: PageElement, slides: boolean): void {
  page.state = slides ? 'under' : 'hidden';
  if (slides) void settled(page.element).then(() => page.state === 'under' && (page.state = 'hidden'));
}

function leave({ pages }: View, page: PageElement, slides: boolean): void {
  if (page.state === 'leaving') return;
  page.state = 'leaving';
  if (slides) void settled(page.element).then(() => pages.remove(page));
  else pages.remove(page);
}

/** When the transitions of an element, begun or about to begin, have ended. */
async function settled(element: Element): Promise<void> {
  await Promise.allSettled(element.getAnimations().map((animation) => animation.finished));
}
