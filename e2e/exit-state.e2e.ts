import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { ask, eventually, untilReady } from './example.ts';
import { serveExample } from './serve-example.ts';
import type { Site } from './serve-folder.ts';

const { openPage } = useBrowser();

describe('an app that is left', () => {
  let site: Site;
  beforeAll(async () => {
    site = await serveExample('fixtures/leave', 'build');
  });
  afterAll(() => site.close());

  const visit = async (page: Page, route = ''): Promise<Page> => {
    await page.goto(site.address + route);
    await untilReady(page);
    return page;
  };
  /** Another visit of the same user, in a new tab. */
  const visitAgain = async (page: Page, route?: string): Promise<Page> => visit(await page.context().newPage(), route);
  /** The user turns to another window. */
  const turnAway = async (page: Page): Promise<void> => {
    await page.evaluate(() => window.dispatchEvent(new Event('blur')));
    await ask(page, (devtools) => devtools.idle());
  };
  const route = (page: Page): Promise<string> => ask(page, (devtools) => devtools.route());
  const writeDraft = async (page: Page): Promise<void> => {
    await page.getByText('Form').click();
    await page.getByRole('textbox', { name: 'Draft' }).fill('Oolong');
    await ask(page, (devtools) => devtools.idle());
    await turnAway(page);
  };

  test('begins again with its last page above the home page, and what that has kept', async () => {
    const before = await visit(await openPage());
    await writeDraft(before);
    const page = await visitAgain(before);
    expect(await route(page)).toBe('pages/form/form?for=tea');
    await page.getByText('Kept for tea').waitFor();
    expect(await page.getByRole('textbox', { name: 'Draft' }).inputValue()).toBe('Oolong');
    await page.goBack();
    await eventually(() => route(page)).toBe('pages/home/home');
    await page.goForward();
    await eventually(() => route(page)).toBe('pages/form/form?for=tea');
    await page.locator('.page[data-state=top]').getByRole('button', { name: 'Back' }).click();
    await eventually(() => route(page)).toBe('pages/home/home');
    expect(new URL(page.url()).hash).toBe('#/pages/home/home');
  });

  test('hands over what was kept to the same address only, and for as long as it was told', async () => {
    const before = await visit(await openPage());
    await writeDraft(before);
    const same = await visitAgain(before, '#/pages/form/form?for=tea');
    expect(await same.getByRole('textbox', { name: 'Draft' }).inputValue()).toBe('Oolong');
    const other = await visitAgain(before, '#/pages/form/form?for=milk');
    await other.getByText('Kept for nothing').waitFor();
    const late = await before.context().newPage();
    await late.clock.setFixedTime(Date.now() + 2 * 60 * 60 * 1000);
    await visit(late);
    expect(await route(late)).toBe('pages/home/home');
  });

  test('begins with its home page when the last page wants no other', async () => {
    const before = await visit(await openPage());
    await before.getByText('Quiet').click();
    await before.getByText('Quiet page').waitFor();
    await turnAway(before);
    expect(await route(await visitAgain(before))).toBe('pages/home/home');
  });
});
