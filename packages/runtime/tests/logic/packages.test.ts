import { describe, expect, test } from 'vitest';
import { compileApp, connectApp, type Files, type LogicApp } from './app.ts';

const FILES: Files = {
  'app.json': JSON.stringify({
    pages: ['pages/home/home', 'pages/cart/cart'],
    subpackages: [
      { root: 'shop', name: 'the-shop', pages: ['list/list'], entry: 'start.js' },
      { root: 'help', pages: ['faq/faq'], independent: true },
    ],
    preloadRule: { 'pages/cart/cart': { network: 'all', packages: ['the-shop'] } },
  }),
  'app.js': "log('app'); App({ onLazyLoadError: ({ subpackage }) => log('lost', ...subpackage) });",
  'pages/home/home.wxml': '',
  'pages/home/home.js': `Page({
    open: (url) => wx.navigateTo({ url }).then(({ errMsg }) => log(errMsg), ({ errMsg }) => log(errMsg)),
    prices: () => require.async('../../shop/prices.js').then(({ apple }) => log(apple), (error) => log(error.mod, error.errMsg)),
    called: () => require('../../shop/prices.js', ({ apple }) => log(apple), ({ errMsg }) => log(errMsg)),
    now: () => require('../../shop/prices.js'),
  });`,
  'pages/cart/cart.wxml': '',
  'pages/cart/cart.js': 'Page({});',
  'shop/start.js': "log('shop starts');",
  'shop/prices.js': "log('prices run'); exports.apple = 3;",
  'shop/list/list.wxml': '',
  'shop/list/list.js': "const { apple } = require('../prices'); Page({ onLoad({ id }) { log('list', id, apple); } });",
  'help/faq/faq.wxml': '',
  'help/faq/faq.js':
    "Page({ onLoad() { log('faq', getApp(), typeof getApp({ allowDefault: true })); wx.navigateTo({ url: '/pages/cart/cart' }); } });",
};

/** The app, and which of its packages were asked for. Packages in `lost` cannot be loaded. */
function start(lost: readonly string[] = []): LogicApp & { readonly loaded: string[] } {
  const loaded: string[] = [];
  const app = connectApp(compileApp(FILES), async (root) => {
    if (lost.includes(root)) throw new Error('no connection');
    loaded.push(root);
  });
  return Object.assign(app, { loaded });
}

const call = (app: LogicApp, name: string, ...args: unknown[]): unknown =>
  (app.page()[name] as (...args: unknown[]) => unknown)(...args);

describe('a page of a sub-package', () => {
  test('is opened once its package is loaded, and the entry of the package has run', async () => {
    const app = start();
    await app.boot();
    expect(app.loaded).toEqual([]);
    call(app, 'open', '/shop/list/list?id=1');
    await app.settle();
    expect(app.loaded).toEqual(['shop']);
    expect(app.log).toEqual(['app', 'shop starts', 'prices run', ['list', '1', 3], 'navigateTo:ok']);
    expect(app.runtime.router.pages().map(({ path }) => path)).toEqual(['pages/home/home', 'shop/list/list']);
  });

  test('can be the first', async () => {
    const app = start();
    await app.boot({ url: 'shop/list/list?id=7' });
    expect(app.log).toEqual(['app', 'shop starts', 'prices run', ['list', '7', 3]]);
    expect(app.flushes()[0]!.stack).toMatchObject({ by: 'start', pages: [{ url: 'shop/list/list?id=7' }] });
  });

  test('stays closed when its package cannot be loaded, and is tried again', async () => {
    const lost = ['shop'];
    const app = start(lost);
    await app.boot();
    call(app, 'open', '/shop/list/list?id=1');
    await app.settle();
    expect(app.log).toEqual(['app', ['lost', 'shop'], 'navigateTo:fail loadSubpackage:fail shop: no connection']);
    expect(app.runtime.router.pages()).toHaveLength(1);
    lost.pop();
    call(app, 'open', '/shop/list/list?id=2');
    await app.settle();
    expect(app.log.at(-1)).toBe('navigateTo:ok');
  });

  test('makes way for the home page when it was to be the first and cannot be loaded', async () => {
    const app = start(['shop']);
    await app.boot({ url: 'shop/list/list' });
    expect(app.runtime.router.top()?.path).toBe('pages/home/home');
    expect(app.sent).toContainEqual(
      expect.objectContaining({ type: 'error', error: expect.objectContaining({ code: 'app/package-failed' }) }),
    );
  });
});

test('an independent package runs without the app until a page of the main package is opened', async () => {
  const app = start();
  await app.boot({ url: 'help/faq/faq' });
  expect(app.log).toEqual([['faq', undefined, 'object'], 'app']);
  expect(app.runtime.router.top()?.path).toBe('pages/cart/cart');
});

describe('a module of a sub-package', () => {
  test.each(['prices', 'called'])('is there for those who wait: %s', async (way) => {
    const app = start();
    await app.boot();
    call(app, way);
    await app.settle();
    expect(app.log).toEqual(['app', 'shop starts', 'prices run', 3]);
  });

  test('is not there for others', async () => {
    const app = start();
    await app.boot();
    expect(() => call(app, 'now')).toThrow("is not defined, require args is 'shop/prices.js'");
  });

  test('says which one it is when it is lost', async () => {
    const app = start(['shop']);
    await app.boot();
    call(app, 'prices');
    await app.settle();
    expect(app.log.at(-1)).toEqual(['shop/prices.js', 'loadSubpackage:fail shop: no connection']);
  });
});

describe('in advance', () => {
  test('a package is fetched when a page with such a rule is entered, and not run', async () => {
    const app = start();
    await app.boot({ url: 'pages/cart/cart' });
    expect(app.loaded).toEqual(['shop']);
    expect(app.log).toEqual(['app']);
  });

  test('an app may ask for it', async () => {
    const app = start();
    await app.boot();
    const wx = app.globals['wx'] as { preDownloadSubpackage(options: object): { onProgressUpdate(f: unknown): void } };
    const told: unknown[] = [];
    const tell = (result: unknown) => told.push(result);
    wx.preDownloadSubpackage({ packageName: 'the-shop', success: tell }).onProgressUpdate(tell);
    wx.preDownloadSubpackage({ packageType: 'normal', packageRoot: 'nothing', fail: tell });
    await app.settle();
    expect(app.loaded).toEqual(['shop']);
    expect(told).toEqual(
      expect.arrayContaining([
        { progress: 100 },
        { errMsg: 'preDownloadSubpackage:ok' },
        { errMsg: 'preDownloadSubpackage:fail package "nothing" is not found' },
      ]),
    );
  });

  test('a package of threads is there already', async () => {
    const app = start();
    await app.boot();
    const { preDownloadSubpackage } = app.globals['wx'] as { preDownloadSubpackage(options: object): unknown };
    const told = new Promise((success, fail) => preDownloadSubpackage({ packageType: 'workers', success, fail }));
    expect(await told).toEqual({ errMsg: 'preDownloadSubpackage:ok' });
    expect(app.loaded).toEqual([]);
  });
});

test('a mistake in a sub-package is told with its place', async () => {
  const app = connectApp(compileApp({ ...FILES, 'shop/prices.js': "\n  throw new Error('sold out');" }));
  await app.boot({ url: 'shop/list/list' });
  expect(app.sent.flatMap((message) => (message.type === 'error' ? [message.error] : []))).toContainEqual(
    expect.objectContaining({ message: 'sold out', file: 'shop/prices.js', line: 2 }),
  );
});
