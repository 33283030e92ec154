import { ownField } from '../../protocol/json.ts';
import { parseObserverPaths } from '../../protocol/path.ts';
import { reportMistake } from '../errors.ts';
import type { Observer } from '../observers.ts';
import type { Runtime } from '../runtime.ts';
import type { Part } from './component-part.ts';
import { isFunction, type UserFunction } from './part.ts';

/**
 * The observers of a component, its behaviors' first (spec §13.2): functions, or names of methods. One that cannot be
 * called, or whose paths cannot be read, is reported and left out.
 */
export function readObservers(
  runtime: Runtime,
  is: string,
  parts: readonly Part[],
  methods: Readonly<Record<string, UserFunction>>,
): readonly Observer[] {
  return parts.flatMap(({ observers }) =>
    observers.flatMap(([key, given]): readonly Observer[] => {
      const run = typeof given === 'string' ? ownField(methods, given) : given;
      const paths = parseObserverPaths(key);
      if (paths && isFunction(run)) return [{ paths, run }];
      reportMistake(
        runtime,
        paths ? 'component/observer-not-callable' : 'component/bad-observer-path',
        `${is} ${key}`,
        `The observer \`${key}\` of \`${is}\` ${paths ? 'is neither a function nor the name of a method' : 'has a path that cannot be read'}.`,
        paths
          ? 'Give a function, or the name of one in `methods`.'
          : 'Write paths like `list[2].name`, with commas between them.',
      );
      return [];
    }),
  );
}
