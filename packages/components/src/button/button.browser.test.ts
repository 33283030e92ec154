import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, once, record } from '../../tests/mount.ts';
import type { WxButton } from './button.ts';

test('by default it is a button in the tab order, 184 px wide and centred', async () => {
  const button = await mount<WxButton>('<wx-button>Go on</wx-button>');
  expect(button.getAttribute('role')).toBe('button');
  expect(button.tabIndex).toBe(0);
  const { left, right, width } = button.getBoundingClientRect();
  expect(width).toBe(184);
  expect(left + right).toBeCloseTo(document.documentElement.clientWidth, 0);
  await expectAccessible(button);
});

test('in the old look it is as wide as its parent, 46 px high, and has a border', async () => {
  const button = await mount<WxButton>('<wx-button type="primary">Go on</wx-button>', 'v1');
  expect(button.offsetWidth).toBe(document.body.clientWidth);
  expect(button.offsetHeight).toBe(46);
  expect(getComputedStyle(button).backgroundColor).toBe('rgb(26, 173, 25)');
  expect(getComputedStyle(button, '::after').borderTopColor).toBe('rgba(0, 0, 0, 0.2)');
});

test('a disabled button is said to be disabled, leaves the tab order and swallows clicks', async () => {
  const button = await mount<WxButton>('<wx-button disabled>Go on</wx-button>');
  const clicks = record(button, 'click');
  const above = record(document.body, 'click');
  button.click();
  expect(clicks).toEqual([]);
  expect(above).toEqual([]);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(button.hasAttribute('tabindex')).toBe(false);
  button.disabled = false;
  await drawn();
  button.click();
  expect(clicks).toEqual(['native click']);
  expect(button.tabIndex).toBe(0);
});

test('WXSS by tag and by ::after wins over the look', async () => {
  const button = await mount<WxButton>('<wx-button type="primary" plain>Go on</wx-button>');
  expect(getComputedStyle(button, '::after').borderTopWidth).toBe('1px');
  const sheet = document.createElement('style');
  sheet.textContent = 'wx-button { background-color: rgb(1, 2, 3); width: 100px } wx-button::after { border: none }';
  document.head.prepend(sheet);
  expect(getComputedStyle(button).backgroundColor).toBe('rgb(1, 2, 3)');
  expect(button.offsetWidth).toBe(100);
  expect(getComputedStyle(button, '::after').borderTopStyle).toBe('none');
  sheet.remove();
});

test('a type set by property can be selected by attribute', async () => {
  const button = await mount<WxButton>('<wx-button>Go on</wx-button>');
  button.type = 'warn';
  button.loading = true;
  await drawn();
  expect(button.matches('[type="warn"][loading]')).toBe(true);
});

describe('keyboard', () => {
  test.each(['{Enter}', ' '])('%s clicks', async (key) => {
    const button = await mount<WxButton>('<wx-button>Go on</wx-button>');
    const clicks = record(button, 'click');
    button.focus();
    await userEvent.keyboard(key);
    expect(clicks).toEqual(['native click']);
  });
});

describe('open-type', () => {
  test.each([
    ['getPhoneNumber', 'getphonenumber'],
    ['getRealtimePhoneNumber', 'getrealtimephonenumber'],
    ['contact', 'contact'],
    ['liveActivity', 'createliveactivity'],
  ])('%s fails when nobody offers it', async (openType, event) => {
    const button = await mount<WxButton>(`<wx-button open-type="${openType}">Go on</wx-button>`);
    const answers = record(button, event);
    const answered = once(button, event);
    button.click();
    await answered;
    expect(answers).toEqual([{ errMsg: `${openType}:fail the embedding site does not offer it` }]);
  });

  test('what can be known here is answered', async () => {
    const button = await mount<WxButton>('<wx-button id="b" open-type="getUserInfo">Go on</wx-button>');
    const story: unknown[] = [];
    for (const type of ['getuserinfo', 'opensetting', 'agreeprivacyauthorization', 'error'])
      button.addEventListener(type, (event) => story.push([type, (event as CustomEvent).detail]));
    const last = once(button, 'error');
    for (const openType of [
      'getUserInfo',
      'share',
      'feedback',
      'openSetting',
      'agreePrivacyAuthorization',
      'launchApp',
    ]) {
      button.openType = openType;
      button.click();
    }
    await last;
    const userInfo = {
      nickName: 'WeChat user',
      avatarUrl: '',
      gender: 0,
      country: '',
      province: '',
      city: '',
      language: '',
    };
    expect(story).toEqual([
      [
        'getuserinfo',
        {
          userInfo,
          rawData: JSON.stringify(userInfo),
          signature: '',
          encryptedData: '',
          iv: '',
          errMsg: 'getUserInfo:ok',
        },
      ],
      ['opensetting', { authSetting: {}, errMsg: 'openSetting:ok' }],
      ['agreeprivacyauthorization', { event: 'agree', buttonId: 'b' }],
      ['error', { errMsg: 'launchApp:fail no app to go back to' }],
    ]);
  });

  test('an embedder may take it on and answer later', async () => {
    const button = await mount<WxButton>('<wx-button open-type="getPhoneNumber">Go on</wx-button>');
    const answers = record(button, 'getphonenumber');
    const asked: string[] = [];
    const take = (event: Event): void => {
      const { openType, answer } = (event as CustomEvent<{ openType: string; answer: (detail: object) => void }>)
        .detail;
      event.preventDefault();
      asked.push(openType);
      queueMicrotask(() => answer({ code: 'abc', errMsg: 'getPhoneNumber:ok' }));
    };
    document.addEventListener('wxopentype', take);
    const answered = once(button, 'getphonenumber');
    button.click();
    await answered;
    document.removeEventListener('wxopentype', take);
    expect([asked, answers]).toEqual([['getPhoneNumber'], [{ code: 'abc', errMsg: 'getPhoneNumber:ok' }]]);
  });

  test('disabled it asks nobody', async () => {
    const button = await mount<WxButton>('<wx-button disabled open-type="getUserInfo">Go on</wx-button>');
    const asked = record(document, 'wxopentype');
    button.click();
    button.disabled = false;
    const answered = once(button, 'getuserinfo');
    button.click();
    await answered;
    expect(asked).toHaveLength(1);
  });
});

test('size mini is a small button in the line', async () => {
  const button = await mount<WxButton>('<wx-button size="mini">Go on</wx-button>');
  const { display, fontSize } = getComputedStyle(button);
  expect([display, fontSize]).toEqual(['inline-block', '13px']);
});

test.each([
  ['launchApp', 'launchapp', { errMsg: 'launchApp:ok' }],
  ['chooseAvatar', 'chooseavatar', { avatarUrl: 'blob:x' }],
])('%s: what the embedder answers comes as %s', async (openType, event, detail) => {
  const button = await mount<WxButton>(`<wx-button open-type="${openType}">Go on</wx-button>`);
  const answered = once(button, event);
  button.addEventListener('wxopentype', (asked) => {
    asked.preventDefault();
    (asked as CustomEvent<{ answer: (detail: object) => void }>).detail.answer(detail);
  });
  button.click();
  expect(((await answered) as CustomEvent).detail).toEqual(detail);
});
