import type { Devtools, TreeNode } from '@heddle/runtime/view';
import type { JSHandle, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { TestBrowser } from './browser.ts';
import { serveExample } from './serve-example.ts';
import type { Mode } from './serve-example.ts';
import type { Site } from './serve-folder.ts';

/** An example that runs in a page of the browser. */
export interface RunningApp {
  readonly page: Page;
  /** Taps what shows exactly this text. */
  tap(text: string): Promise<void>;
  /** The field with this placeholder. */
  field(placeholder: string): Locator;
  reload(): Promise<void>;
  /** Waits until everything that was asked for is on the screen. */
  idle(): Promise<void>;
  /** Data of the page on top. */
  data(): Promise<unknown>;
  tree(): Promise<TreeNode>;
  route(): Promise<string>;
}

/** The inspection hook that `heddle dev` and `heddle build --devtools` put on a page. */
const HOOK = '__HEDDLE_DEVTOOLS__';

/** Long enough for a loaded machine, short enough to learn of a failure before the test's own limit. */
const PATIENCE = 10_000;

/** Reads again and again until it is as expected. */
export const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: PATIENCE });

/**
 * One example for all tests of the `describe` block that calls this, served by one command. A test fails when its app
 * has reported an error.
 */
export function useExample(
  name: string,
  mode: Mode,
  { openPage }: TestBrowser,
): { open(route?: string): Promise<RunningApp> } {
  let site: Site | undefined;
  let pages: Page[] = [];

  beforeAll(async () => {
    site = await serveExample(name, mode);
  });
  afterEach(async () => {
    const opened = pages;
    pages = [];
    for (const page of opened) {
      expect(await ask(page, (devtools) => devtools.errors()), 'errors that the app reported').toEqual([]);
    }
  });
  afterAll(() => site?.close());

  return {
    async open(route) {
      if (!site) throw new Error('open() is for tests, when the example is served.');
      const page = await openPage();
      page.setDefaultTimeout(PATIENCE);
      await emptyTheRestOfTheWorld(page);
      await page.goto(route === undefined ? site.address : `${site.address}#/${route}`);
      await untilReady(page);
      pages.push(page);
      return runningApp(page);
    },
  };
}

function runningApp(page: Page): RunningApp {
  return {
    page,
    async tap(text) {
      const found = page.getByText(text, { exact: true }).filter({ visible: true });
      // A page that slides out may show the same text.
      await eventually(() => found.count()).toBe(1);
      await found.click();
    },
    field: (placeholder) => page.getByRole('textbox', { name: placeholder }),
    async reload() {
      await page.reload();
      await untilReady(page);
    },
    idle: () => ask(page, (devtools) => devtools.idle()),
    data: () => ask(page, (devtools) => devtools.data()),
    tree: () => ask(page, (devtools) => devtools.tree()),
    route: () => ask(page, (devtools) => devtools.route()),
  };
}

export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(`'${HOOK}' in globalThis`);
  await ask(page, (devtools) => devtools.ready);
}

/** Asks the inspection hook of a page. */
export async function ask<T>(page: Page, question: (devtools: Devtools) => T | Promise<T>): Promise<T> {
  const devtools: JSHandle<Devtools> = await page.evaluateHandle(HOOK);
  return devtools.evaluate(question);
}

/** Tests run without a network: whatever an app loads from other servers is there, and empty. */
export function emptyTheRestOfTheWorld(page: Page): Promise<unknown> {
  return page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.fulfill({ body: '', headers: { 'access-control-allow-origin': '*' } }),
  );
}
