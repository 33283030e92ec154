import { none } from '../features.ts';
import type { Runtime } from '../runtime.ts';
import { asyncFunction } from './convention.ts';
import type { AsyncApi } from './entry.ts';

/**
 * Calls an API that hands something else back at once: its result goes to the callbacks alone, never to a promise (spec
 * components-apis §3).
 */
export function answerLater(runtime: Runtime, name: string, api: AsyncApi, options: unknown): void {
  void asyncFunction(runtime, name, api)(options)?.catch(none);
}
