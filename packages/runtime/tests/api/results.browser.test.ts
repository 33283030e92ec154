import { userEvent } from 'vitest/browser';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startJoined, type JoinedApp } from '../joined/app.ts';

type Result = Readonly<Record<string, unknown>>;

/** Fields of results as the platform documents them (spec components-apis §4), for the APIs that surveyed apps call. */
const USER = 'userInfo rawData signature encryptedData iv';
const WINDOW = 'pixelRatio screenWidth screenHeight windowWidth windowHeight statusBarHeight safeArea screenTop';
const LAUNCH = 'path query scene referrerInfo apiCategory';
const SYSTEM = `${WINDOW} brand model language version system platform fontSizeSetting SDKVersion benchmarkLevel deviceOrientation enableDebug host`;

const SYNC: Readonly<Record<string, string>> = {
  getMenuButtonBoundingClientRect: 'width height top right bottom left',
  getStorageInfoSync: 'keys currentSize limitSize',
  getSystemInfoSync: SYSTEM,
  getWindowInfo: WINDOW,
  getDeviceInfo: 'benchmarkLevel brand model system platform',
  getAppBaseInfo: 'SDKVersion enableDebug host language version fontSizeScaleFactor fontSizeSetting',
  getEnterOptionsSync: LAUNCH,
  getLaunchOptionsSync: LAUNCH,
  getAccountInfoSync: 'miniProgram',
};

interface Case {
  readonly args?: object;
  /** What the user presses in the sheet. */
  readonly press?: string;
  /** What the user types into the first field before that. */
  readonly type?: string;
  readonly fields: string;
}

const ASYNC: Readonly<Record<string, Case>> = {
  navigateTo: { args: { url: '/other' }, fields: 'eventChannel' },
  showModal: { args: { title: 'Sure?', confirmText: 'Yes' }, press: 'Yes', fields: 'confirm cancel content' },
  showActionSheet: { args: { itemList: ['First'] }, press: 'First', fields: 'tapIndex' },
  getStorage: { args: { key: 'city' }, fields: 'data' },
  getStorageInfo: { fields: 'keys currentSize limitSize' },
  getNetworkType: { fields: 'networkType hasSystemProxy' },
  getSystemInfo: { fields: SYSTEM },
  getLocation: {
    press: 'Allow',
    fields: 'latitude longitude speed accuracy altitude verticalAccuracy horizontalAccuracy',
  },
  getFuzzyLocation: { press: 'Allow', fields: 'latitude longitude' },
  chooseLocation: { args: { latitude: 53, longitude: 8 }, press: 'Use it', fields: 'name address latitude longitude' },
  getClipboardData: { fields: 'data' },
  getBatteryInfo: { fields: 'level isCharging' },
  login: { fields: 'code' },
  getUserInfo: { fields: USER },
  getSetting: { fields: 'authSetting' },
  openSetting: { press: 'Done', fields: 'authSetting' },
  requestSubscribeMessage: { args: { tmplIds: ['news'] }, press: 'Allow', fields: 'news' },
  chooseAddress: {
    press: 'Use it',
    fields:
      'userName postalCode provinceName cityName countyName streetName detailInfo detailInfoNew nationalCode telNumber',
  },
  chooseInvoiceTitle: {
    press: 'Use it',
    type: 'Heddle',
    fields: 'bankAccount bankName companyAddress taxNumber telephone title type',
  },
  getPrivacySetting: { fields: 'needAuthorization privacyContractName' },
};

let app: JoinedApp;
let wx: Readonly<Record<string, (options?: object) => unknown>>;

beforeAll(async () => {
  Object.defineProperty(navigator.geolocation, 'getCurrentPosition', {
    configurable: true,
    value: (tell: PositionCallback) =>
      tell({ coords: { latitude: 53, longitude: 8, accuracy: 10 }, timestamp: 0 } as GeolocationPosition),
  });
  return () => void Reflect.deleteProperty(navigator.geolocation, 'getCurrentPosition');
});

beforeEach(async () => {
  localStorage.clear();
  app = await startJoined({
    'app.json': JSON.stringify({ pages: ['page', 'other'] }),
    'page.wxml': '',
    'page.js': 'Page({})',
    'other.wxml': '',
    'other.js': 'Page({})',
  });
  wx = app.globals['wx'] as typeof wx;
  wx['setStorage']!({ key: 'city', data: 'Bremen' });
});

describe('what is given at once', () => {
  test.each(Object.entries(SYNC))('%s', (name, fields) => {
    expect(missing(wx[name]!() as Result, fields)).toEqual([]);
  });
});

describe('what is given later', () => {
  test.each(Object.entries(ASYNC))('%s', async (name, { args = {}, press, type, fields }) => {
    let heard: Result | undefined;
    wx[name]!({ ...args, complete: (result: Result) => (heard = result) });
    if (press !== undefined) {
      const find = () =>
        [...app.control.frame.root.querySelectorAll('dialog button')].find(({ textContent }) => textContent === press);
      await expect.poll(async () => (await app.settle(), find() !== undefined)).toBe(true);
      if (type !== undefined) await userEvent.fill(app.control.frame.root.querySelector('dialog input')!, type);
      await userEvent.click(find()!);
    }
    await expect.poll(async () => (await app.settle(), heard !== undefined)).toBe(true);
    expect(heard!['errMsg']).toBe(`${name}:ok`);
    expect(missing(heard!, fields)).toEqual([]);
  });
});

function missing(result: Result, fields: string): string[] {
  return fields.split(' ').filter((field) => result[field] === undefined);
}
