import { instanceOf } from '../author-this.ts';
import type { Runtime } from '../runtime.ts';
import { asyncFunction, syncFunction } from './convention.ts';
import { createSelectorQuery } from './query.ts';
import type { ApiEntry } from './entry.ts';

/** The `wx` of one app: a plain object, for apps put their own members in. */
export function createWx(runtime: Runtime, apis: Readonly<Record<string, ApiEntry>>): Record<string, unknown> {
  const wx: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(apis)) {
    wx[name] = entry.sync ? syncFunction(runtime, name, entry) : asyncFunction(runtime, name, entry);
  }
  wx['createSelectorQuery'] = () => createSelectorQuery(runtime, undefined, instanceOf);
  const own = new Set(Object.keys(wx));
  // Answers for `api.method.param.option` and `component.attribute.option` by their first name.
  wx['canIUse'] = (schema: unknown) => {
    const name = String(schema).split('.', 1)[0]!;
    return (
      name === 'canIUse' ||
      (own.has(name) && apis[name]?.kind !== 'host') ||
      (runtime.boot?.config.builtins.includes(name) ?? false)
    );
  };
  return wx;
}
