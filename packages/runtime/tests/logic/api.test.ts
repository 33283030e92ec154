import { expect, test, vi } from 'vitest';
import type { ToView } from '../../src/protocol/messages.ts';
import { createLogicApp, type Files, type LogicApp } from './app.ts';

type Wx = Record<string, (...args: unknown[]) => unknown>;

async function start(options: Parameters<LogicApp['boot']>[0] = {}, files: Files = {}): Promise<LogicApp & { wx: Wx }> {
  const app = createLogicApp({ 'pages/a/a.wxml': '', 'pages/a/a.js': 'Page({})', ...files });
  await app.boot(options);
  app.sent.length = 0;
  return Object.assign(app, { wx: app.globals['wx'] as Wx });
}

const ofType = <T extends ToView['type']>(app: LogicApp, type: T): Extract<ToView, { type: T }>[] =>
  app.sent.filter((message): message is Extract<ToView, { type: T }> => message.type === type);

test('callbacks come later than the call, complete after success; a promise when there is none', async () => {
  const { wx, ...app } = await start({ storage: { k: { n: 1 } } });
  const log: unknown[] = [];
  const given = wx['getStorage']!({
    key: 'k',
    success: (r: unknown) => log.push(['success', r]),
    complete: (r: unknown) => log.push(['complete', r]),
  });
  expect(given).toBe(undefined);
  expect(log).toEqual([]);
  await app.settle();
  const result = { data: { n: 1 }, errMsg: 'getStorage:ok' };
  expect(log).toEqual([
    ['success', result],
    ['complete', result],
  ]);
  await expect(wx['getStorage']!({ key: 'k' })).resolves.toEqual(result);
  await expect(wx['getStorage']!({ key: 'none' })).rejects.toEqual({ errMsg: 'getStorage:fail data not found' });
});

test('getSystemInfo answers before it returns: page scripts use what onLaunch asked for', async () => {
  const { page } = await start(
    {},
    {
      'app.js': `App({
        onLaunch() {
          wx.getSystemInfo({ success: (info) => (this.system = info), complete: () => (this.isComplete = true) });
        },
      })`,
      'pages/a/a.js': `Page({ data: { width: getApp().system.windowWidth, isComplete: getApp().isComplete } })`,
    },
  );
  expect(page().data).toEqual({ width: 390, isComplete: true });
});

test('an exception in a callback is reported and does not stop complete', async () => {
  const app = await start();
  const complete = vi.fn<() => void>();
  app.wx['getSystemInfo']!({
    success() {
      throw new Error('oops');
    },
    complete,
  });
  await app.settle();
  expect(complete).toHaveBeenCalledOnce();
  expect(ofType(app, 'error').map(({ error }) => error.message)).toEqual(['oops']);
});

test('storage answers at once and is written behind in order', async () => {
  const app = await start({ storage: { old: 'o' } });
  const { wx } = app;
  expect(wx['getStorageSync']!('old')).toBe('o');
  expect(wx['getStorageSync']!('none')).toBe('');
  const value = { list: [1], when: undefined, f() {} };
  wx['setStorageSync']!('a', value);
  value.list.push(2);
  expect(wx['getStorageSync']!('a')).toEqual({ list: [1], when: undefined });
  (wx['getStorageSync']!('a') as typeof value).list.push(3);
  expect(wx['getStorageSync']!('a')).toEqual({ list: [1] });
  wx['removeStorageSync']!('old');
  expect(wx['getStorageInfoSync']!()).toMatchObject({ keys: ['a'], limitSize: 10240 });
  await app.settle();
  expect(ofType(app, 'storage')).toEqual([
    { type: 'storage', id: 1, changes: [{ set: 'a', value: { list: [1], when: undefined } }, { remove: 'old' }] },
  ]);
  expect(() => wx['setStorageSync']!('big', 'x'.repeat(2 ** 20))).toThrow(
    'setStorageSync:fail entry size limit reached',
  );
  expect(() => wx['setStorageSync']!(1, 'x')).toThrow(
    'setStorageSync:fail parameter error: parameter.key should be String instead of Number;',
  );
});

test('the frame answers dialogs', async () => {
  const app = await start();
  const result = app.wx['showModal']!({ title: 'Sure?' }) as Promise<unknown>;
  const failed = app.wx['showActionSheet']!({ itemList: ['a'] }) as Promise<unknown>;
  await app.settle();
  const [modal, sheet] = ofType(app, 'call');
  expect(modal).toMatchObject({ api: 'showModal', args: { title: 'Sure?' }, page: 1 });
  app.send({ type: 'reply', id: modal!.id, ok: true, result: { confirm: true, cancel: false } });
  app.send({ type: 'reply', id: sheet!.id, ok: false, result: 'cancel' });
  await expect(result).resolves.toEqual({ confirm: true, cancel: false, errMsg: 'showModal:ok' });
  await expect(failed).rejects.toEqual({ errMsg: 'showActionSheet:fail cancel' });
  await expect(app.wx['showActionSheet']!({ itemList: Array(7).fill('x') })).rejects.toEqual({
    errMsg: 'showActionSheet:fail parameter error: itemList should not be large than 6',
  });
});

test('the tab bar may be changed from the moment a tab page shows, and from no other page', async () => {
  const badge = `wx.setTabBarBadge({ index: 0, text: '1', fail: ({ errMsg }) => getApp().refused.push(errMsg) });`;
  const app = await start(
    {},
    {
      'app.json': JSON.stringify({
        pages: ['pages/a/a', 'pages/b/b'],
        tabBar: { list: ['a', 'a'].map((name) => ({ pagePath: `pages/${name}/${name}`, text: name })) },
      }),
      'app.js': 'App({ refused: [] })',
      'pages/a/a.js': `Page({ onShow() { ${badge} } })`,
      'pages/b/b.wxml': '',
      'pages/b/b.js': `Page({ onShow() { ${badge} } })`,
    },
  );
  const refused = (): unknown => (app.globals['getApp'] as () => { refused: unknown })().refused;
  await app.settle();
  expect(refused()).toEqual([]);
  await app.wx['navigateTo']!({ url: '/pages/b/b' });
  await app.settle();
  expect(refused()).toEqual(['setTabBarBadge:fail not TabBar page']);
});

test('bars are settings of the page', async () => {
  const app = await start();
  await app.wx['setNavigationBarTitle']!({ title: 'New' });
  await app.settle();
  expect(app.flushes()).toMatchObject([{ settings: [{ page: 1, settings: { navigationBarTitleText: 'New' } }] }]);
});

test('system facts come from the view', async () => {
  const { wx } = await start();
  expect(wx['getWindowInfo']!()).toMatchObject({
    windowWidth: 390,
    windowHeight: 780,
    screenHeight: 844,
    statusBarHeight: 20,
    safeArea: { top: 20, bottom: 844 },
  });
  expect(wx['getMenuButtonBoundingClientRect']!()).toEqual({
    width: 87,
    height: 32,
    top: 26,
    right: 383,
    bottom: 58,
    left: 296,
  });
});

test('a selector query asks once, after what was set is shown', async () => {
  const app = await start(
    {},
    {
      'pages/a/a.js': `Page({ go() {
    const q = this.createSelectorQuery();
    q.select('#a').boundingClientRect((r) => log('own', r));
    q.selectAll('.b').fields({ dataset: true });
    q.exec((all) => log('all', all));
    this.setData({ n: 1 });
  } })`,
    },
  );
  (app.page()['go'] as () => void)();
  await app.settle();
  expect(app.sent.map(({ type }) => type)).toEqual(['flush', 'call']);
  const [call] = ofType(app, 'call');
  expect(call!.args).toEqual({
    queries: [
      { match: 'one', selector: '#a', instance: 1, fields: { id: true, dataset: true, rect: true, size: true } },
      { match: 'all', selector: '.b', instance: 1, fields: { dataset: true } },
    ],
  });
  app.send({ type: 'reply', id: call!.id, ok: true, result: [{ left: 1 }, []] });
  await app.settle();
  expect(app.log).toEqual([
    ['own', { left: 1 }],
    ['all', [{ left: 1 }, []]],
  ]);
});

test('apps overwrite members of wx', async () => {
  const app = await start(
    {},
    { 'app.js': "wx.showToast = () => 'mine'; App({ onLaunch() { log(wx.showToast()); } })" },
  );
  expect(app.log).toEqual(['mine']);
});
