import { expect, test } from 'vitest';
import type { Boot } from '../../src/protocol/messages.ts';
import { createLogicApp, SYSTEM, type Files, type LogicApp } from '../logic/app.ts';

const PAGES = {
  'app.json': JSON.stringify({ pages: ['pages/a/a', 'pages/b/b', 'pages/c/c'] }),
  'pages/a/a.wxml': '',
  'pages/a/a.js': 'Page({})',
  'pages/b/b.wxml': '',
  'pages/b/b.js': 'Page({ onLoad(q) { log("load b", q); }, onUnload() { log("unload b"); } })',
  'pages/c/c.wxml': '',
  'pages/c/c.js': 'Page({})',
};

async function start(files: Files, boot: Partial<Boot> = {}): Promise<LogicApp & { wx: Wx }> {
  const app = createLogicApp({ ...PAGES, ...files });
  await app.boot(boot);
  return Object.assign(app, { wx: app.globals['wx'] as Wx });
}
type Wx = Record<string, (...args: unknown[]) => unknown>;

test('the steps of a route are told in order', async () => {
  const app = await start({
    'app.js': `App({ onLaunch() {
      for (const step of ['BeforeAppRoute', 'AppRoute', 'BeforePageLoad', 'AfterPageLoad', 'AppRouteDone', 'BeforePageUnload', 'AfterPageUnload'])
        wx['on' + step](({ path, openType, query, page }) => log(step, path, openType, page ? page.route : ''));
    } })`,
  });
  expect(app.log).toEqual([
    ['BeforeAppRoute', 'pages/a/a', 'appLaunch', ''],
    ['AppRoute', 'pages/a/a', 'appLaunch', ''],
    ['BeforePageLoad', 'pages/a/a', 'appLaunch', ''],
    ['AfterPageLoad', 'pages/a/a', 'appLaunch', 'pages/a/a'],
    ['AppRouteDone', 'pages/a/a', 'appLaunch', 'pages/a/a'],
  ]);
  app.log.length = 0;
  await app.wx['navigateTo']!({ url: '/pages/b/b?x=1' });
  await app.settle();
  await app.wx['navigateBack']!();
  await app.settle();
  expect(app.log).toEqual([
    ['BeforeAppRoute', 'pages/b/b', 'navigateTo', ''],
    ['AppRoute', 'pages/b/b', 'navigateTo', ''],
    ['BeforePageLoad', 'pages/b/b', 'navigateTo', ''],
    ['load b', { x: '1' }],
    ['AfterPageLoad', 'pages/b/b', 'navigateTo', 'pages/b/b'],
    ['AppRouteDone', 'pages/b/b', 'navigateTo', 'pages/b/b'],
    ['BeforeAppRoute', 'pages/a/a', 'navigateBack', ''],
    ['AppRoute', 'pages/a/a', 'navigateBack', ''],
    ['BeforePageUnload', 'pages/b/b', 'navigateBack', 'pages/b/b'],
    'unload b',
    ['AfterPageUnload', 'pages/b/b', 'navigateBack', ''],
    ['AppRouteDone', 'pages/a/a', 'navigateBack', 'pages/a/a'],
  ]);
});

test('a route can be sent elsewhere before it begins', async () => {
  const app = await start({
    'app.js': `wx.onBeforeAppRoute(({ path }) => {
      if (path === 'pages/c/c') wx.rewriteRoute({ url: '/pages/b/b?y=2', preserveQuery: true });
    }); App({})`,
  });
  await app.wx['navigateTo']!({ url: '/pages/c/c?x=1' });
  await app.settle();
  expect(app.log).toEqual([['load b', { y: '2', x: '1' }]]);
  await expect(app.wx['rewriteRoute']!({ url: '/pages/b/b' })).rejects.toEqual({
    errMsg: 'rewriteRoute:fail no route to rewrite',
  });
});

test('a page that asks before it is left is left when the user agrees', async () => {
  const app = await start({});
  await app.wx['navigateTo']!({ url: '/pages/b/b' });
  await app.settle();
  app.log.length = 0;
  const answerLast = async (result: unknown): Promise<void> => {
    const call = app.sent.findLast((message) => message.type === 'call')!;
    app.send({ type: 'reply', id: call.id, ok: true, result });
    await app.settle();
  };
  void app.wx['enableAlertBeforeUnload']!({ message: 'Really?' });
  await app.settle();
  await answerLast({});
  for (const confirm of [false, true]) {
    app.send({ type: 'back', delta: 1 });
    await app.settle();
    expect(app.sent.findLast((message) => message.type === 'call')).toMatchObject({
      api: 'showModal',
      args: { content: 'Really?' },
    });
    expect(app.log).toEqual([]);
    await answerLast({ confirm });
    expect(app.log).toEqual(confirm ? ['unload b'] : []);
  }
});

test('performance knows of the launch when it is first asked later', async () => {
  const app = await start({});
  await app.wx['navigateTo']!({ url: '/pages/b/b' });
  await app.settle();
  const { getEntriesByType } = app.wx['getPerformance']!() as Record<
    'getEntriesByType',
    (type: string) => { readonly name: string; readonly path: string }[]
  >;
  expect(getEntriesByType('navigation').map(({ name, path }) => [name, path])).toEqual([
    ['appLaunch', 'pages/a/a'],
    ['route', 'pages/b/b'],
  ]);
});

test('performance has entries for launch, routes and first renders', async () => {
  const app = await start({
    'app.js': `const it = wx.getPerformance();
      it.createObserver((list) => log(list.getEntries().map(({ entryType, name, path }) => [entryType, name, path]))).observe({ entryTypes: ['navigation', 'render'] });
      App({})`,
  });
  await app.wx['navigateTo']!({ url: '/pages/b/b' });
  await app.settle();
  expect(app.log).toEqual([
    [
      ['render', 'firstRender', 'pages/a/a'],
      ['navigation', 'appLaunch', 'pages/a/a'],
    ],
    ['load b', {}],
    [
      ['render', 'firstRender', 'pages/b/b'],
      ['navigation', 'route', 'pages/b/b'],
    ],
  ]);
  const all = app.wx['getPerformance']!() as { getEntriesByType(type: string): { name: string; duration: number }[] };
  expect(all.getEntriesByType('script').map(({ name }) => name)).toEqual(['evaluateScript']);
});

test('an animation exports its groups once; each goes on from where the last one ended', async () => {
  const { wx } = await start({});
  type Builder = Record<string, (...args: unknown[]) => Builder> & { export(): { id: number; actions: unknown[] } };
  const animation = wx['createAnimation']!({ duration: 100 }) as Builder;
  animation['translate']!(10, 20)['opacity']!(0.5)['step']!();
  animation['rotate']!(45)['step']!({ delay: 5, timingFunction: 'ease' });
  const common = { duration: 100, delay: 0, timingFunction: 'linear', transformOrigin: '50% 50% 0' };
  const first = animation.export();
  expect(first.actions).toEqual([
    { ...common, values: { translate: [10, 20], opacity: 0.5 } },
    { ...common, delay: 5, timingFunction: 'ease', values: { translate: [10, 20], opacity: 0.5, rotate: 45 } },
  ]);
  const second = animation.export();
  expect(second.actions).toEqual([]);
  expect(second.id).not.toBe(first.id);
});

test('bytes and base64', async () => {
  const { wx } = await start({});
  const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 256);
  const text = wx['arrayBufferToBase64']!(bytes.buffer);
  expect(text).toBe(Buffer.from(bytes).toString('base64'));
  expect(new Uint8Array(wx['base64ToArrayBuffer']!(text) as ArrayBuffer)).toEqual(bytes);
  expect(() => wx['base64ToArrayBuffer']!('%')).toThrow('base64ToArrayBuffer:fail invalid base64');
  expect(() => wx['arrayBufferToBase64']!('x')).toThrow(
    'arrayBufferToBase64:fail parameter error: parameter.arrayBuffer should be ArrayBuffer instead of String;',
  );
  const { randomValues } = (await wx['getRandomValues']!({ length: 100_000 })) as { randomValues: ArrayBuffer };
  expect(randomValues.byteLength).toBe(100_000);
  expect(new Set(new Uint8Array(randomValues)).size).toBe(256);
  await expect(wx['getRandomValues']!({ length: 2 ** 20 + 1 })).rejects.toEqual({
    errMsg: 'getRandomValues:fail invalid length',
  });
});

test('an app knows its ext.json and its id', async () => {
  const app = await start({
    'ext.json': JSON.stringify({ extEnable: true, ext: { shop: 7 } }),
    'project.config.json': JSON.stringify({ appid: 'wx123' }),
  });
  expect(app.wx['getExtConfigSync']!()).toEqual({ shop: 7 });
  expect(await app.wx['getExtConfig']!()).toEqual({ extConfig: { shop: 7 }, errMsg: 'getExtConfig:ok' });
  expect(app.wx['getAccountInfoSync']!()).toMatchObject({ miniProgram: { appId: 'wx123' } });
  expect((await start({})).wx['getExtConfigSync']!()).toEqual({});
});

test('facts follow the screen', async () => {
  const app = await start({});
  expect(app.wx['getSystemSetting']!()).toMatchObject({ deviceOrientation: 'portrait' });
  app.send({ type: 'system', system: { ...SYSTEM, screenWidth: 844, screenHeight: 390 } });
  expect(app.wx['getSystemSetting']!()).toMatchObject({ deviceOrientation: 'landscape' });
});

test('an update manager says once that there is none', async () => {
  const app = await start({
    'app.js': 'App({ onLaunch() { wx.getUpdateManager().onCheckForUpdate((it) => log(it)); log("later"); } })',
  });
  expect(app.log).toEqual(['later', { hasUpdate: false }]);
});

test('an idle callback is called when there is nothing else to do, unless it is cancelled', async () => {
  const app = await start({});
  const heard: unknown[] = [];
  app.wx['requestIdleCallback']!((it: { timeRemaining(): number }) => heard.push(it.timeRemaining() > 0));
  app.wx['cancelIdleCallback']!(app.wx['requestIdleCallback']!(() => heard.push('cancelled')));
  expect(heard).toEqual([]);
  await expect.poll(() => heard).toEqual([true]);
});

test('storage says that it is done when it is, and when it could not be', async () => {
  const app = await start({});
  app.hold = true;
  const told: unknown[] = [];
  const tell = (result: unknown) => void told.push(result);
  app.wx['setStorage']!({ key: 'a', data: 1, success: tell });
  app.wx['setStorageSync']!('b', 2);
  app.wx['setStorage']!({ key: 'c', data: 3, success: tell });
  await app.settle();
  expect([told, app.wx['getStorageSync']!('c')]).toEqual([[], 3]);
  const [first] = app.sent.filter((message) => message.type === 'storage');
  expect(first!.changes.length).toBe(3);
  app.send({ type: 'stored', id: first!.id });
  await app.settle();
  expect(told).toEqual([{ errMsg: 'setStorage:ok' }, { errMsg: 'setStorage:ok' }]);
  app.wx['removeStorage']!({ key: 'a', fail: tell });
  await app.settle();
  app.send({ type: 'stored', id: first!.id + 1, error: 'QuotaExceededError' });
  await app.settle();
  expect(told.at(-1)).toEqual({ errMsg: 'removeStorage:fail storage could not be written: QuotaExceededError' });
  expect(app.sent.filter((message) => message.type === 'error')).toMatchObject([
    { error: { code: 'storage/not-kept' } },
  ]);
  // There is nothing to remove any more, and so nothing to wait for.
  expect(await app.wx['removeStorage']!({ key: 'a' })).toEqual({ errMsg: 'removeStorage:ok' });
});

test('what storage cannot hold is told of, once, and the rest is kept', async () => {
  const app = await start({});
  const words = { tea: 1, constructor: 2, sub: { prototype: 3, milk: 4 }, brew() {} };
  for (let time = 0; time < 2; time++) app.wx['setStorageSync']!('words', words);
  await app.settle();
  expect(app.wx['getStorageSync']!('words')).toEqual({ tea: 1, sub: { milk: 4 } });
  const errors = app.sent.flatMap((message) => (message.type === 'error' ? [message.error] : []));
  expect(errors.map(({ code, message }) => [code, message.slice(0, message.indexOf(' '))])).toEqual([
    ['storage/part-left-out', '`words.constructor`'],
    ['storage/part-left-out', '`words.sub.prototype`'],
  ]);
});

test('what is stored with encrypt is read with encrypt only', async () => {
  const app = await start({});
  const call = async (name: string, options: object): Promise<unknown> => {
    const result = (app.wx[name]!(options) as Promise<unknown>).catch((error: unknown) => error);
    await app.settle();
    return result;
  };
  const missing = { errMsg: 'getStorage:fail data not found' };
  await call('setStorage', { key: 'pin', data: '1234', encrypt: true });
  expect(app.wx['getStorageSync']!('pin')).toBe('');
  expect(await call('getStorage', { key: 'pin' })).toEqual(missing);
  expect(await call('getStorage', { key: 'pin', encrypt: true })).toMatchObject({ data: '1234' });
  expect(app.wx['getStorageInfoSync']!()).toMatchObject({ keys: ['pin'] });
  await call('removeStorage', { key: 'pin' });
  expect(await call('getStorage', { key: 'pin', encrypt: true })).toEqual(missing);
});

test('storage has its limits: a megabyte an entry, ten in all', async () => {
  const { wx } = await start({});
  const megabyte = 'x'.repeat(2 ** 20 - 10);
  for (let n = 0; n < 10; n++) wx['setStorageSync']!(`k${n}`, megabyte);
  expect(() => wx['setStorageSync']!('more', megabyte)).toThrow('setStorageSync:fail exceed storage max size 10Mb');
  expect(() => wx['setStorageSync']!('k0', `${megabyte}0123456789`)).toThrow('entry size limit reached');
  expect(wx['getStorageInfoSync']!()).toMatchObject({ currentSize: 10240, limitSize: 10240 });
  wx['removeStorageSync']!('k9');
  wx['setStorageSync']!('more', 'fits');
});
