import { expect, test, vi } from 'vitest';
import { catalog, propertyOf } from '../src/catalog/index.ts';
import { elements, styles } from '../src/index.ts';
import { drawn, mount } from './mount.ts';

/** Puts an element on the page, with listeners on it from the start. */
async function show(tag: string, prepare: (element: HTMLElement) => void = () => undefined): Promise<HTMLElement> {
  await elements[tag]?.();
  await mount(`<div><style>${styles([tag])}</style></div>`);
  const element = document.createElement(`wx-${tag}`);
  prepare(element);
  document.body.append(element);
  await drawn();
  return element;
}

/** What can be seen of an element, and what WXSS can select by. */
function picture(element: HTMLElement): unknown {
  const { width, height } = element.getBoundingClientRect();
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  return { attributes, width, height, content: element.innerHTML, color: getComputedStyle(element).color };
}

const OTHERS = { string: 'x', number: 7, boolean: true, array: ['x'], object: { x: 1 }, any: 'x' };

test.each([
  ['ad', ['adIntervals', 'adType', 'adTheme']],
  ['ad-custom', ['adIntervals']],
  [
    'button',
    [
      'lang',
      'businessId',
      'sessionFrom',
      'sendMessageTitle',
      'sendMessagePath',
      'sendMessageImg',
      'appParameter',
      'showMessageCard',
      'phoneNumberNoQuotaToast',
      'activityType',
      'needShowEntrance',
      'entrancePath',
    ],
  ],
  ['canvas', ['canvasId']],
  ['editor-portal', ['key']],
  ['form', ['reportSubmitTimeout']],
  ['functional-page-navigator', ['version', 'args']],
  ['image', ['webp']],
  ['input', ['safePasswordCertPath', 'safePasswordTimeStamp', 'safePasswordNonce', 'safePasswordCustomHash']],
  [
    'live-player',
    [
      'src',
      'mode',
      'autoplay',
      'muted',
      'orientation',
      'objectFit',
      'backgroundMute',
      'minCache',
      'maxCache',
      'soundMode',
      'autoPauseIfNavigate',
      'autoPauseIfOpenNative',
      'pictureInPictureMode',
      'pictureInPictureInitPosition',
      'enableAutoRotation',
      'referrerPolicy',
      'enableCasting',
    ],
  ],
  [
    'map',
    [
      'subkey',
      'layerStyle',
      'rotate',
      'skew',
      'enable3D',
      'enableOverlooking',
      'enableAutoMaxOverlooking',
      'enableRotate',
      'enableSatellite',
      'enableTraffic',
      'enablePoi',
      'enableBuilding',
      'setting',
    ],
  ],
  ['navigator', ['delta', 'extraData', 'version', 'shortLink']],
  ['open-data', ['openGid', 'lang']],
  ['root-portal', ['externalClass']],
  ['scroll-view', ['type', 'enableBackToTop', 'enablePassive', 'fastDeceleration', 'usingSticky']],
  ['swiper-item', ['skipHiddenItemLayout']],
  ['textarea', ['disableDefaultPadding', 'adjustKeyboardTo', 'fixed', 'showConfirmBar']],
  [
    'video',
    [
      'autoPauseIfOpenNative',
      'adUnitId',
      'posterForCrawler',
      'showCastingButton',
      'pictureInPictureMode',
      'pictureInPictureShowProgress',
      'pictureInPictureInitPosition',
      'enableAutoRotation',
      'showScreenLockButton',
      'showSnapshotButton',
      'showBackgroundPlaybackButton',
      'backgroundPoster',
      'referrerPolicy',
      'isDrm',
      'isLive',
      'provisionUrl',
      'certificateUrl',
      'licenseUrl',
      'preferredPeakBitRate',
    ],
  ],
])('%s: attributes that mean nothing to a browser are taken and change nothing', async (tag, names) => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const element = await show(tag);
  const before = picture(element);
  for (const name of names) {
    const attribute = catalog[tag]!.attributes[name]!;
    Reflect.set(element, propertyOf(name, attribute), attribute.default === true ? false : OTHERS[attribute.type]);
    await drawn();
    expect(picture(element), name).toEqual(before);
  }
  vi.restoreAllMocks();
});

test.each([
  ['ad', ['load', 'close']],
  ['ad-custom', ['load', 'hide']],
  ['form', ['submitToGroup']],
  ['functional-page-navigator', ['success', 'cancel']],
  [
    'live-player',
    [
      'fullscreenchange',
      'netstatus',
      'audiovolumenotify',
      'enterpictureinpicture',
      'leavepictureinpicture',
      'castinguserselect',
      'castingstatechange',
      'castinginterrupt',
    ],
  ],
  ['map', ['poitap', 'abilitysuccess', 'abilityfail', 'authsuccess', 'interpolatepoint']],
  ['official-account', ['load']],
  ['open-data', ['error']],
  ['video', ['castinguserselect', 'castingstatechange', 'castinginterrupt']],
])('%s: events that need the platform are not told', async (tag, types) => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const told: string[] = [];
  const element = await show(tag, (shown) => {
    for (const type of types) shown.addEventListener(type, () => told.push(type));
  });
  element.click();
  element.remove();
  await drawn();
  expect(told).toEqual([]);
  vi.restoreAllMocks();
});
