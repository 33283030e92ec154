import type { Runtime } from '../runtime.ts';
import { callFrame } from './calls.ts';
import type { AsyncApi, SyncApi } from './entry.ts';
import { createListeners, type Listeners } from './listeners.ts';
import { remotesOf } from './remote.ts';

/** Where the device is, and places on a map (spec components-apis §4 Location). */
export const getLocation: AsyncApi = {
  kind: 'view',
  params: { type: 'String?', altitude: 'Boolean?', isHighAccuracy: 'Boolean?', highAccuracyExpireTime: 'Number?' },
};
export const getFuzzyLocation: AsyncApi = { kind: 'view', params: { type: 'String?' } };
export const chooseLocation: AsyncApi = { kind: 'view', params: { latitude: 'Number?', longitude: 'Number?' } };
export const choosePoi: AsyncApi = { kind: 'view' };
export const openLocation: AsyncApi = {
  kind: 'view',
  params: { latitude: 'Number', longitude: 'Number', scale: 'Number?', name: 'String?', address: 'String?' },
};

const startUpdates: AsyncApi = {
  kind: 'view',
  params: { type: 'String?' },
  run: (runtime, { type = 'gcj02' }) =>
    callFrame(runtime, 'watchLocation', { type, remote: runtime.service(createUpdates).remote }),
};
export const startLocationUpdate = startUpdates;
export const startLocationUpdateBackground = startUpdates;
export const stopLocationUpdate: AsyncApi = {
  kind: 'view',
  run: (runtime) => callFrame(runtime, 'unwatchLocation', {}),
};
export const onLocationChange: SyncApi = (runtime, listener) => updates(runtime).on('change', listener);
export const offLocationChange: SyncApi = (runtime, listener) => updates(runtime).off('change', listener);
export const onLocationChangeError: SyncApi = (runtime, listener) => updates(runtime).on('error', listener);
export const offLocationChangeError: SyncApi = (runtime, listener) => updates(runtime).off('error', listener);

const updates = (runtime: Runtime): Listeners => runtime.service(createUpdates).listeners;

/** Listeners, and the number by which the frame tells them of something. */
function createUpdates(runtime: Runtime): { readonly listeners: Listeners; readonly remote: number } {
  const listeners = createListeners(runtime);
  const remote = remotesOf(runtime).open((event, detail) => listeners.tell(event, detail));
  return { listeners, remote };
}
