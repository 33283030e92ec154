import type { Events } from './events.ts';
import { listenForScrolling } from './page-events.ts';
import type { PageElement } from './pages.ts';
import type { Sheets } from './sheets.ts';
import type { Frame } from './shell/frame.ts';
import { listenForTaps } from './tap.ts';
import { listenForMouseTouches } from './touch.ts';
import type { View } from './view.ts';

export interface PageParts {
  readonly frame: Frame;
  readonly sheets: Sheets;
  readonly events: Events;
  readonly send: View['send'];
}

/** Gives a new page its style sheets and everything that listens to the user. */
export function setUpPage(page: PageElement, { frame, sheets, events, send }: PageParts): void {
  const { root, scroller, id, definition } = page;
  sheets.openPage(root, definition);
  events.listenOn(root);
  listenForMouseTouches(root, scroller);
  listenForTaps(root, scroller, events);
  listenForScrolling(page, send);
  page.openPull = async () => {
    const { PullDown } = await import('./pull-down.ts');
    const refresh = (): void => send({ type: 'page', instance: id, event: 'onPullDownRefresh', detail: null });
    return (page.pull ??= new PullDown(frame, page, refresh));
  };
}
