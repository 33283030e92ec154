import { afterEach, expect, test, vi } from 'vitest';
import type { WxOpenData } from '../src/open-data/open-data.ts';
import { elements, styles } from '../src/index.ts';
import { drawn, expectAccessible, mount, record } from './mount.ts';

afterEach(() => vi.restoreAllMocks());

/** Puts an element on the page and hears it from the start. */
async function heard(tag: string, type: string): Promise<{ element: HTMLElement; details: unknown[] }> {
  await elements[tag]?.();
  await mount(`<div><style>${styles([tag])}</style></div>`);
  const element = document.createElement(`wx-${tag}`);
  const details = record(element, type);
  document.body.append(element);
  await drawn();
  return { element, details };
}

test.each([
  ['ad', { errMsg: 'ad:fail no advertisements here', errCode: 1004 }],
  ['ad-custom', { errMsg: 'ad-custom:fail no advertisements here', errCode: 1004 }],
  ['official-account', { status: 4, errMsg: 'official-account:fail there is none here' }],
])('%s shows nothing and says so, once', async (tag, detail) => {
  const { element, details } = await heard(tag, 'error');
  element.setAttribute('unit-id', 'x');
  await drawn();
  expect([details, element.checkVisibility()]).toEqual([[detail], false]);
});

test.each(['live-player', 'live-pusher', 'channel-live', 'channel-video', 'voip-room'])(
  '%s is a box with a label, told of once',
  async (tag) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { element } = await heard(tag, 'none');
    expect(element.ariaLabel).toContain(tag);
    expect(getComputedStyle(element, '::before').content).toContain(tag);
    expect(element.offsetHeight).toBeGreaterThan(0);
    document.body.append(document.createElement(`wx-${tag}`));
    await drawn();
    expect(warn).toHaveBeenCalledTimes(1);
    await expectAccessible(element);
  },
);

test('an embedder that takes it on keeps the console quiet', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const told: unknown[] = [];
  const take = (event: Event): void => {
    event.preventDefault();
    told.push((event as CustomEvent).detail);
  };
  document.addEventListener('wxunsupported', take);
  await heard('live-player', 'none');
  document.removeEventListener('wxunsupported', take);
  expect([told, warn.mock.calls]).toEqual([[{ tag: 'live-player', support: 'host' }], []]);
});

test('live-player says that the stream cannot be reached', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { details } = await heard('live-player', 'statechange');
  expect(details).toMatchObject([{ code: -2301 }]);
});

test('open-data shows the default, or somebody', async () => {
  const element = await mount<WxOpenData>('<wx-open-data type="userNickName"></wx-open-data>');
  expect(element.textContent).toBe('WeChat user');
  element.defaultText = 'Someone';
  await drawn();
  expect(element.textContent).toBe('Someone');
  element.type = 'userAvatarUrl';
  await drawn();
  expect(element.querySelector('.wx-open-data-avatar')!.checkVisibility()).toBe(true);
  await expectAccessible(element);
  element.defaultAvatar = 'data:,';
  await drawn();
  expect(element.querySelector('img')!.getAttribute('src')).toBe('data:,');
});

test('functional-page-navigator fails when pressed', async () => {
  const element = await mount('<wx-functional-page-navigator name="chooseAddress">Go</wx-functional-page-navigator>');
  const fails = record(element, 'fail');
  element.click();
  expect(fails).toEqual([{ errMsg: 'functional-page-navigator:fail no page for chooseAddress' }]);
  await expectAccessible(element);
});

test('editor-portal shows its content; keyboard-accessory waits for a keyboard; span is inline', async () => {
  const portal = await mount('<wx-editor-portal>Block</wx-editor-portal>');
  expect(portal.offsetHeight).toBeGreaterThan(0);
  const accessory = await mount('<wx-keyboard-accessory>Bar</wx-keyboard-accessory>');
  expect([accessory.checkVisibility(), getComputedStyle(accessory).position]).toEqual([false, 'fixed']);
  const span = await mount('<wx-span>a</wx-span>');
  expect(getComputedStyle(span).display).toBe('inline');
});
