import { instanceOf } from '../author-this.ts';
import type { Runtime } from '../runtime.ts';
import { asyncFunction, syncFunction } from './convention.ts';
import { createSelectorQuery } from './query.ts';
import { apis } from './table.ts';

/** The `wx` of one app: a plain object, for apps put their own members in. */
export function createWx(runtime: Runtime): Record<string, unknown> {
  const wx: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(apis)) {
    wx[name] = entry.sync ? syncFunction(runtime, name, entry) : asyncFunction(runtime, name, entry);
  }
  wx['createSelectorQuery'] = () => createSelectorQuery(runtime, undefined, instanceOf);
  wx['canIUse'] = (schema: unknown) => canUse(runtime, wx, String(schema));
  return wx;
}

/** Answers for `api.method.param.option` and `component.attribute.option` by their first name. */
function canUse({ boot }: Runtime, wx: Readonly<Record<string, unknown>>, schema: string): boolean {
  const name = schema.split('.', 1)[0]!;
  const entry = Object.hasOwn(apis, name) ? apis[name] : undefined;
  return (entry ? entry.kind !== 'host' : typeof wx[name] === 'function') || (boot?.config.builtins.includes(name) ?? false);
}
