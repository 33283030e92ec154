import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startDevServer } from 'heddle';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { ask } from './example.ts';

const { openPage } = useBrowser();

const SCRIPT = `const { step } = require('../../shared/step');
Page({
  data: { count: 0 },
  add() { this.setData({ count: this.data.count + step }); },
  next() { wx.navigateTo({ url: '/pages/second/second?from=first' }); },
});
`;
const FILES: Readonly<Record<string, string>> = {
  'app.json':
    '{ "pages": ["pages/first/first", "pages/second/second"], "window": { "navigationBarTitleText": "Fruit" } }\n',
  'app.js': 'App({ started: Date.now() });\n',
  'shared/step.js': 'exports.step = 1;\n',
  'shared/names.wxs': "exports.many = function (name) { return name + 's'; };\n",
  'pages/first/first.wxml':
    '<wxs src="../../shared/names.wxs" module="names" />\n<view class="count">{{count}} {{names.many("apple")}}</view>\n<view bindtap="add">add</view>\n<view bindtap="next">next</view>\n<view style="height: 3000px">long</view>\n',
  'pages/first/first.wxss': '.count { color: rgb(1, 2, 3); }\n',
  'pages/first/first.js': SCRIPT,
  'pages/second/second.json': '{ "usingComponents": { "my-part": "/parts/part" } }',
  'pages/second/second.wxml':
    '<view class="from">{{from}}</view>\n<view bindtap="back">back</view>\n<my-part name="{{from}}" />\n',
  'pages/second/second.js': `Page({ data: { from: '' }, onLoad({ from }) { this.setData({ from }); }, back() { wx.navigateBack(); } });\n`,
  'parts/part.json': '{ "component": true }',
  'parts/part.wxml': '<view class="part">part of {{name}}{{mark}}</view>',
  'parts/part.js': 'Component({ properties: { name: String } });',
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

let opened = 0;

/** A page tells the server what it shows as soon as it listens. */
const isTold = ({ payload }: { payload: string | Buffer }): boolean => String(payload).includes('heddle:shows');

/** The app of `FILES`, as it is before anything is edited. */
async function open(): Promise<Page> {
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  // The last file to be written says when the server is back at these.
  const mark = `// ${++opened}`;
  write('shared/step.js', `${FILES['shared/step.js']}${mark}\n`);
  const address = server.resolvedUrls!.local[0]!;
  const served = async (): Promise<string> => (await fetch(`${address}logic.js`)).text();
  await expect.poll(served, { timeout: 10_000 }).toContain(`${mark}\n`);
  const page = await openPage();
  page.setDefaultTimeout(10_000);
  const listens = page.waitForEvent('websocket').then((socket) => socket.waitForEvent('framesent', isTold));
  await page.goto(address);
  await page.getByText('0 apples').waitFor();
  await listens;
  await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
  return page;
}

const tap = (page: Page, text: string): Promise<void> =>
  page.getByText(text, { exact: true }).filter({ visible: true }).click();
const colour = (page: Page): Promise<string> =>
  page.locator('.count').evaluate((element) => getComputedStyle(element).color);
const edit = (file: string, from: string, to: string): void => {
  expect(FILES[file]).toContain(from);
  write(file, FILES[file]!.replace(from, to));
};
const isSame = (page: Page): Promise<boolean> => page.evaluate('globalThis.isSamePage === true');

test('a new style is there at once, and everything else stays', async () => {
  const page = await open();
  await tap(page, 'add');
  await page.getByText('1 apples').waitFor();
  edit('pages/first/first.wxss', '1, 2, 3', '4, 5, 6');
  await expect.poll(() => colour(page), { timeout: 10_000 }).toBe('rgb(4, 5, 6)');
  await page.getByText('1 apples').waitFor();
  expect(await isSame(page)).toBe(true);
});

test('the first style of a page is there at once as well', async () => {
  const page = await open();
  await tap(page, 'add');
  write('app.wxss', '.count { font-size: 31px; }');
  await expect
    .poll(() => page.locator('.count').evaluate((element) => getComputedStyle(element).fontSize), { timeout: 10_000 })
    .toBe('31px');
  await page.getByText('1 apples').waitFor();
  rmSync(path.join(folder, 'app.wxss'));
  expect(await isSame(page)).toBe(true);
});

test('a new template shows the data that the page had, as far down as it was scrolled', async () => {
  const page = await open();
  await tap(page, 'add');
  await tap(page, 'add');
  await page.getByText('2 apples').waitFor();
  const scroller = page.locator('.page[data-state=top] .scroller');
  await scroller.evaluate(
    (element) =>
      new Promise((resolve) => {
        element.addEventListener('scrollend', resolve, { once: true });
        element.scrollTop = 700;
      }),
  );
  edit('pages/first/first.wxml', 'names.many("apple")', 'names.many("pear")');
  await page.getByText('2 pears').waitFor();
  expect(await scroller.evaluate(({ scrollTop }) => scrollTop)).toBe(700);
  expect(await isSame(page)).toBe(true);
});

test('a view script is changed in the same way', async () => {
  const page = await open();
  await tap(page, 'add');
  edit('shared/names.wxs', "name + 's'", "'many ' + name + 's'");
  await page.getByText('1 many apples').waitFor();
  expect(await isSame(page)).toBe(true);
});

test('a new script works on the data that the page had, and the pages below stay', async () => {
  const page = await open();
  await tap(page, 'add');
  await tap(page, 'next');
  await page.getByText('part of first', { exact: true }).waitFor();
  edit('pages/first/first.js', 'count + step', 'count + 10 * step');
  await idleAfterUpdate(page);
  await tap(page, 'back');
  await page.getByText('1 apples').waitFor();
  await tap(page, 'add');
  await page.getByText('11 apples').waitFor();
  expect(await isSame(page)).toBe(true);
});

test('a new module runs, and those that require it run again', async () => {
  const page = await open();
  edit('shared/step.js', '1', '100');
  await idleAfterUpdate(page);
  await tap(page, 'add');
  await page.getByText('100 apples').waitFor();
  expect(await isSame(page)).toBe(true);
});

test('a component may get another template and script', async () => {
  const page = await open();
  await tap(page, 'next');
  await page.getByText('part of first').waitFor();
  edit('parts/part.wxml', 'part of', 'piece of');
  await page.getByText('piece of first').waitFor();
  edit('parts/part.js', '{ name: String }', '{ name: String }, data: { mark: "!" }');
  await page.getByText('piece of first!').waitFor();
  expect(await isSame(page)).toBe(true);
});

test('settings and the script of the app are followed by a new start, with the data of before', async () => {
  const page = await open();
  await tap(page, 'add');
  edit('app.json', 'Fruit', 'Vegetables');
  await page.getByText('Vegetables').waitFor();
  await page.getByText('1 apples').waitFor();
  expect(await isSame(page)).toBe(false);
});

test('a mistake is shown over the app, which goes on, and is gone when it is corrected', async () => {
  const page = await open();
  await tap(page, 'add');
  write('pages/first/first.wxml', '<view>');
  await page.getByText('wxml/unclosed-element').first().waitFor();
  await page.getByText('1 apples').waitFor();
  edit('pages/first/first.wxml', 'apple', 'plum');
  await page.locator('heddle-problems').waitFor({ state: 'detached' });
  await page.getByText('1 plums').waitFor();
  expect(await isSame(page)).toBe(true);
});

/** The worker says `update` was handled by a new page stack, which the hook hears of. */
async function idleAfterUpdate(page: Page): Promise<void> {
  const hasUpdate = (): Promise<boolean> =>
    ask(page, (devtools) => {
      const types = devtools.messages().map(({ type }) => type);
      return types.lastIndexOf('flush') > types.lastIndexOf('update') && types.includes('update');
    });
  await expect.poll(hasUpdate, { timeout: 10_000 }).toBe(true);
}
