import { element } from '../dom.ts';
import { currentPlace } from '../device/location.ts';
import type { View } from '../view.ts';
import { dialogButton } from './dialog.ts';
import { openFormSheet } from './form-sheet.ts';
import { line, openServiceSheet } from './service-sheet.ts';
import { serviceTexts } from './service-texts.ts';

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where a map begins when nobody has said. */
const START: Point = { latitude: 23.099994, longitude: 113.32452 };

/** A place by its coordinates and name; in apps with maps, the coordinates are those under the pin. */
export async function choosePlace(view: View, given: Partial<Point>): Promise<object | undefined> {
  const words = serviceTexts();
  const start = { ...START, ...given };
  const chosen = await openFormSheet(view, {
    title: words.choosePlace,
    fields: [
      { name: 'name', label: words.placeName, isOptional: true },
      { name: 'address', label: words.placeAddress, isOptional: true },
      { name: 'latitude', label: words.latitude, value: String(start.latitude), type: 'number' },
      { name: 'longitude', label: words.longitude, value: String(start.longitude), type: 'number' },
    ],
    content: (inputs) => {
      const write = ({ latitude, longitude }: Point): void => {
        inputs.get('latitude')!.value = latitude.toFixed(6);
        inputs.get('longitude')!.value = longitude.toFixed(6);
      };
      const map = mapAt(view, start, 16, write);
      const goHere = async (): Promise<void> => {
        try {
          const { latitude, longitude } = await currentPlace('gcj02', { timeout: 10_000 });
          write({ latitude, longitude });
          if (map) Object.assign(map.map, { latitude, longitude });
        } catch {
          // Nobody knows, or the user does not tell.
          here.disabled = true;
        }
      };
      const here = dialogButton(words.here, '', () => void goHere());
      return [...(map ? [map.box] : []), element('div', 'actions', here)];
    },
  });
  return chosen && { ...chosen, latitude: Number(chosen['latitude']), longitude: Number(chosen['longitude']) };
}

/** `wx.openLocation`: a place with its name, on a map where there is one. */
export async function showPlace(
  view: View,
  {
    latitude,
    longitude,
    scale = 18,
    name = '',
    address = '',
  }: Point & { scale?: number; name?: string; address?: string },
): Promise<void> {
  const words = serviceTexts();
  const map = mapAt(view, { latitude, longitude }, scale);
  const link = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=${scale}/${latitude}/${longitude}`;
  const opened = await openServiceSheet<'map' | 'done'>(view, {
    title: name || words.place,
    text: address,
    content: [
      ...(map ? [map.box] : []),
      element('div', 'rows', element('div', 'row', line('span', '', `${latitude}, ${longitude}`))),
    ],
    actions: [
      { label: words.openMap, answer: () => 'map' },
      { label: words.done, answer: () => 'done' },
    ],
  });
  if (opened === 'map') window.open(link, '_blank', 'noopener');
}

/** A map with a pin in its middle, in apps that use `<map>`; it has the look that it has on their pages. */
function mapAt(
  { pages }: View,
  point: Point,
  scale: number,
  moved?: (point: Point) => void,
): { readonly box: HTMLElement; readonly map: HTMLElement } | undefined {
  const sheet = pages.top?.root.adoptedStyleSheets[0];
  if (!sheet || !customElements.get('wx-map')) return undefined;
  const map = document.createElement('wx-map');
  Object.assign(map, { ...point, scale });
  map.style.cssText = 'display:block;width:100%;height:100%';
  map.addEventListener('regionchange', (event) => {
    const { type, centerLocation } = (event as CustomEvent<{ type: string; centerLocation?: Point }>).detail;
    if (type === 'end' && centerLocation) moved?.(centerLocation);
  });
  const inner = element('div', '');
  inner.style.height = '100%';
  const root = inner.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.append(map);
  return { box: element('div', 'map', inner, element('i', 'pin')), map };
}
