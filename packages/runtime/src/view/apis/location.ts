import type { ApiTable } from '../calls/apis.ts';
import { currentPlace, watchPlace } from '../device/location.ts';
import { permissionsOf } from '../services/permissions.ts';
import { Refused } from '../calls/refused.ts';
import { askService, isServed } from '../services/services.ts';
import type { View } from '../view.ts';

interface LocationRequest {
  readonly type?: string;
  readonly isHighAccuracy?: boolean;
  readonly highAccuracyExpireTime?: number;
}

/** Where the device is, and choosing and showing places (spec components-apis §4 Location). */
export function apis(view: View): ApiTable {
  let stop: (() => void) | undefined;
  view.ended.addEventListener('abort', () => stop?.());
  const allow = async (scope: string): Promise<void> => (await permissionsOf(view)).ask(scope);
  const place = async ({ type = 'wgs84', isHighAccuracy, highAccuracyExpireTime }: LocationRequest) => {
    const timeout = Math.max(highAccuracyExpireTime ?? 0, 10_000);
    return currentPlace(type, { enableHighAccuracy: isHighAccuracy ?? false, timeout });
  };
  const choose = async (request: object): Promise<unknown> => {
    if (isServed(view, 'chooseLocation')) return askService(view, 'chooseLocation', request);
    const chosen = await (await import('../shell/place-sheets.ts')).choosePlace(view, request);
    if (!chosen) throw new Refused('cancel');
    return chosen;
  };
  return {
    async getLocation(request: LocationRequest) {
      await allow('scope.userLocation');
      return isServed(view, 'getLocation') ? askService(view, 'getLocation', request) : place(request);
    },
    async getFuzzyLocation(request: LocationRequest) {
      await allow('scope.userFuzzyLocation');
      const found = isServed(view, 'getLocation')
        ? await askService(view, 'getLocation', request)
        : await place(request);
      const { latitude, longitude } = found as { readonly latitude: number; readonly longitude: number };
      return { latitude: rounded(latitude), longitude: rounded(longitude) };
    },
    chooseLocation: choose,
    choosePoi: async () => ({ type: 1, city: '', ...Object(await choose({})) }),
    async openLocation(request: {
      latitude: number;
      longitude: number;
      scale?: number;
      name?: string;
      address?: string;
    }) {
      await (await import('../shell/place-sheets.ts')).showPlace(view, request);
    },
    async watchLocation({ type, remote }: { type: string; remote: number }) {
      await allow('scope.userLocation');
      const tell = (event: string, detail: unknown): void => view.send({ type: 'remote', remote, event, detail });
      stop?.();
      stop = watchPlace(
        type,
        (moved) => tell('change', moved),
        (errMsg) => tell('error', { errCode: -1, errMsg }),
      );
    },
    unwatchLocation() {
      stop?.();
      stop = undefined;
    },
  };
}

/** To about a kilometre. */
function rounded(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
