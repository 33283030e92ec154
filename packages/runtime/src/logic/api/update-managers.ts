import { isFunction } from '../define/part.ts';
import { callUser } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { callFrame } from './calls.ts';
import type { SyncApi } from './entry.ts';

/**
 * `wx.getUpdateManager` (spec components-apis §4 System). A page always loads the newest version, so there never is an
 * update; who asks is told so once.
 */
export const getUpdateManager: SyncApi = (runtime) => ({
  ...checks(runtime),
  applyUpdate: () => void callFrame(runtime, 'reloadApp', {}).catch(() => undefined),
});

/** The same for plugins, of which there are none. */
export const getPluginUpdateManager: SyncApi = (runtime) => ({ ...checks(runtime), applyUpdate: () => undefined });

function checks(runtime: Runtime) {
  return {
    onCheckForUpdate(listener: unknown) {
      if (isFunction(listener)) setTimeout(() => callUser(runtime, listener, { hasUpdate: false }));
    },
    onUpdateReady: () => undefined,
    onUpdateFailed: () => undefined,
  };
}
