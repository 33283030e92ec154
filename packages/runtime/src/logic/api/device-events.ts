import { none } from '../features.ts';
import type { Runtime } from '../runtime.ts';
import { callFrame } from './calls.ts';
import type { AsyncApi, SyncApi } from './entry.ts';
import { createListeners, type Listeners } from './listeners.ts';
import { remotesOf } from './remote.ts';

/** Sensors, keyboard and battery (spec components-apis §4 Device): the page watches them while somebody listens. */
export const onAccelerometerChange: SyncApi = (runtime, listener) => listen(runtime, 'accelerometer', listener);
export const offAccelerometerChange: SyncApi = (runtime, listener) => forget(runtime, 'accelerometer', listener);
export const onCompassChange: SyncApi = (runtime, listener) => listen(runtime, 'compass', listener);
export const offCompassChange: SyncApi = (runtime, listener) => forget(runtime, 'compass', listener);
export const onGyroscopeChange: SyncApi = (runtime, listener) => listen(runtime, 'gyroscope', listener);
export const offGyroscopeChange: SyncApi = (runtime, listener) => forget(runtime, 'gyroscope', listener);
export const onDeviceMotionChange: SyncApi = (runtime, listener) => listen(runtime, 'motion', listener);
export const offDeviceMotionChange: SyncApi = (runtime, listener) => forget(runtime, 'motion', listener);
export const onKeyboardHeightChange: SyncApi = (runtime, listener) => listen(runtime, 'keyboardHeight', listener);
export const offKeyboardHeightChange: SyncApi = (runtime, listener) => forget(runtime, 'keyboardHeight', listener);
export const onKeyDown: SyncApi = (runtime, listener) => listen(runtime, 'keydown', listener);
export const offKeyDown: SyncApi = (runtime, listener) => forget(runtime, 'keydown', listener);
export const onKeyUp: SyncApi = (runtime, listener) => listen(runtime, 'keyup', listener);
export const offKeyUp: SyncApi = (runtime, listener) => forget(runtime, 'keyup', listener);
export const onBatteryInfoChange: SyncApi = (runtime, listener) => listen(runtime, 'battery', listener);
export const offBatteryInfoChange: SyncApi = (runtime, listener) => forget(runtime, 'battery', listener);

export const startAccelerometer = starter('accelerometer');
export const stopAccelerometer = stopper('accelerometer');
export const startCompass = starter('compass');
export const stopCompass = stopper('compass');
export const startGyroscope = starter('gyroscope');
export const stopGyroscope = stopper('gyroscope');
export const startDeviceMotionListening = starter('motion');
export const stopDeviceMotionListening = stopper('motion');

/** What the browser has told of the battery so far. */
export const getBatteryInfoSync: SyncApi = (runtime) => ({ ...runtime.service(createBattery) });

function starter(event: string): AsyncApi {
  return {
    kind: 'view',
    params: { interval: 'String?' },
    run: (runtime, { interval }) => runtime.service(createEvents).watch(event, interval),
  };
}

function stopper(event: string): AsyncApi {
  return { kind: 'view', run: (runtime) => runtime.service(createEvents).unwatch(event) };
}

/** Listening begins to watch, too: apps rely on it. */
function listen(runtime: Runtime, event: string, listener: unknown): void {
  const { listeners, watch, isStopped } = runtime.service(createEvents);
  listeners.on(event, listener);
  if (!isStopped(event)) watch(event).catch(none);
}

function forget(runtime: Runtime, event: string, listener: unknown): void {
  const { listeners, unwatch } = runtime.service(createEvents);
  listeners.off(event, listener);
  if (!listeners.has(event)) unwatch(event).catch(none);
}

interface DeviceEvents {
  readonly listeners: Listeners;
  watch(event: string, interval?: unknown): Promise<unknown>;
  unwatch(event: string): Promise<unknown>;
  /** The app itself has stopped it. */
  isStopped(event: string): boolean;
}

function createEvents(runtime: Runtime): DeviceEvents {
  const listeners = createListeners(runtime);
  const remote = remotesOf(runtime).open((event, detail) => listeners.tell(event, detail));
  const stopped = new Set<string>();
  return {
    listeners,
    isStopped: (event) => stopped.has(event),
    watch(event, interval = 'normal') {
      stopped.delete(event);
      return callFrame(runtime, 'watchDevice', { event, interval, remote });
    },
    unwatch(event) {
      stopped.add(event);
      return callFrame(runtime, 'unwatchDevice', { event });
    },
  };
}

interface Battery {
  level: number;
  isCharging: boolean;
  isLowPowerModeEnabled: boolean;
}

/** Full and charging until the browser has told otherwise. */
function createBattery(runtime: Runtime): Battery {
  const battery: Battery = { level: 100, isCharging: true, isLowPowerModeEnabled: false };
  const note = (told: unknown): void => void Object.assign(battery, told);
  const remote = remotesOf(runtime).open((_, detail) => note(detail));
  callFrame(runtime, 'getBatteryInfo', { remote }).then(note, none);
  return battery;
}
