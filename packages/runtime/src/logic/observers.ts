import type { ObserverPath, Path } from '../protocol/path.ts';
import type { UserFunction } from './define/part.ts';

/** One entry of `observers`. */
export interface Observer {
  readonly paths: readonly ObserverPath[];
  readonly run: UserFunction;
}

/**
 * Whether a set of `path` calls an observer (spec §13.2): the observed path itself or something above it was set; something
 * below it only counts for `.**`.
 */
export function isObserved({ paths }: Observer, path: Path): boolean {
  return paths.some(
    ({ segments, deep }) =>
      (deep || path.length <= segments.length) &&
      segments.every((watched, level) => level >= path.length || String(watched) === String(path[level])),
  );
}

/** Values that an observer is called with, in the order of its paths. */
export function observedValues({ paths }: Observer, data: unknown): unknown[] {
  return paths.map(({ segments }) =>
    segments.reduce<unknown>(
      (value, segment) => (value as Readonly<Record<string | number, unknown>> | null)?.[segment],
      data,
    ),
  );
}
