import { chromium } from 'playwright';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { CHROMIUM_FLAGS } from '../tools/chromium-flags.mjs';
import { watchForErrors } from './page-errors.ts';

export interface PageOptions {
  /** Of the viewport, in CSS pixels. A phone unless told otherwise. */
  readonly width?: number;
  readonly height?: number;
  /** Errors that belong to the test. Any other error of the page fails the test. */
  readonly expectedErrors?: readonly RegExp[];
}

export interface TestBrowser {
  /** A page with a storage of its own. It is closed when the test ends. */
  openPage(options?: PageOptions): Promise<Page>;
}

/**
 * One Chromium for all tests of the file that calls this at its top level. A test fails when one of its pages threw
 * an exception, left a rejection unhandled, or wrote an error to the console, unless the test expects it. `flags`: how this
 * browser is started besides.
 */
export function useBrowser(flags: readonly string[] = []): TestBrowser {
  let browser: Browser | undefined;
  let contexts: BrowserContext[] = [];
  let unexpected: string[] = [];

  beforeAll(async () => {
    const executablePath = process.env.CHROMIUM_PATH;
    browser = await chromium.launch({ args: [...CHROMIUM_FLAGS, ...flags], ...(executablePath && { executablePath }) });
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const errors = unexpected;
    contexts = [];
    unexpected = [];
    expect(errors, 'errors of the page').toEqual([]);
  });
  afterAll(() => browser?.close());

  return {
    async openPage({ width = 390, height = 844, expectedErrors = [] } = {}) {
      if (!browser) throw new Error('openPage() is for tests and hooks, when the browser has been started.');
      const context = await browser.newContext({ viewport: { width, height } });
      contexts.push(context);
      const page = await context.newPage();
      watchForErrors(page, (error) => {
        if (!expectedErrors.some((pattern) => pattern.test(error))) unexpected.push(error);
      });
      return page;
    },
  };
}
