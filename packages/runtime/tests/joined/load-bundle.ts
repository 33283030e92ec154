import type { LogicBundle } from '../../src/protocol/index.ts';

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

/**
 * Evaluates a logic bundle. Its modules find globals by name, as in a worker, but each app has its own: every name is a
 * stand-in that looks into `globals` when it is used.
 */
export function loadLogicBundle(code: string, globals: Readonly<Record<string, unknown>>): LogicBundle {
  const late = platform.map(
    (name) => `const ${name} = new Proxy(function () {}, {
    apply: (_, self, args) => globals.${name}(...args),
    get: (_, key) => globals.${name}[key],
    set: (_, key, value) => { globals.${name}[key] = value; return true; },
  });`,
  );
  // oxlint-disable-next-line no-new-func -- this is how a test loads what the compiler emitted
  return new Function('globals', `${late.join('\n')}\nreturn (${code});`)(globals) as LogicBundle;
}
