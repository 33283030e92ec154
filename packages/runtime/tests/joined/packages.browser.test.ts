import { expect, test } from 'vitest';
import { startJoined } from './app.ts';

const FILES = {
  'app.json': JSON.stringify({
    pages: ['page'],
    subpackages: [{ root: 'shop', pages: ['list'] }],
  }),
  'app.wxss': '.title { color: rgb(1, 2, 3); }',
  'page.wxml': '<price amount="{{amount}}"><text class="note">each</text></price>',
  'page.js': 'Page({ data: { amount: 3 } });',
  'page.json': JSON.stringify({
    usingComponents: { price: 'shop/price', waiting: 'waiting' },
    componentPlaceholder: { price: 'waiting' },
  }),
  'waiting.json': '{ "component": true }',
  'waiting.wxml': '<view class="waiting">loading</view>',
  'waiting.js': 'Component({});',
  'shop/price.json': '{ "component": true }',
  'shop/price.wxml':
    '<wxs module="m">exports.text = function (n) { return n + " coins"; }</wxs><view class="price">{{m.text(amount)}}</view><slot/>',
  'shop/price.wxss': '.price { color: rgb(4, 5, 6); }',
  'shop/price.js': 'Component({ properties: { amount: Number } });',
  'shop/list.wxml': '<view class="title">Shop</view>',
  'shop/list.js': 'Page({});',
};

const shown = (root: ShadowRoot): string =>
  [...root.children]
    .map((each) => each.textContent)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

test('a component of a sub-package takes the place of its placeholder, with the values of then', async () => {
  let load!: () => void;
  const loaded = new Promise<void>((resolve) => (load = resolve));
  const app = await startJoined(FILES, { loadPackage: () => loaded });
  expect(shown(app.root())).toBe('loading');
  app.page().setData({ amount: 5 });
  await app.settle();
  load();
  await app.settle();
  expect(shown(app.root())).toBe('5 coinseach');
  expect(getComputedStyle(app.root().querySelector('[class~="price--price"]')!).color).toBe('rgb(4, 5, 6)');
  app.page().setData({ amount: 6 });
  await app.settle();
  expect(shown(app.root())).toBe('6 coinseach');
  expect(app.errors).toEqual([]);
});

test.each([
  ['a built-in shows what stands between the tags', { price: 'view' }, 'each'],
  ['without a placeholder nothing is shown', {}, ''],
])('%s', async (_, componentPlaceholder, expected) => {
  const page = { usingComponents: { price: 'shop/price' }, componentPlaceholder };
  const app = await startJoined(
    { ...FILES, 'page.json': JSON.stringify(page) },
    { loadPackage: () => new Promise<void>(() => {}) },
  );
  expect(shown(app.root())).toBe(expected);
  expect(app.errors).toEqual([]);
});

test('a placeholder stays when the package is lost, and the app is told', async () => {
  const told: unknown[] = [];
  const app = await startJoined(
    { ...FILES, 'app.js': 'App({ onLazyLoadError: log });' },
    { loadPackage: () => Promise.reject(new Error('no connection')), globals: { log: (it: unknown) => told.push(it) } },
  );
  expect(shown(app.root())).toBe('loading');
  expect(told).toEqual([
    { type: 'subpackage', subpackage: ['shop'], errMsg: 'loadSubpackage:fail shop: no connection' },
  ]);
});

test('a page of a sub-package has the styles of the app', async () => {
  const app = await startJoined(FILES);
  (app.globals['wx'] as { navigateTo(options: object): void }).navigateTo({ url: '/shop/list' });
  await app.settle();
  expect(getComputedStyle(app.root().querySelector('.title')!).color).toBe('rgb(1, 2, 3)');
});
