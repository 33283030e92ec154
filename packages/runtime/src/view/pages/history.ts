import type { Stack } from '../../protocol/index.ts';
import { keepScrolls, type Scrolls } from './scroll-memory.ts';
import type { View } from '../view.ts';
import { dismiss, openSheets } from './open-sheets.ts';

/** What takes the place of the browser's history may tell an app this. */
export interface HistoryActions {
  /** The user went back by so many pages. */
  readonly back: (delta: number) => void;
  /** The address names a page that is not where it was. */
  readonly open: (url: string) => void;
}

/** What an app keeps in `history.state`, so that every entry can bring back its whole page stack. */
interface Entry {
  /** Addresses of the pages, bottom first. */
  readonly heddle: readonly string[];
  /** How far each of them is scrolled. */
  readonly scrolls: readonly number[];
  /** Tells entries apart while the page lives. */
  readonly key: number;
}

/** The page that the address names: `#/pages/a/b?x=1`. */
export function currentUrl(): string {
  return location.hash.replace(/^#\/?/, '');
}

/** Apps with one page, that have the address: when the user writes another one, they are told. */
export function deepLink({ send, ended: signal }: View): void {
  addEventListener('hashchange', () => send({ type: 'open', url: currentUrl() }), { signal });
}

/**
 * Apps that have the address: it says which page is on top, and the browser's buttons lead through the page stack. Every
 * entry holds the stack that it stands for: after a reload, too, the pages below are there (spec, components §7).
 */
export function browserHistory(view: View): void {
  const scrolls = keepScrolls(view);
  const entry = currentEntry();
  if (entry) view.restore = entry.heddle.map((url) => ({ url }));
  const { follow, save } = createHistory(view, scrolls, () => openSheets(view));
  view.hooks.stack.push(follow);
  scrolls.onSettled(save);
  addEventListener('pagehide', save, { signal: view.ended });
}

/** Apps that have the address have the window's title too. */
export function windowTitle({ hooks, pages }: View): void {
  hooks.shown.push(() => {
    const title = pages.top?.settings.navigationBarTitleText;
    if (title) document.title = title;
  });
}

interface History {
  /** Brings the browser's history in step with a page stack. */
  follow(stack: Stack): void;
  /** Writes down how far the pages are scrolled. */
  save(): void;
}

/** Keeps the browser's history and the page stack in step. `sheets`: what lies open over the pages, the uppermost last. */
export function createHistory(
  { send, ended: signal }: Pick<View, 'send' | 'ended'>,
  scrolls: Scrolls,
  sheets: () => readonly HTMLDialogElement[],
): History {
  /** Stack of the entry that the browser is at; `undefined` at an entry that the user has made by writing an address. */
  let current = currentEntry()?.heddle;
  let pages: Stack['pages'] = [];
  /** What was last written. */
  let key = 0;
  /** How far the pages of an entry were scrolled when the user left it, by its key: perhaps in the middle of scrolling. */
  const leftAt = new Map<number, readonly number[]>();
  /** Entries that the user went to, and the last of them that the page stack has followed to. */
  let asked = 0;
  let answered = 0;
  /** Moves of our own: the browser reports them later, like the user's. */
  let ownMoves = 0;
  /** What to do once those have arrived. */
  let waiting: (() => void)[] = [];

  const isBusy = (): boolean => ownMoves > 0 || asked !== answered;
  const write = (method: 'pushState' | 'replaceState'): void => {
    key = Math.random();
    const entry: Entry = { heddle: pages.map(({ url }) => url), scrolls: scrolls.read(pages), key };
    current = entry.heddle;
    const run = (): void => history[method](entry, '', `#/${entry.heddle.at(-1)}`);
    if (ownMoves > 0) waiting.push(run);
    else run();
  };
  const moved = ({ state }: PopStateEvent): void => {
    if (ownMoves > 0) {
      ownMoves--;
      if (ownMoves > 0) return;
      for (const run of waiting) run();
      waiting = [];
      return;
    }
    const next = (state as Entry | null)?.heddle;
    if (closeSheets(next)) return;
    if (!isBusy() && current) leftAt.set(key, scrolls.read(pages));
    current = next;
    if (current) send({ type: 'stack', urls: current, entry: ++asked });
    else send({ type: 'open', url: currentUrl() });
  };
  window.addEventListener('popstate', moved, { signal });

  function follow(stack: Stack): void {
    const { by, entry } = stack;
    const before = current?.length;
    const isAnswer = entry !== undefined;
    if (isAnswer) answered = entry;
    // The user has gone elsewhere meanwhile, and the stack for that is on its way.
    if (asked !== answered) return;
    const isShownAgain = isAnswer || by === 'start';
    if (!isShownAgain) save();
    else restoreScrolls(stack.pages);
    if (by === 'start' && !current) return begin(stack.pages);
    ({ pages } = stack);
    const { length } = pages;
    if (isShownAgain || before === undefined || length === before) return write('replaceState');
    if (length > before) return write('pushState');
    ownMoves++;
    history.go(length - before);
    write('replaceState');
  }

  /** A step back closes the uppermost sheet and nothing else, as on phones. Who goes further leaves them all. */
  function closeSheets(next: readonly string[] | undefined): boolean {
    const open = sheets();
    const isStepBack = !isBusy() && current !== undefined && next?.length === current.length - 1;
    for (const sheet of isStepBack ? open.slice(-1) : open) dismiss(sheet);
    if (open.length === 0 || !isStepBack) return false;
    ownMoves++;
    history.forward();
    return true;
  }

  /** An entry for each page, so that the browser's button leads through those that the app begins with. */
  function begin(all: Stack['pages']): void {
    all.forEach((_, i) => {
      pages = all.slice(0, i + 1);
      write(i === 0 ? 'replaceState' : 'pushState');
    });
  }

  /** Of pages that were not there before. */
  function restoreScrolls(next: Stack['pages']): void {
    const entry = currentEntry();
    const tops = entry && (leftAt.get(entry.key) ?? entry.scrolls);
    leftAt.delete(entry?.key ?? 0);
    next.forEach(({ page, url }, i) => {
      const isNew = pages.every((old) => old.page !== page);
      if (isNew && entry?.heddle[i] === url) scrolls.restore(page, tops?.[i] ?? 0);
    });
  }

  function save(): void {
    if (!isBusy() && current && pages.length > 0) write('replaceState');
  }

  return { follow, save };
}

/** What the entry that the browser is at says, if it is one of this app's and the address still is what it was. */
function currentEntry(): Entry | undefined {
  const entry = history.state as Partial<Entry> | null;
  if (!Array.isArray(entry?.heddle) || !Array.isArray(entry.scrolls)) return undefined;
  return new URL(`#/${entry.heddle.at(-1)}`, location.href).hash === location.hash ? (entry as Entry) : undefined;
}
