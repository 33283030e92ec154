import type { AppEvent } from '../app.ts';
import { isFunction } from '../define/part.ts';
import type { Runtime } from '../runtime.ts';
import type { SyncApi } from './entry.ts';

/** Listening to what happens to the app as a whole (spec components-apis §3 Events). */
export const onAppShow: SyncApi = (runtime, listener) => listen(runtime, 'onShow', listener);
export const offAppShow: SyncApi = (runtime, listener) => forget(runtime, 'onShow', listener);
export const onAppHide: SyncApi = (runtime, listener) => listen(runtime, 'onHide', listener);
export const offAppHide: SyncApi = (runtime, listener) => forget(runtime, 'onHide', listener);
export const onError: SyncApi = (runtime, listener) => listen(runtime, 'onError', listener);
export const offError: SyncApi = (runtime, listener) => forget(runtime, 'onError', listener);
export const onPageNotFound: SyncApi = (runtime, listener) => listen(runtime, 'onPageNotFound', listener);
export const offPageNotFound: SyncApi = (runtime, listener) => forget(runtime, 'onPageNotFound', listener);
export const onUnhandledRejection: SyncApi = (runtime, listener) => listen(runtime, 'onUnhandledRejection', listener);
export const offUnhandledRejection: SyncApi = (runtime, listener) => forget(runtime, 'onUnhandledRejection', listener);
export const onThemeChange: SyncApi = (runtime, listener) => listen(runtime, 'onThemeChange', listener);
export const offThemeChange: SyncApi = (runtime, listener) => forget(runtime, 'onThemeChange', listener);
/** The page that is shown has another size. */
export const onWindowResize: SyncApi = (runtime, listener) => listen(runtime, 'onWindowResize', listener);
export const offWindowResize: SyncApi = (runtime, listener) => forget(runtime, 'onWindowResize', listener);
export const onLazyLoadError: SyncApi = (runtime, listener) => listen(runtime, 'onLazyLoadError', listener);
export const offLazyLoadError: SyncApi = (runtime, listener) => forget(runtime, 'onLazyLoadError', listener);

function listen({ app: { listeners } }: Runtime, event: AppEvent, listener: unknown): void {
  if (isFunction(listener)) listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
}

/** Without a listener: all of them. */
function forget({ app: { listeners } }: Runtime, event: AppEvent, listener: unknown): void {
  if (isFunction(listener)) listeners.get(event)?.delete(listener);
  else listeners.delete(event);
}
