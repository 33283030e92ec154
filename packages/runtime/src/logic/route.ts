import { joinPath } from './modules.ts';

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
  const mark = url.indexOf('?');
  const written = mark < 0 ? url : url.slice(0, mark);
  const search = mark < 0 ? '' : url.slice(mark + 1);
  const path = joinPath(from, written);
  return { path, query: parseQuery(search), url: search === '' ? path : `${path}?${search}` };
}

function parseQuery(search: string): Record<string, string> {
  const query: Record<string, string> = {};
  for (const pair of search.split('&')) {
    const equals = pair.indexOf('=');
    const name = equals < 0 ? pair : pair.slice(0, equals);
    if (name !== '' && name !== '__proto__') query[name] = equals < 0 ? '' : pair.slice(equals + 1);
  }
  return query;
}
