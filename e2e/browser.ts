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
  /** A page with a storage of its own. It is closed when the test ends, unless pages are reused. */
  openPage(options?: PageOptions): Promise<Page>;
}

export interface BrowserOptions {
  /** Command-line flags besides those that every test has. */
  readonly flags?: readonly string[];
  /**
   * A test gets the page of the test before, blank and with nothing stored: half the time of a new one, which has to
   * fetch and compile everything again. For files of many tests that open one page each.
   */
  readonly reusesPage?: boolean;
}

/**
 * One Chromium for all tests of the file that calls this at its top level. A test fails when one of its pages threw
 * an exception, left a rejection unhandled, or wrote an error to the console, unless the test expects it.
 */
export function useBrowser({ flags = [], reusesPage = false }: BrowserOptions = {}): TestBrowser {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  let expected: readonly RegExp[] = [];
  let unexpected: string[] = [];
  let lastPage: Page | undefined;

  beforeAll(async () => {
    const executablePath = process.env.CHROMIUM_PATH;
    browser = await chromium.launch({ args: [...CHROMIUM_FLAGS, ...flags], ...(executablePath && { executablePath }) });
  });
  afterEach(async () => {
    if (lastPage) await forget(lastPage);
    else await Promise.all(contexts.splice(0).map((context) => context.close()));
    const errors = unexpected;
    expected = [];
    unexpected = [];
    expect(errors, 'errors of the page').toEqual([]);
  });
  afterAll(() => browser?.close());

  return {
    async openPage({ width = 390, height = 844, expectedErrors = [] } = {}) {
      if (!browser) throw new Error('openPage() is for tests and hooks, when the browser has been started.');
      const viewport = { width, height };
      expected = [...expected, ...expectedErrors];
      if (lastPage) {
        await lastPage.setViewportSize(viewport);
        return lastPage;
      }
      const context = await browser.newContext({ viewport });
      contexts.push(context);
      const page = await context.newPage();
      watchForErrors(page, (error) => {
        if (!expected.some((pattern) => pattern.test(error))) unexpected.push(error);
      });
      if (reusesPage) lastPage = page;
      return page;
    },
  };
}

/** Ends what runs in a page, and removes what it was told and what its site has stored. */
async function forget(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto('about:blank');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await page.context().setOffline(false);
  await page.context().clearPermissions();
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}
