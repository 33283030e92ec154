import type { LeftPage } from '../../protocol/messages.ts';
import type { View } from '../view.ts';
import { settingsOf } from './page-settings.ts';

/**
 * Apps whose pages keep a state for the next visit, or want to be opened then (spec, components §6 `onSaveExitState`,
 * `restartStrategy`). Nobody can be asked once a page is being closed: they are whenever the user turns to something else.
 */
export function exitState(view: View): void {
  const { handlers, send, startUrl, ended: signal } = view;
  const key = `heddle-left:${view.storageName ?? location.pathname}`;
  const leaving = (): void => send({ type: 'leaving' });
  addEventListener('blur', leaving, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && leaving(), { signal });
  handlers.left = ({ pages }) => write(key, pages);
  const left = read(key);
  const stateOf = (url: string): Partial<LeftPage> => {
    const found = left.find((page) => page.url === url);
    return found && 'exitState' in found ? { exitState: found.exitState } : {};
  };
  const wanted = view.restore?.map(({ url }) => url) ?? (startUrl ? [startUrl] : restart(view, left));
  if (wanted.length > 1 || wanted.some((url) => 'exitState' in stateOf(url)))
    view.restore = wanted.map((url) => ({ url, ...stateOf(url) }));
}

/** What an app begins with that is started without an address: its home page, and the last one above it where that asks for it. */
function restart({ bundle: { config } }: View, left: readonly LeftPage[]): readonly string[] {
  const home = config.pages[0] ?? '';
  const { url = home } = left.at(-1) ?? {};
  const path = url.split('?')[0]!;
  const isTab = config.tabBar?.list.some(({ pagePath }) => pagePath === path);
  const isWanted = settingsOf(config, path).restartStrategy === 'homePageAndLatestPage';
  return isWanted && !isTab && path !== home ? [home, url] : [home];
}

/** Where nothing can be kept (opaque origins, no room left) nothing is. */
function write(key: string, pages: readonly LeftPage[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(pages));
  } catch {
    // As if the app had not been asked.
  }
}

/** Without what is to be forgotten by now. */
function read(key: string): readonly LeftPage[] {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '[]') as LeftPage[];
    return kept.filter(({ until }) => until > Date.now());
  } catch {
    return [];
  }
}
