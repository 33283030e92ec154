import { parseObserverPaths, type ObserverPath, type Path } from '../protocol/path.ts';
import type { UserFunction } from './define/properties.ts';

/** One entry of `observers`. */
export interface Observer {
  readonly paths: readonly ObserverPath[];
  readonly run: UserFunction;
}

/** Reads an entry of `observers`; `undefined` when a path in its key is malformed. */
export function readObserver(key: string, run: UserFunction): Observer | undefined {
  const paths = parseObserverPaths(key);
  return paths && { paths, run };
}

/**
 * Whether a set of `path` calls an observer (spec §13.2): the observed path itself or something above it was set; something
 * below it only counts for `.**`.
 */
export function isObserved({ paths }: Observer, path: Path): boolean {
  return paths.some(({ segments, deep }) => {
    const shared = Math.min(segments.length, path.length);
    if (segments.length < path.length && !deep) return false;
    for (let level = 0; level < shared; level++) {
      const watched = segments[level];
      if (watched !== path[level] && String(watched) !== String(path[level])) return false;
    }
    return true;
  });
}

/** Values that an observer is called with, in the order of its paths. */
export function observedValues({ paths }: Observer, data: unknown): unknown[] {
  return paths.map(({ segments }) => readPath(data, segments));
}

/** What stands at a path of an author's data. */
export function readPath(data: unknown, path: Path): unknown {
  let value = data;
  for (const segment of path) {
    if (value === null || value === undefined) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[segment];
  }
  return value;
}
