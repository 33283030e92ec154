import { Refused } from '../calls/refused.ts';

/** Begins to watch, and gives what ends that. */
export type Watch = (tell: (detail: unknown) => void, interval: string) => (() => void) | Promise<() => void>;

/** What the device tells of itself, by the names of `device-events.ts` in the worker (spec components-apis §4 Device). */
export const sensors: Readonly<Record<string, Watch>> = {
  accelerometer: (tell, interval) =>
    watch('devicemotion', interval, (event: DeviceMotionEvent) => {
      const { x, y, z } = event.accelerationIncludingGravity ?? {};
      // In units of g; the platform's axes point the other way. Devices without a sensor tell of nothing.
      if (x != null && y != null && z != null) tell({ x: -x / G, y: -y / G, z: -z / G });
    }),
  gyroscope: (tell, interval) =>
    watch('devicemotion', interval, ({ rotationRate }: DeviceMotionEvent) => {
      const { alpha, beta, gamma } = rotationRate ?? {};
      if (alpha != null) tell({ x: radians(beta), y: radians(gamma), z: radians(alpha) });
    }),
  motion: (tell, interval) =>
    watch('deviceorientation', interval, ({ alpha, beta, gamma }: DeviceOrientationEvent) => {
      if (beta != null) tell({ alpha: alpha ?? 0, beta, gamma: gamma ?? 0 });
    }),
  compass: (tell) => {
    const type = 'ondeviceorientationabsolute' in window ? 'deviceorientationabsolute' : 'deviceorientation';
    return watch(type, 'normal', (event: DeviceOrientationEvent & { readonly webkitCompassHeading?: number }) => {
      const { webkitCompassHeading: heading, alpha } = event;
      if (heading == null && alpha == null) return;
      tell({ direction: heading ?? (360 - (alpha ?? 0)) % 360, accuracy: heading === undefined ? 'unknown' : 'high' });
    });
  },
};

const G = 9.81;
/** Between two messages, in ms, as the platform names them. */
const PACES: Readonly<Record<string, number>> = { game: 20, ui: 60, normal: 200 };

async function watch<E extends Event>(type: string, interval: string, heard: (event: E) => void): Promise<() => void> {
  await askForMotion(type);
  const pace = PACES[interval] ?? 200;
  let last = 0;
  const listener = (event: Event): void => {
    if (event.timeStamp - last < pace) return;
    last = event.timeStamp;
    heard(event as E);
  };
  addEventListener(type, listener);
  return () => removeEventListener(type, listener);
}

interface Asking {
  requestPermission?(): Promise<string>;
}

/** Some browsers want to ask the user, in a tap. */
async function askForMotion(type: string): Promise<void> {
  const source = (type === 'devicemotion' ? globalThis.DeviceMotionEvent : globalThis.DeviceOrientationEvent) as
    | (Asking & object)
    | undefined;
  if (!source) throw new Refused('not supported in browser');
  const answer = await source.requestPermission?.().catch(() => 'denied');
  if (answer !== undefined && answer !== 'granted') throw new Refused('auth deny');
}

function radians(degrees: number | null | undefined): number {
  return ((degrees ?? 0) * Math.PI) / 180;
}
