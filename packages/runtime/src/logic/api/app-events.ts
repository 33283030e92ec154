import type { AppEvent } from '../app.ts';
import { isFunction } from '../define/part.ts';
import type { ApiEntry } from './entry.ts';

/** `onX` and `offX` by name, with the event of the app that they mean. */
const EVENTS: Readonly<Record<string, AppEvent>> = {
  AppShow: 'onShow',
  AppHide: 'onHide',
  Error: 'onError',
  PageNotFound: 'onPageNotFound',
  UnhandledRejection: 'onUnhandledRejection',
  ThemeChange: 'onThemeChange',
};

/** Listening to what happens to the app as a whole (spec components-apis §3 Events). */
export const appEvents: Readonly<Record<string, ApiEntry>> = Object.fromEntries(
  Object.entries(EVENTS).flatMap(([name, event]): [string, ApiEntry][] => [
    [
      `on${name}`,
      {
        kind: 'worker',
        sync: true,
        run: ({ app }, listener) => (isFunction(listener) ? app.on(event, listener) : undefined),
      },
    ],
    [
      `off${name}`,
      {
        kind: 'worker',
        sync: true,
        run: ({ app }, listener) => app.off(event, isFunction(listener) ? listener : undefined),
      },
    ],
  ]),
);
