import axe from 'axe-core';
import type { FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import type { PageOptions } from './browser.ts';
import { eventually } from './example.ts';
import type { Mode } from './serve-example.ts';
import { servePlayground } from './serve-playground.ts';
import type { Site } from './serve-folder.ts';

const { openPage } = useBrowser();

const DESKTOP = { width: 1280, height: 800 };

interface Playground {
  address(): string;
  open(hash: string, options?: PageOptions): Promise<Page>;
}

/** Serves the playground to the tests of the `describe` block that calls this. */
function usePlayground(mode: Mode): Playground {
  let site: Site;
  beforeAll(async () => {
    site = await servePlayground(mode);
  });
  afterAll(() => site?.close());

  const open = async (hash: string, options: PageOptions = DESKTOP): Promise<Page> => {
    const page = await openPage(options);
    page.setDefaultTimeout(20_000);
    // Icons of Vant come from a server of its authors.
    await page.route(
      ({ hostname }) => hostname !== '127.0.0.1',
      (route) => route.fulfill({ body: '', headers: { 'access-control-allow-origin': '*' } }),
    );
    await page.goto(`${site.address}${hash}`);
    return page;
  };
  return { open, address: () => site.address };
}

/** What could depend on how its files are served. */
function works({ open, address }: Playground): void {
  test('opens with the todo app, which keeps its tasks over a reload', async () => {
    const page = await open('');
    await addTask(page, 'Buy milk');
    await page.reload();
    await app(page).getByText('Buy milk').waitFor();
    await page.getByText('pages/list/list', { exact: true }).waitFor();
    await expect(page.evaluate(() => location.hash)).resolves.toBe('#todo/pages/list/list.wxml');
  });

  test('says where a mistake is, keeps the app, and goes on when it is corrected', async () => {
    const page = await open('#counter');
    await app(page).getByText('+1').click();
    await app(page).getByText('1', { exact: true }).waitFor();
    await typeAtStart(page, '<view>{{ 1 + }}</view>');
    await page.getByRole('button', { name: '1 error' }).click();
    await page.locator('.code-pane .cm-lint-marker-error').waitFor();
    const problems = page.getByRole('tabpanel', { name: 'Problems' });
    await problems.getByText('> 1 | <view>{{ 1 + }}</view>').waitFor();
    await app(page).getByText('1', { exact: true }).waitFor();

    await page.getByRole('navigation', { name: 'Files' }).getByRole('button', { name: 'app.json' }).click();
    await problems.getByRole('button', { name: /^pages\/counter\/counter\.wxml:1:/ }).click();
    await page.getByRole('heading', { name: 'pages/counter/counter.wxml' }).waitFor();

    await page.getByRole('button', { name: 'Undo all changes' }).click();
    await problems.getByText('Nothing to report.').waitFor();
    await typeAtStart(page, '<view>Hello</view>');
    await app(page).getByText('Hello').waitFor();
    // Only the template has changed: the page still counts from where it was.
    await app(page).getByText('1', { exact: true }).waitFor();
  });

  test('shows what goes wrong in the running app, with its place', async () => {
    const page = await open('#counter/pages/counter/counter.js', {
      ...DESKTOP,
      expectedErrors: [/nowhere is not defined/],
    });
    await app(page).getByText('+1').waitFor();
    await typeAtStart(page, 'setTimeout(() => nowhere());\n');
    await page.getByRole('tab', { name: 'Problems' }).click();
    await page.getByRole('button', { name: 'pages/counter/counter.js:1:' }).waitFor();
  });

  test('asks no other server for anything', async () => {
    const page = await openPage(DESKTOP);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).hostname));
    await page.goto(`${address()}#todo`);
    await app(page).getByText('Nothing here.').waitFor();
    // Addresses of modules in memory have no host.
    expect([...new Set(asked)].filter((host) => host !== '')).toEqual(['127.0.0.1']);
  });
}

describe('the playground in dev', () => {
  works(usePlayground('dev'));
});

describe('the playground in build', () => {
  const playground = usePlayground('build');
  const { open } = playground;
  works(playground);

  test('shows pictures of the package in the app', async () => {
    const page = await open('#todo');
    const icon = app(page).locator('img').first();
    await icon.waitFor();
    expect(await icon.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(81);
  });

  test('opens another example, and says which in its address', async () => {
    const page = await open('#counter');
    await app(page).getByText('+1').click();
    await app(page).getByText('1', { exact: true }).waitFor();
    await page.getByLabel('Example').selectOption('vant');
    await app(page).getByText('Hello, stranger').waitFor();
    await app(page).getByText('Brew', { exact: true }).click();
    await app(page).getByText('Brewing').waitFor();
    await page.reload();
    await app(page).getByText('Hello, stranger').waitFor();
  });

  test('shows what the compiler made of a file', async () => {
    const page = await open('#todo');
    const output = page.getByRole('tabpanel', { name: 'Output' });
    await page.getByRole('navigation', { name: 'Files' }).getByRole('button', { name: 'detail.wxml' }).click();
    await output.getByText('<wx-input').waitFor();
    await page.getByRole('navigation', { name: 'Files' }).getByRole('button', { name: 'list.wxml' }).click();
    await output.getByRole('tab', { name: 'Skeleton' }).click();
    await output.getByText('tag: "todo-item"').waitFor();
    await page.getByRole('navigation', { name: 'Files' }).getByRole('button', { name: 'todo-item.wxss' }).click();
    await output.getByText('.todo-item--tick').waitFor();
  });

  test('shows the messages between the threads as they happen', async () => {
    const page = await open('#counter');
    await page.getByRole('tab', { name: 'Messages' }).click();
    const messages = page.getByRole('tabpanel', { name: 'Messages' }).getByRole('listitem');
    const types = messages.locator('.type');
    await messages.filter({ hasText: 'boot' }).waitFor();
    await app(page).getByText('+1').click();
    await eventually(async () => (await types.allTextContents()).slice(-3)).toEqual(['event', 'flush', 'shown']);
    await page.getByRole('button', { name: 'Clear' }).click();
    await eventually(() => types.allTextContents()).toEqual([]);
    await app(page).getByText('+1').click();
    await eventually(() => types.allTextContents()).toEqual(['event', 'flush', 'shown']);
    await messages.filter({ hasText: 'flush' }).first().click();
    await messages.getByText('"value": 2').waitFor();
    await page.getByLabel('Filter').fill('add');
    await eventually(() => types.allTextContents()).toEqual(['event']);
    await page.getByLabel('Filter').fill('');
    await page.getByRole('button', { name: 'Pause' }).click();
    await app(page).getByText('+1').click();
    await app(page).getByText('3', { exact: true }).waitFor();
    await eventually(() => types.allTextContents()).toEqual(['event', 'flush', 'shown']);
  });

  test('shows the page as a tree, and follows it', async () => {
    const page = await open('#todo');
    await app(page).getByText('Nothing here.').waitFor();
    await page.getByRole('tab', { name: 'Tree' }).click();
    await addTask(page, 'Buy milk');
    await page.getByRole('tabpanel', { name: 'Tree' }).getByText('<todo-item').waitFor();
  });

  test('speaks Chinese on request, and remembers it', async () => {
    const page = await open('#counter');
    await page.getByLabel('Language').selectOption('中文');
    await page.getByRole('tab', { name: '消息' }).waitFor();
    await page.reload();
    await page.getByRole('tab', { name: '消息' }).waitFor();
    expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
  });

  test('fits a phone: one pane at a time', async () => {
    const page = await open('#counter', { width: 390, height: 844 });
    await app(page).getByText('+1').click();
    await app(page).getByText('1', { exact: true }).waitFor();
    const panes = page.getByRole('navigation', { name: 'Panels' });
    await panes.getByRole('button', { name: 'Code' }).click();
    await page.getByLabel('File', { exact: true }).selectOption('pages/counter/counter.js');
    await page.getByRole('textbox', { name: 'Source of pages/counter/counter.js' }).waitFor();
    await panes.getByRole('button', { name: 'Messages' }).click();
    await page.getByRole('listitem').filter({ hasText: 'boot' }).waitFor();
    await panes.getByRole('button', { name: 'App' }).click();
    await app(page).getByText('1', { exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test.each([DESKTOP, { width: 390, height: 844 }])('has no serious barriers at $width px', async (size) => {
    const page = await open('#todo', size);
    await app(page).getByText('Nothing here.').waitFor();
    await page.evaluate(axe.source);
    for (const panel of ['Output', 'Messages', 'Problems', 'Tree']) {
      await page.getByRole(size === DESKTOP ? 'tab' : 'button', { name: panel }).click();
      expect(await barriers(page)).toEqual([]);
    }
  });
});

/** The app in the phone; an older version of it may still be on its way out. */
function app(page: Page): FrameLocator {
  return page.frameLocator('iframe:not(.coming)');
}

async function addTask(page: Page, title: string): Promise<void> {
  await app(page).getByRole('textbox', { name: 'What is to be done?' }).fill(title);
  await app(page).getByText('Add', { exact: true }).click();
  await app(page).getByText(title).waitFor();
}

async function typeAtStart(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: /^Source of/ }).click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText(text);
}

async function barriers(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const results = await checker.run(document, { iframes: false });
    return results.violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => html) }));
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.join(' ')}`);
}
