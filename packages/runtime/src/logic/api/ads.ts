import type { Runtime } from '../runtime.ts';
import { callFrame } from './calls.ts';
import type { SyncApi } from './entry.ts';
import { createListeners, listenerMethods } from './listeners.ts';

/**
 * Advertisements (spec components-apis §4 Open abilities): shown by a service of the site. Without one, `load` and `show` are
 * rejected as where there is no advertisement to show, and `onError` is told; apps go on without.
 */
export const createRewardedVideoAd: SyncApi = (runtime, options) => createAd(runtime, 'showRewardedVideoAd', options);
export const createInterstitialAd: SyncApi = (runtime, options) => createAd(runtime, 'showInterstitialAd', options);

const NO_AD = { errCode: 1004, errMsg: 'no ad' };

function createAd(runtime: Runtime, service: string, options: unknown): object {
  const listeners = createListeners(runtime);
  const { adUnitId } = Object(options) as { readonly adUnitId?: unknown };
  const fail = (): never => {
    listeners.tell('Error', NO_AD);
    throw NO_AD;
  };
  const load = async (): Promise<void> => {
    await undefined;
    if (!runtime.boot?.services?.includes(service)) fail();
    listeners.tell('Load', {});
  };
  return {
    ...listenerMethods(listeners, ['Load', 'Error', 'Close']),
    load,
    async show(): Promise<void> {
      await load();
      // `show` is done when the advertisement can be seen; the end of it is told.
      callFrame(runtime, 'host', { api: service, args: { adUnitId } }).then(
        (result) => listeners.tell('Close', result),
        () => listeners.tell('Error', NO_AD),
      );
    },
    destroy: () => ['Load', 'Error', 'Close'].forEach((event) => listeners.off(event)),
  };
}
