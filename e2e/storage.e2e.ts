import type { Page } from 'playwright';
import { afterAll, beforeAll, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { untilReady } from './example.ts';
import { serveExample } from './serve-example.ts';
import type { Site } from './serve-folder.ts';

const { openPage } = useBrowser();

let site: Site;
beforeAll(async () => {
  site = await serveExample('fixtures/storage', 'build');
});
afterAll(() => site.close());

/** Opens the app in a page, to go on with this step. */
async function open(page: Page, step: number): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${site.address}#/pages/steps/steps?step=${step}`);
  await untilReady(page);
}

const stored = (page: Page, text: string): Promise<void> => page.getByText(`stored ${text}`, { exact: true }).waitFor();

test('what was acknowledged is there after the page has crashed, whatever the step', async () => {
  let page = await openPage();
  const context = page.context();
  const expected = [
    '[]',
    '[["a",1]]',
    '[["a",1],["b",{"list":[1,2]}]]',
    '[["b",{"list":[1,2]}]]',
    '[["a",2],["b",{"list":[1,2]}],["c","c"]]',
    '[["a",2],["b","changed"],["c","c"]]',
    '[]',
    // Those that were encrypted are asked for with `encrypt`.
    '[["a",""]]',
  ];
  for (const [step, state] of expected.entries()) {
    await open(page, step);
    await stored(page, state);
    if (step === expected.length - 1) break;
    await page.getByText('Next', { exact: true }).click();
    await page.getByText(`done ${step + 1}`, { exact: true }).waitFor();
    const crashed = page.waitForEvent('crash');
    await Promise.all([crashed, page.goto('chrome://crash').catch(() => undefined)]);
    await page.close();
    page = await context.newPage();
  }
});
