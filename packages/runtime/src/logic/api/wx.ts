import type { Runtime } from '../runtime.ts';
import { asyncFunction, syncFunction } from './convention.ts';
import { ownField } from '../../protocol/json.ts';
import type { Api, SyncApi } from './entry.ts';

/** The `wx` of one app: a plain object, for apps put their own members in. */
export function createWx(runtime: Runtime): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(runtime.features.apis).map(([name, api]) => [name, memberOf(runtime, name, api)]),
  );
}

function memberOf(runtime: Runtime, name: string, api: Api): unknown {
  if (typeof api === 'function') return syncFunction(runtime, name, api);
  return api.kind === 'object' ? api.create(runtime) : asyncFunction(runtime, name, api);
}

/** Answered by the compiler: what literals ask as it is asked, anything else by its first name; and by the site's services. */
export const canIUse: SyncApi = ({ boot, bundle: { answers = {} } }, asked) => {
  const schema = String(asked);
  const name = schema.split('.')[0]!;
  return (boot?.services?.includes(name) || (ownField(answers, schema) ?? ownField(answers, name))) ?? false;
};
