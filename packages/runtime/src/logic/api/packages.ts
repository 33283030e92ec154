import { isFunction, type UserFunction } from '../define/part.ts';
import { callUser } from '../errors.ts';
import { asyncFunction } from './convention.ts';
import { ApiFailure, type SyncApi } from './entry.ts';

/** Fetches a sub-package before it is needed, and runs nothing of it (spec components-apis §4 System, §9). */
export const preDownloadSubpackage: SyncApi = (runtime, options) => {
  const listeners = new Set<UserFunction>();
  const run = async (): Promise<void> => {
    const { packageName, packageRoot } = Object(options) as { packageName?: unknown; packageRoot?: unknown };
    const loading = runtime.packages?.fetch(packageName ?? packageRoot);
    if (!loading) throw new ApiFailure(`package "${String(packageName ?? packageRoot)}" is not found`);
    await loading;
    for (const listener of listeners) callUser(runtime, listener, { progress: 100 });
  };
  asyncFunction(runtime, 'preDownloadSubpackage', { kind: 'worker', run })(options)?.catch(() => undefined);
  return {
    onProgressUpdate(listener: unknown) {
      if (isFunction(listener)) listeners.add(listener);
    },
  };
};
