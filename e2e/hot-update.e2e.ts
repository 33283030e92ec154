import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDevServer } from 'heddle';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { openPage } = useBrowser();

const SCRIPT = `Page({
  data: { count: 0 },
  add() { this.setData({ count: this.data.count + 1 }); },
  next() { wx.navigateTo({ url: '/pages/second/second?from=first' }); },
});
`;
const FILES: Readonly<Record<string, string>> = {
  'app.json': '{ "pages": ["pages/first/first", "pages/second/second"] }\n',
  'app.js': 'App({});\n',
  'pages/first/first.wxml':
    '<view class="count">{{count}} apples</view>\n<view bindtap="add">add</view>\n<view bindtap="next">next</view>\n',
  'pages/first/first.wxss': '.count { color: rgb(1, 2, 3); }\n',
  'pages/first/first.js': SCRIPT,
  'pages/second/second.wxml': '<view class="from">{{from}}</view>\n<view bindtap="back">back</view>\n',
  'pages/second/second.js': `Page({ data: { from: '' }, onLoad({ from }) { this.setData({ from }); }, back() { wx.navigateBack(); } });\n`,
};

const folder = mkdtempSync(path.join(tmpdir(), 'heddle-hot-'));
let server: Awaited<ReturnType<typeof startDevServer>>;

function write(file: string, text: string): void {
  writeFileSync(path.join(folder, file), text);
}

beforeAll(async () => {
  const { mkdirSync } = await import('node:fs');
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    write(file, text);
  }
  server = await startDevServer(folder, { port: 0 }, { out: () => {}, err: () => {} });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The app of `FILES`, as it is before anything is edited. */
async function open(): Promise<Page> {
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  const page = await openPage();
  page.setDefaultTimeout(10_000);
  await page.goto(server.resolvedUrls!.local[0]!);
  await page.getByText('0 apples').waitFor();
  return page;
}

const tap = (page: Page, text: string): Promise<void> =>
  page.getByText(text, { exact: true }).filter({ visible: true }).click();
const colour = (page: Page): Promise<string> =>
  page.locator('.count').evaluate((element) => getComputedStyle(element).color);

test('a new style is there without the page being loaded anew', async () => {
  const page = await open();
  await tap(page, 'add');
  await page.getByText('1 apples').waitFor();
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  write('pages/first/first.wxss', '.count { color: rgb(4, 5, 6); }\n');
  await expect.poll(() => colour(page), { timeout: 10_000 }).toBe('rgb(4, 5, 6)');
  expect(await page.evaluate('globalThis.isSamePage')).toBe(true);
  await page.getByText('1 apples').waitFor();
});

test('a new template shows the data that the page had', async () => {
  const page = await open();
  await tap(page, 'add');
  await tap(page, 'add');
  await page.getByText('2 apples').waitFor();
  write('pages/first/first.wxml', FILES['pages/first/first.wxml']!.replace('apples', 'pears'));
  await page.getByText('2 pears').waitFor();
});

test('a new script works on the data that the page had, and the pages below stay', async () => {
  const page = await open();
  await tap(page, 'add');
  await tap(page, 'next');
  await page.getByText('first', { exact: true }).waitFor();
  write('pages/first/first.js', SCRIPT.replace('count + 1', 'count + 10'));
  await page.waitForEvent('load');
  await page.getByText('first', { exact: true }).waitFor();
  await tap(page, 'back');
  await page.getByText('1 apples').waitFor();
  await tap(page, 'add');
  await page.getByText('11 apples').waitFor();
});

test('a mistake is shown over the app, and gone when it is corrected', async () => {
  const page = await open();
  write('pages/first/first.wxml', '<view>');
  await page.getByText('wxml/unclosed-element').first().waitFor();
  write('pages/first/first.wxml', FILES['pages/first/first.wxml']!);
  await page.locator('vite-error-overlay').waitFor({ state: 'detached' });
  await page.getByText('0 apples').waitFor();
});
