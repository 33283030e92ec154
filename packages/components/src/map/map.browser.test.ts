import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, once, record } from '../../tests/mount.ts';
import { setMapTiles } from './map.ts';
import type { WxMap } from './map.ts';
import type { Marker } from './marker.ts';

const CENTER = { latitude: 23.1, longitude: 113.3 };

/** A map that has been drawn; these properties were set before. */
async function show(properties: Readonly<Record<string, unknown>> = {}, attributes = ''): Promise<WxMap> {
  const map = await mount<WxMap>(`<wx-map ${attributes}></wx-map>`);
  Object.assign(map, CENTER, properties);
  await once(map, 'updated');
  await map.getScale();
  return map;
}

const close = (value: number): unknown => expect.closeTo(value, 4) as unknown;

afterEach(() => {
  setMapTiles(undefined);
  document.body.replaceChildren();
});

test('by default it is a block of 300 by 150 that shows a grid', async () => {
  const map = await show();
  expect([map.offsetWidth, map.offsetHeight]).toEqual([300, 150]);
  expect(map.querySelector('.wx-map-tile')?.textContent).toMatch(/^16\/\d+\/\d+$/);
  expect(await map.getScale()).toEqual({ scale: 16 });
  await expectAccessible(map);
});

test('content of the author lies over the map', async () => {
  const map = await mount<WxMap>('<wx-map><wx-view>over</wx-view></wx-map>');
  expect(map.lastElementChild?.textContent).toBe('over');
});

test('longitude, latitude and scale, also when they change', async () => {
  const map = await show({ scale: 12 });
  expect(await map.getCenterLocation()).toEqual({ latitude: close(23.1), longitude: close(113.3) });
  Object.assign(map, { latitude: 31.2, longitude: 121.5, scale: 10 });
  await once(map, 'updated');
  expect(await map.getCenterLocation()).toEqual({ latitude: close(31.2), longitude: close(121.5) });
  expect(await map.getScale()).toEqual({ scale: 10 });
});

test('what is no place is an error', async () => {
  const map = await show();
  const errors = record(map, 'error');
  map.latitude = 123;
  await drawn();
  expect(errors).toEqual([{ longitude: 113.3, latitude: 123 }]);
});

test('min-scale and max-scale', async () => {
  const map = await show({ minScale: 5, maxScale: 9, scale: 16 });
  expect(await map.getScale()).toEqual({ scale: 9 });
});

describe('markers', () => {
  const marker: Marker = {
    id: 7,
    ...CENTER,
    width: 20,
    height: 30,
    alpha: 0.5,
    rotate: 90,
    label: { content: 'foot', color: 'rgb(1, 2, 3)', bgColor: 'rgb(4, 5, 6)', fontSize: 12, padding: 3 },
    callout: { content: 'over', borderRadius: 4, display: 'ALWAYS' },
  };

  test('stand at their place with picture, callout and label', async () => {
    const map = await show({ markers: [marker] });
    const icon = map.querySelector<HTMLElement>('.wx-map-marker-icon')!;
    expect([icon.offsetWidth, icon.offsetHeight]).toEqual([20, 30]);
    expect(icon.style.transform).toContain('rotate(90deg)');
    const label = map.querySelector('.wx-map-label')!;
    expect([label.textContent, getComputedStyle(label).color, getComputedStyle(label).backgroundColor]).toEqual([
      'foot',
      'rgb(1, 2, 3)',
      'rgb(4, 5, 6)',
    ]);
    expect(map.querySelector('.wx-map-callout')?.textContent).toBe('over');
    const pin = map.querySelector<HTMLElement>('.leaflet-marker-icon')!;
    const [box, area] = [pin.getBoundingClientRect(), map.getBoundingClientRect()];
    expect([box.left - area.left, box.top - area.top, pin.style.opacity]).toEqual([150, 75, '0.5']);
    expect([pin.role, pin.ariaLabel, pin.tabIndex]).toEqual(['button', 'over foot', 0]);
    await expectAccessible(map);
  });

  test('markertap, callouttap and labeltap name the marker; the map itself is not tapped then', async () => {
    const map = await show({ markers: [marker] });
    const told = ['markertap', 'callouttap', 'labeltap', 'tap'].map((type) => record(map, type));
    for (const name of ['marker-icon', 'callout', 'label']) map.querySelector<HTMLElement>(`.wx-map-${name}`)!.click();
    expect(told).toEqual([[{ markerId: 7 }], [{ markerId: 7 }], [{ markerId: 7 }], []]);
  });

  test('from the keyboard', async () => {
    const map = await show({ markers: [marker] });
    const taps = record(map, 'markertap');
    map.querySelector<HTMLElement>('.leaflet-marker-icon')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(taps).toEqual([{ markerId: 7 }]);
  });

  test('a callout that is shown by tap', async () => {
    const map = await show({ markers: [{ ...marker, callout: { content: 'hidden', display: 'BYCLICK' } }] });
    const callout = map.querySelector<HTMLElement>('.wx-map-callout')!;
    expect(callout.hidden).toBe(true);
    map.querySelector<HTMLElement>('.wx-map-marker-icon')!.click();
    expect(callout.hidden).toBe(false);
  });

  test('added, moved and removed by methods', async () => {
    const map = await show();
    await map.addMarkers({ markers: [marker, { ...marker, id: 8 }] });
    expect(map.querySelectorAll('.wx-map-marker')).toHaveLength(2);
    await map.removeMarkers({ markerIds: [8] });
    await map.translateMarker({ markerId: 7, destination: { latitude: 23.1, longitude: 113.301 }, duration: 0 });
    const { x } = await map.toScreenLocation({ latitude: 23.1, longitude: 113.301 });
    const pin = map.querySelector('.leaflet-marker-icon')!.getBoundingClientRect();
    expect(pin.left - map.getBoundingClientRect().left).toBeCloseTo(x, -0.5);
    await map.addMarkers({ markers: [], clear: true });
    expect(map.querySelectorAll('.wx-map-marker')).toHaveLength(0);
    await expect(map.translateMarker({ markerId: 9 })).rejects.toThrow('no marker 9');
  });

  test('what has no place is left out', async () => {
    const map = await show({ markers: [null, {}, { latitude: 'x', longitude: 1 }, marker] });
    expect(map.querySelectorAll('.wx-map-marker')).toHaveLength(1);
  });
});

test('lines, areas and circles are drawn; a line can be tapped', async () => {
  const points = [CENTER, { latitude: 23.101, longitude: 113.302 }];
  const map = await show({
    polyline: [{ points, color: '#ff0000dd', width: 6, borderWidth: 2, borderColor: '#00ff00', dottedLine: true }],
    polygons: [
      { points: [...points, { latitude: 23.099, longitude: 113.302 }], fillColor: '#0000ff33', strokeWidth: 1 },
    ],
    circles: [{ ...CENTER, radius: 50, color: '#123456', fillColor: '#65432144' }],
  });
  const paths = [...map.querySelectorAll('path')].map((path) => [
    path.getAttribute('stroke'),
    path.getAttribute('stroke-width'),
  ]);
  expect(paths).toEqual([
    ['#000', '1'],
    ['#123456', '2'],
    ['#00ff00', '10'],
    ['#ff0000dd', '6'],
  ]);
  const taps = record(map, 'polylinetap');
  map
    .querySelector('path.leaflet-interactive')!
    .dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 150, clientY: 75 }));
  expect(taps).toEqual([{ latitude: expect.any(Number) as number, longitude: expect.any(Number) as number }]);
});

test('controls lie over the map and can be tapped', async () => {
  const map = await show({
    controls: [{ id: 3, clickable: true, position: { left: 5, top: 6, width: 30, height: 20 } }],
  });
  const taps = record(map, 'controltap');
  const control = map.querySelector<HTMLElement>('.wx-map-control')!;
  expect([control.offsetLeft, control.offsetTop, control.offsetWidth, control.offsetHeight]).toEqual([5, 6, 30, 20]);
  await userEvent.click(control);
  expect(taps).toEqual([{ controlId: 3 }]);
  await expectAccessible(map);
});

test('include-points, by attribute and by method', async () => {
  const points = [
    { latitude: 22, longitude: 112 },
    { latitude: 24, longitude: 114 },
  ];
  const map = await show({ includePoints: points });
  const inside = async (): Promise<boolean> => {
    const { southwest, northeast } = await map.getRegion();
    return (
      southwest.latitude <= 22 && southwest.longitude <= 112 && northeast.latitude >= 24 && northeast.longitude >= 114
    );
  };
  expect(await inside()).toBe(true);
  await map.moveToLocation({ latitude: 0, longitude: 0 });
  await map.showPoints({ points, padding: [10] });
  expect(await inside()).toBe(true);
});

test('a tap tells where on earth it was', async () => {
  const map = await show();
  const taps = record(map, 'tap');
  await userEvent.click(map, { position: { x: 150, y: 75 } });
  expect(taps).toEqual([
    { latitude: expect.closeTo(23.1, 3) as number, longitude: expect.closeTo(113.3, 3) as number },
  ]);
});

test('a drag moves it and tells regionchange', async () => {
  const map = await show();
  const changes = record(map, 'regionchange');
  const at = (type: string, x: number, target: EventTarget): boolean =>
    target.dispatchEvent(
      new MouseEvent(type, { bubbles: true, cancelable: true, button: 0, buttons: 1, clientX: x, clientY: 70 }),
    );
  at('mousedown', 150, map.querySelector('.leaflet-map-pane')!);
  at('mousemove', 140, document.body);
  at('mousemove', 90, document.body);
  await new Promise(requestAnimationFrame);
  at('mouseup', 90, document.body);
  await expect.poll(() => changes.length).toBe(2);
  expect(changes).toEqual([
    { type: 'begin', causedBy: 'gesture', rotate: 0, skew: 0 },
    {
      type: 'end',
      causedBy: 'drag',
      rotate: 0,
      skew: 0,
      scale: 16,
      centerLocation: await map.getCenterLocation(),
      region: await map.getRegion(),
    },
  ]);
  expect((await map.getCenterLocation()).longitude).toBeGreaterThan(113.3);
});

test('enable-scroll and enable-zoom', async () => {
  const map = await show({ enableScroll: false, enableZoom: false });
  map.querySelector('.leaflet-map-pane')!.dispatchEvent(new WheelEvent('wheel', { deltaY: -500, bubbles: true }));
  expect(await map.getScale()).toEqual({ scale: 16 });
  expect(map.container.classList.contains('leaflet-touch-drag')).toBe(false);
});

test('show-scale, show-compass', async () => {
  const map = await show({ showScale: true, showCompass: true });
  expect(map.querySelector('.leaflet-control-scale-line')?.textContent).toMatch(/m$/);
  expect(map.querySelector('.wx-map-compass')?.ariaLabel).toBe('North');
  map.showScale = false;
  await once(map, 'updated');
  expect(map.querySelector('.leaflet-control-scale-line')).toBeNull();
});

test('screen and earth, boundary, offset, angles', async () => {
  const map = await show();
  const place = await map.fromScreenLocation({ x: 10, y: 20 });
  const { x, y } = await map.toScreenLocation(place);
  expect([Math.round(x), Math.round(y)]).toEqual([10, 20]);
  expect([map.getRotate(), map.getSkew()]).toEqual([{ rotate: 0 }, { skew: 0 }]);
  await map.setCenterOffset({ offset: [0.25, 0.5] });
  expect(Math.round((await map.toScreenLocation(CENTER)).x)).toBe(75);
});

test('tiles are a setting; those in other coordinates are moved', async () => {
  setMapTiles({ url: `${location.origin}/tiles/{z}/{x}/{y}.png`, attribution: '<b>Somebody</b>', system: 'wgs84' });
  const map = await show();
  expect(map.querySelector<HTMLImageElement>('img.leaflet-tile')?.src).toMatch(/\/tiles\/16\/\d+\/\d+\.png$/);
  expect(map.querySelector('.leaflet-control-attribution')?.textContent).toBe('<b>Somebody</b>');
  expect(await map.getCenterLocation()).toEqual({ latitude: close(23.1), longitude: close(113.3) });
});

test('it can be taken away and come back', async () => {
  const map = await show();
  map.remove();
  const updated = once(map, 'updated');
  document.body.append(map);
  await updated;
  expect(map.querySelector('.wx-map-tile')).not.toBeNull();
});

test('covers are markers of the old kind', async () => {
  const map = await show({ covers: [{ ...CENTER, iconPath: 'data:,', width: 20, height: 30 }] });
  const icon = map.querySelector<HTMLElement>('.wx-map-marker-icon')!;
  expect([icon.offsetWidth, icon.offsetHeight]).toEqual([20, 30]);
});

test('show-location follows the device while it is on', async () => {
  const { geolocation } = navigator;
  let tell: PositionCallback = () => undefined;
  const cleared: number[] = [];
  const device = {
    watchPosition: (callback: PositionCallback) => {
      tell = callback;
      return 7;
    },
    clearWatch: (id: number) => cleared.push(id),
  };
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: device });
  const map = await show({ showLocation: true });
  tell({ coords: { latitude: 23.1, longitude: 113.3 } } as GeolocationPosition);
  expect(map.querySelector('.wx-map-location')).not.toBeNull();
  map.showLocation = false;
  await drawn();
  expect([map.querySelector('.wx-map-location'), cleared]).toEqual([null, [7]]);
  Object.defineProperty(navigator, 'geolocation', { configurable: true, value: geolocation });
});
