import { joinPath } from '../modules.ts';
import type { Runtime } from '../runtime.ts';

/** Where a page is: its path and what is behind the `?`. */
export interface Route {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** `path?query`, as the address shows it. */
  readonly url: string;
}

/**
 * Reads the url of a navigation call: absolute, or relative to the page it is called from. Values of the query are handed
 * over as written, not decoded (spec §7).
 */
export function parseRoute(url: string, from = ''): Route {
  const [, written, search] = /^([^?]*)\??([^]*)$/.exec(url)!;
  const path = joinPath(from, written!);
  const query: Record<string, string> = {};
  for (const pair of search!.split('&')) {
    const [, name, value] = /^([^=]*)=?([^]*)$/.exec(pair)!;
    if (name && name !== '__proto__') query[name] = value!;
  }
  return { path, query, url: search ? `${path}?${search}` : path };
}

/** Where the app was started. */
export function entryRoute({ boot }: Runtime): Route {
  return parseRoute(boot?.url || boot?.config.pages[0] || '');
}
