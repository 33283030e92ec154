import type { Flush, Stack } from '../protocol/messages.ts';
import type { ViewUnit } from '../protocol/bundle.ts';
import type { Stop } from './events/event-path.ts';
import type { EventDescription } from './events/events.ts';
import type { PageElement } from './pages/page-element.ts';
import type { Press } from './events/tap.ts';

/** Moments that features add something to; all that is in a list is called, in order. */
export interface Hooks {
  /** Before the scripts of the view run: at each flush, and at each event. */
  readonly turn: (() => void)[];
  /** A template was loaded. */
  readonly unit: ((unit: ViewUnit) => void)[];
  /** A page was made; nothing is drawn in it. */
  readonly page: ((page: PageElement) => void)[];
  /** The settings of a page are known, or have changed. */
  readonly settings: ((page: PageElement) => void)[];
  /** The page stack has changed, and is on the screen. */
  readonly stack: ((stack: Stack) => void)[];
  /** The data of a flush is there, and nothing of it is drawn. */
  readonly data: ((flush: Flush) => void)[];
  /** A flush is on the screen. */
  readonly shown: (() => void)[];
  /** The area of a page has another size. */
  readonly resized: ((page: PageElement) => void)[];
  /** A pointer went down on something that can be tapped. */
  readonly press: ((press: Press, page: PageElement) => void)[];
  /** An event is about to be handled; `stop` is its innermost node. */
  readonly event: ((stop: Stop, event: Event) => void)[];
  /** What an event of the browser's own means; `undefined`: nothing. Built-in components send custom events. */
  readonly describe: ((event: Event, scroller: Element) => EventDescription | undefined)[];
}

export function createHooks(): Hooks {
  return {
    turn: [],
    unit: [],
    page: [],
    settings: [],
    stack: [],
    data: [],
    shown: [],
    resized: [],
    press: [],
    event: [],
    describe: [],
  };
}
