import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startJoined, type JoinedApp } from './app.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

async function start(script: string, wxml = ''): Promise<{ app: JoinedApp; log: unknown[] }> {
  const log: unknown[] = [];
  const globals = { log: (...args: unknown[]) => void log.push(...args) };
  const app = await startJoined({ 'page.wxml': wxml, 'page.js': script }, { globals });
  return { app, log };
}

const settled = ({ app, log }: { app: JoinedApp; log: unknown[] }) =>
  expect.poll(async () => (await app.settle(), log), { timeout: 5000 });

async function press({ app }: { app: JoinedApp }, text: string): Promise<void> {
  const { root } = app.control.frame;
  const find = () => [...root.querySelectorAll('dialog button')].find(({ textContent }) => textContent === text);
  await expect.poll(async () => (await app.settle(), find() !== undefined), { timeout: 5000 }).toBe(true);
  await userEvent.click(find()!);
}

const call = (api: string, args = '{}') =>
  `wx.${api}({ ...${args}, success: (r) => log(r), fail: (e) => log(e.errMsg) });`;

/** Browsers of tests have no place: this one says where it is. */
function standAt(latitude: number, longitude: number): void {
  const coords = {
    latitude,
    longitude,
    accuracy: 30,
    altitude: null,
    altitudeAccuracy: null,
    heading: null,
    speed: null,
  };
  const position = { coords, timestamp: 0 } as unknown as GeolocationPosition;
  vi.spyOn(navigator.geolocation, 'getCurrentPosition').mockImplementation((success) => success(position));
  vi.spyOn(navigator.geolocation, 'watchPosition').mockImplementation((success) => {
    success(position);
    return 7;
  });
}

test('getLocation asks once; gcj02 is the place on Chinese maps', async () => {
  standAt(39.908823, 116.39747);
  const started = await start(
    `Page({ onLoad() { ${call('getLocation')} }, more() { ${call('getLocation', "{ type: 'gcj02' }")} } })`,
  );
  await press(started, 'Allow');
  await settled(started).toMatchObject([
    { latitude: 39.908823, longitude: 116.39747, accuracy: 30, speed: 0, errMsg: 'getLocation:ok' },
  ]);
  (started.app.page()['more'] as () => void)();
  await settled(started).toHaveLength(2);
  const { latitude, longitude } = started.log[1] as { latitude: number; longitude: number };
  // Tiananmen, as published for both systems.
  expect(latitude).toBeCloseTo(39.910226, 4);
  expect(longitude).toBeCloseTo(116.403711, 4);
});

test('a place that the user does not tell', async () => {
  const started = await start(
    `Page({ onLoad() { ${call('getLocation')} }, more() { ${call('getFuzzyLocation')} ${call('getLocation')} } })`,
  );
  await press(started, 'Reject');
  await settled(started).toEqual(['getLocation:fail auth deny']);
  standAt(1.23456, 2.34567);
  (started.app.page()['more'] as () => void)();
  await press(started, 'Allow');
  await settled(started).toHaveLength(3);
  expect(started.log).toContain('getLocation:fail auth denied');
  expect(started.log).toContainEqual({ latitude: 1.23, longitude: 2.35, errMsg: 'getFuzzyLocation:ok' });
});

test('changes of the place are told until it is stopped', async () => {
  standAt(1, 2);
  const clear = vi.spyOn(navigator.geolocation, 'clearWatch').mockImplementation(() => undefined);
  const started = await start(`Page({ onLoad() {
    wx.onLocationChange(({ latitude, longitude }) => log(latitude, longitude));
    wx.startLocationUpdate({ type: 'wgs84' }).then(() => wx.stopLocationUpdate()).then(({ errMsg }) => log(errMsg));
  } })`);
  await press(started, 'Allow');
  await settled(started).toEqual([1, 2, 'stopLocationUpdate:ok']);
  expect(clear).toHaveBeenCalledWith(7);
});

test('a place is chosen by its coordinates', async () => {
  const started = await start(`Page({ onLoad() { ${call('chooseLocation', '{ latitude: 1.5, longitude: 2.5 }')} } })`);
  const { root } = started.app.control.frame;
  await expect.poll(async () => (await started.app.settle(), root.querySelector('dialog')?.open)).toBe(true);
  root.querySelector<HTMLElement>('dialog input')!.focus();
  await userEvent.keyboard('Loom house{Enter}');
  await settled(started).toEqual([
    { name: 'Loom house', address: '', latitude: 1.5, longitude: 2.5, errMsg: 'chooseLocation:ok' },
  ]);
});

test('keys are told while somebody listens', async () => {
  const started = await start(`Page({ onLoad() {
    const listener = ({ key, code }) => { log(key, code); if (key === 'b') wx.offKeyDown(listener); };
    wx.onKeyDown(listener);
  } })`);
  await expect
    .poll(() => started.app.settle().then(() => started.app.messages.some(({ message }) => message.type === 'reply')))
    .toBe(true);
  await userEvent.keyboard('ab');
  await settled(started).toEqual(['a', 'KeyA', 'b', 'KeyB']);
  await userEvent.keyboard('c');
  await started.app.settle();
  expect(started.log).toHaveLength(4);
});

test('motion in units of g, radians and degrees', async () => {
  const started = await start(`Page({ onLoad() {
    wx.onAccelerometerChange(({ z }) => log('z', z));
    wx.onGyroscopeChange(({ x }) => log('x', Math.round(x * 1000)));
    wx.onDeviceMotionChange(({ beta }) => log('beta', beta));
    Promise.all([wx.startAccelerometer({ interval: 'game' }), wx.startGyroscope({ interval: 'game' }),
      wx.startDeviceMotionListening({ interval: 'game' })]).then(() => log('ready'));
  } })`);
  await settled(started).toEqual(['ready']);
  const move = (): void => {
    dispatchEvent(
      new DeviceMotionEvent('devicemotion', {
        accelerationIncludingGravity: { x: 0, y: 0, z: 9.81 },
        rotationRate: { alpha: 0, beta: 180, gamma: 0 },
      }),
    );
    dispatchEvent(new DeviceOrientationEvent('deviceorientation', { alpha: 0, beta: 45, gamma: 0 }));
  };
  // The browser's own sensors may tell of a device at rest, and what comes too soon after them is left out.
  const log = async (): Promise<readonly unknown[]> => {
    move();
    await started.app.settle();
    return started.log;
  };
  await expect.poll(log).toEqual(expect.arrayContaining(['ready', 'z', -1, 'x', 3142, 'beta', 45]));
});

test('the clipboard, also where the browser does not let it be read', async () => {
  vi.spyOn(navigator.clipboard, 'readText').mockRejectedValue(new Error('denied'));
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const started = await start(`Page({ onLoad() {
    wx.setClipboardData({ data: 'woven' }).then(() => wx.getClipboardData()).then(({ data }) => log(data));
  } })`);
  await settled(started).toEqual(['woven']);
  expect(started.app.control.frame.root.querySelector('.toast')!.textContent).toBe('Content copied');
});

test('a focused input: its selection, and hiding the keyboard', async () => {
  const started = await start(
    `Page({ look() { ${call('getSelectedTextRange')} ${call('hideKeyboard')} } })`,
    `<input value="woven"/>`,
  );
  const look = () => (started.app.page()['look'] as () => void)();
  look();
  await settled(started).toEqual(['getSelectedTextRange:fail no focused input', 'hideKeyboard:fail input not exists']);
  const input = started.app.root().querySelector<HTMLElement>('wx-input')!.querySelector('input')!;
  input.focus();
  input.setSelectionRange(1, 3);
  look();
  await settled(started).toHaveLength(4);
  expect(started.log.slice(2)).toEqual([
    { start: 1, end: 3, errMsg: 'getSelectedTextRange:ok' },
    { errMsg: 'hideKeyboard:ok' },
  ]);
  expect(document.activeElement).not.toBe(input);
});

test('a code is typed in where no picture can be searched; calls are confirmed', async () => {
  vi.stubGlobal('BarcodeDetector', undefined);
  const started = await start(
    `Page({ onLoad() { ${call('scanCode')} }, phone() { ${call('makePhoneCall', "{ phoneNumber: '10086' }")} } })`,
  );
  const { root } = started.app.control.frame;
  await expect
    .poll(async () => (await started.app.settle(), root.querySelector('dialog')?.open), { timeout: 5000 })
    .toBe(true);
  root.querySelector<HTMLElement>('dialog input')!.focus();
  await userEvent.keyboard('heddle{Enter}');
  await settled(started).toMatchObject([
    { result: 'heddle', scanType: 'QR_CODE', rawData: 'aGVkZGxl', errMsg: 'scanCode:ok' },
  ]);
  vi.unstubAllGlobals();
  (started.app.page()['phone'] as () => void)();
  await press(started, 'Cancel');
  await settled(started).toHaveLength(2);
  expect(started.log[1]).toBe('makePhoneCall:fail cancel');
});
