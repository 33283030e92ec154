import type { Stack } from '../protocol/index.ts';

/** What the browser's history says has happened. */
export interface HistoryActions {
  /** The user went back by so many pages. */
  readonly back: (delta: number) => void;
  /** The address names a page that is not where it was. */
  readonly open: (url: string) => void;
}

/** Keeps `#/pages/a/b?x=1` and the browser's back and forward in step with the page stack (spec, components §7). */
export interface AppHistory {
  /** Address to start with; `''` is the home page. */
  readonly start: string;
  follow(stack: Stack): void;
}

interface Entry {
  /** Position in the page stack. */
  readonly heddle: number;
}

export function createHistory(actions: HistoryActions): AppHistory {
  let depth = 0;
  /** Moves of our own: the browser reports them later, like the user's. */
  let ownMoves = 0;
  /** What to write once those have arrived. */
  let waiting: (() => void)[] = [];

  const write = (method: 'pushState' | 'replaceState', url: string): void => {
    const entry: Entry = { heddle: depth };
    const run = (): void => history[method](entry, '', `#/${url}`);
    if (ownMoves > 0) waiting.push(run);
    else run();
  };
  window.addEventListener('popstate', (event) => {
    if (ownMoves > 0) {
      ownMoves--;
      if (ownMoves > 0) return;
      for (const run of waiting) run();
      waiting = [];
      return;
    }
    const at = (event.state as Entry | null)?.heddle;
    if (at !== undefined && at < depth) {
      const delta = depth - at;
      depth = at;
      actions.back(delta);
    } else if (at !== depth) {
      // Forward, or typed: another entry than ours is on top until the new stack comes.
      actions.open(currentUrl());
    }
  });
  return {
    start: currentUrl(),
    follow({ pages, by }) {
      const url = pages.at(-1)?.url ?? '';
      const before = depth;
      depth = pages.length - 1;
      if (depth < before) {
        ownMoves++;
        history.go(depth - before);
      }
      // After the browser's own forward the entry is there already.
      const isNew = by === 'navigateTo' && depth > before && (ownMoves > 0 || currentUrl() !== url);
      write(isNew ? 'pushState' : 'replaceState', url);
    },
  };
}

/** For apps inside another page: the address belongs to that page. */
export function noHistory(start = ''): AppHistory {
  return { start, follow: () => {} };
}

function currentUrl(): string {
  return location.hash.replace(/^#\/?/, '');
}
