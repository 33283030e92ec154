import { expect, onTestFinished, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import { startJoined, type JoinedApp } from './app.ts';

const files = {
  'app.json': '{ "pages": ["upright", "wide", "free"] }',
  'upright.wxml': '<view>upright</view>',
  'upright.js':
    'Page({ data: {}, go(url) { wx.navigateTo({ url }); }, onResize({ size }) { this.setData({ size }); } })',
  'wide.json': '{ "pageOrientation": "landscape" }',
  'wide.wxml': '<view>wide</view>',
  'wide.js': 'Page({ data: {}, back() { wx.navigateBack(); }, onResize({ size }) { this.setData({ size }); } })',
  'free.json': '{ "pageOrientation": "auto" }',
  'free.wxml': '<page-meta page-orientation="{{way}}" />',
  'free.js': "Page({ data: { way: '' }, turn() { this.setData({ way: 'landscape' }); } })",
};

/** In a window of this size. */
async function startIn(width: number, height: number): Promise<JoinedApp> {
  const { innerWidth, innerHeight } = window;
  onTestFinished(() => browserPage.viewport(innerWidth, innerHeight));
  await browserPage.viewport(width, height);
  return startJoined(files);
}

async function call(app: JoinedApp, method: string, ...args: readonly unknown[]): Promise<void> {
  (app.page() as unknown as Record<string, (...args: readonly unknown[]) => void>)[method]!(...args);
  await app.settle();
}

const width = (app: JoinedApp): number => app.root().host.getBoundingClientRect().width;

test('a landscape page is wide while it is on top, and is told so; the one below is as before', async () => {
  const app = await startIn(1280, 800);
  expect(width(app)).toBe(480);
  await call(app, 'go', 'wide');
  expect(width(app)).toBe(932);
  const size = { windowWidth: 932, windowHeight: 800 - 44 };
  await expect.poll(() => app.settle().then(() => app.page().data)).toEqual({ size });
  await call(app, 'back');
  await expect.poll(() => width(app)).toBe(480);
});

test('a page that goes either way fills a phone on its side', async () => {
  const app = await startIn(844, 390);
  expect(width(app)).toBe(480);
  await call(app, 'go', 'free');
  expect(width(app)).toBe(844);
});

test('page-meta turns a page', async () => {
  const app = await startIn(1280, 800);
  await call(app, 'go', 'free');
  expect(width(app)).toBe(480);
  await call(app, 'turn');
  await expect.poll(() => width(app)).toBe(932);
});
