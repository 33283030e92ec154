import type { Runtime } from '../../runtime.ts';
import type { AsyncApi, SyncApi } from '../entry.ts';
import { createListeners, type Listeners } from '../listeners.ts';

/** What some browsers tell of the connection. */
interface Connection extends EventTarget {
  readonly type?: string;
  readonly effectiveType?: string;
}

/**
 * The state of the network (spec components-apis §4 Network): workers know it as pages do. No browser tells how strong the
 * signal is.
 */
export const getNetworkType: AsyncApi = {
  kind: 'worker',
  run: () => ({ networkType: networkType(), hasSystemProxy: false, weakNet: isWeak(), signalStrength: 0 }),
};
export const onNetworkStatusChange: SyncApi = (runtime, listener) => watched(runtime).on('Status', listener);
export const offNetworkStatusChange: SyncApi = (runtime, listener) => watched(runtime).off('Status', listener);
export const onNetworkWeakChange: SyncApi = (runtime, listener) => watched(runtime).on('Weak', listener);
export const offNetworkWeakChange: SyncApi = (runtime, listener) => watched(runtime).off('Weak', listener);

const watched = (runtime: Runtime): Listeners => runtime.service(watchNetwork);

/** Begins when somebody first listens. */
function watchNetwork(runtime: Runtime): Listeners {
  const listeners = createListeners(runtime);
  let wasWeak = isWeak();
  const tell = (): void => {
    const type = networkType();
    listeners.tell('Status', { isConnected: type !== 'none', networkType: type });
    if (isWeak() !== wasWeak) listeners.tell('Weak', { weakNet: (wasWeak = isWeak()), networkType: type });
  };
  globalThis.addEventListener?.('online', tell);
  globalThis.addEventListener?.('offline', tell);
  connection()?.addEventListener('change', tell);
  return listeners;
}

const connection = (): Connection | undefined => (navigator as { connection?: Connection }).connection;

/** Most browsers cannot say; then it is a network that costs nothing. */
function networkType(): string {
  if (navigator.onLine === false) return 'none';
  const { type, effectiveType } = connection() ?? {};
  if (type === 'none') return 'none';
  return type === 'cellular' ? (effectiveType ?? 'unknown').replace('slow-', '') : 'wifi';
}

function isWeak(): boolean {
  return /2g/.test(connection()?.effectiveType ?? '');
}
