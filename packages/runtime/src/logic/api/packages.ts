import { isFunction, type UserFunction } from '../define/part.ts';
import { callUser } from '../errors.ts';
import { asyncFunction } from './convention.ts';
import { ApiFailure, type SyncApi } from './entry.ts';

/** Fetches a sub-package before it is needed, and runs nothing of it (spec components-apis §4 System, §9). */
export const preDownloadSubpackage: SyncApi = (runtime, options) => {
  const listeners = new Set<UserFunction>();
  const run = async (): Promise<void> => {
    const { packageType, packageName, packageRoot } = Object(options) as Readonly<Record<string, unknown>>;
    // Scripts of threads come with the app, whether or not `workers` says `isSubpackage`.
    const isHere = packageType === 'workers';
    const loading = isHere ? Promise.resolve() : runtime.packages?.fetch(packageName ?? packageRoot);
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
