/** Name of a field, or index into an array. */
export type Segment = string | number;
export type Path = readonly Segment[];

/**
 * The longest list there can be, and so the first index that a path may not name. A snapshot fills holes, so
 * `a[999999999]` would ask for eight gigabytes.
 */
export const MAX_LIST_LENGTH = 2 ** 20;

/** Names that no path, patch or message may carry: they lead from data to code (sandbox §5). */
export function isForbiddenKey(name: string): boolean {
  return name === '__proto__' || name === 'constructor' || name === 'prototype';
}

/**
 * Segments of a `setData` path (spec §13.1): `a.b[2].c-1` → `['a', 'b', 2, 'c-1']`. White space belongs to the name,
 * a backslash takes `.`, `[` and `]` into it, empty names (`a.`) are skipped. `undefined` when the path is malformed,
 * names a forbidden key, or an index beyond `MAX_LIST_LENGTH`.
 */
export function parsePath(text: string): Segment[] | undefined {
  if (text === '') return [''];
  const segments: Segment[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === '[') {
      const close = text.indexOf(']', at);
      const index = close < 0 ? undefined : readIndex(text.slice(at + 1, close));
      if (index === undefined || segments.length === 0) return undefined;
      segments.push(index);
      at = close + 1;
      continue;
    }
    if (text[at] === '.') at++;
    else if (at > 0 || text[at] === ']') return undefined;
    const end = endOfName(text, at);
    const name = text.slice(at, end).replace(/\\([.[\]])/g, '$1');
    if (isForbiddenKey(name)) return undefined;
    if (name !== '') segments.push(name);
    at = end;
  }
  return segments.length > 0 ? segments : undefined;
}

/** What an observer watches: the value at `segments`; with `deep`, all that is below it too. */
export interface ObserverPath {
  readonly segments: Path;
  readonly deep: boolean;
}

/** One observed path (spec §13.2): `a.b[0]`, `l.**`, or `**` for all data. `undefined` when malformed. */
export function parseObserverPath(text: string): ObserverPath | undefined {
  const compact = text.replace(/\s+/g, '');
  if (compact === '**') return { segments: [], deep: true };
  const deep = compact.endsWith('.**');
  const name = deep ? compact.slice(0, -3) : compact;
  const segments = name === '' || name.includes('*') ? undefined : parsePath(name);
  return segments && { segments, deep };
}

/** The key of an observer: comma-separated paths (spec §13.2). `undefined` when one of them is malformed. */
export function parseObserverPaths(text: string): ObserverPath[] | undefined {
  const paths = text.split(',').map(parseObserverPath);
  return paths.every((path) => path !== undefined) ? paths : undefined;
}

/** A decimal index below `MAX_LIST_LENGTH`, else `undefined`. */
export function readIndex(text: string): number | undefined {
  const index = /^\d+$/.test(text) ? Number(text) : MAX_LIST_LENGTH;
  return index < MAX_LIST_LENGTH ? index : undefined;
}

function endOfName(text: string, start: number): number {
  let at = start;
  while (at < text.length && !'.[]'.includes(text[at]!))
    at += text[at] === '\\' && '.[]'.includes(text[at + 1] ?? '-') ? 2 : 1;
  return at;
}
