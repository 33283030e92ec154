import type { Runtime } from '../../runtime.ts';
import { asyncFunction } from '../convention.ts';
import type { AsyncApi } from '../entry.ts';

type Api = Pick<AsyncApi, 'params' | 'run'>;

/** A function of `wx.cloud`: callbacks or a promise, as everywhere; `errMsg` begins with `cloud.` and its name. */
export function cloudFunction(runtime: Runtime, name: string, api: Api): (options?: unknown) => unknown {
  return asyncFunction(runtime, `cloud.${name}`, { kind: 'worker', ...api });
}

/** A method of a collection or document, called with callbacks or for a promise. */
export function databaseMethod(
  runtime: Runtime,
  name: string,
  options: unknown,
  run: () => Promise<Readonly<Record<string, unknown>>>,
): unknown {
  return asyncFunction(runtime, name, { kind: 'worker', run })(options);
}

/** Whether the embedding site answers this part of the cloud itself. */
export function isServed({ boot }: Runtime, part: string): boolean {
  return boot?.services?.includes(`cloud.${part}`) ?? false;
}
