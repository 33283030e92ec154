import { Refused } from '../calls/refused.ts';
import { toGcj02 } from './gcj02.ts';

/** A place as `wx.getLocation` gives it. */
export interface DevicePlace {
  readonly latitude: number;
  readonly longitude: number;
  readonly speed: number;
  readonly accuracy: number;
  readonly altitude: number;
  readonly verticalAccuracy: number;
  readonly horizontalAccuracy: number;
}

/** Where the device is, as the browser knows it. `type`: `gcj02` for Chinese maps. */
export function currentPlace(type: string, options: PositionOptions): Promise<DevicePlace> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      (position) => resolve(placeOf(position, type)),
      (error) => reject(new Refused(reasonOf(error))),
      options,
    );
  });
}

/** Tells of each change of the place; gives what ends that. */
export function watchPlace(
  type: string,
  moved: (place: DevicePlace) => void,
  failed: (reason: string) => void,
): () => void {
  const watch = navigator.geolocation.watchPosition(
    (position) => moved(placeOf(position, type)),
    (error) => failed(reasonOf(error)),
    { enableHighAccuracy: true },
  );
  return () => navigator.geolocation.clearWatch(watch);
}

function placeOf({ coords }: GeolocationPosition, type: string): DevicePlace {
  const { latitude, longitude, speed, accuracy, altitude, altitudeAccuracy } = coords;
  return {
    ...(type === 'gcj02' ? toGcj02(latitude, longitude) : { latitude, longitude }),
    speed: speed ?? 0,
    accuracy,
    altitude: altitude ?? 0,
    verticalAccuracy: altitudeAccuracy ?? 0,
    horizontalAccuracy: accuracy,
  };
}

function reasonOf({ code, message, PERMISSION_DENIED, TIMEOUT }: GeolocationPositionError): string {
  if (code === PERMISSION_DENIED) return 'auth deny';
  return code === TIMEOUT ? 'timeout' : message || 'system error';
}
