import type { Compiled, CompiledPackage } from '@heddle/compiler';
import type { Loaders, LogicBundle, LogicPart } from '../../src/protocol/index.ts';

const platform = [
  'wx',
  'App',
  'Page',
  'Component',
  'Behavior',
  'getApp',
  'getCurrentPages',
  'requirePlugin',
  'log',
  'shared',
];

type Code = Pick<Compiled, 'logic' | 'packages'>;

/**
 * Evaluates a logic bundle. Its modules find globals by name, as in a worker, but each app has its own: every name is a
 * stand-in that looks into `globals` when it is used. Sub-packages are evaluated when they are asked for.
 */
export function loadLogicBundle(
  { logic, packages }: Code,
  globals: Readonly<Record<string, unknown>>,
  load: (root: string) => Promise<void> = () => Promise.resolve(),
): LogicBundle {
  const late = platform.map(
    (name) => `const ${name} = new Proxy(function () {}, {
    apply: (_, self, args) => globals.${name}(...args),
    get: (_, key) => globals.${name}[key],
    set: (_, key, value) => { globals.${name}[key] = value; return true; },
  });`,
  );
  const evaluate = (code: string, url = ''): unknown =>
    // oxlint-disable-next-line no-new-func -- this is how a test loads what the compiler emitted
    new Function('globals', `${late.join('\n')}\nreturn (${code});${url && `\n//# sourceURL=${url}`}`)(globals);
  const bundle = evaluate(logic) as LogicBundle;
  if (packages.length === 0) return bundle;
  return {
    ...bundle,
    packages: loaders(packages, (part) => evaluate(part.logic, `${part.root}/logic.js`) as LogicPart, load),
  };
}

/** What loads sub-packages. `load`: a test that makes them wait, or fail. */
export function loaders<T>(
  packages: readonly CompiledPackage[],
  evaluate: (part: CompiledPackage) => T,
  load: (root: string) => Promise<void> = () => Promise.resolve(),
): Loaders<T> {
  return Object.fromEntries(
    packages.map((part) => [
      part.root,
      async () => {
        await load(part.root);
        return { default: evaluate(part) };
      },
    ]),
  );
}
