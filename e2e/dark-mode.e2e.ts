import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { eventually, untilReady } from './example.ts';
import { serveExample } from './serve-example.ts';
import type { Site } from './serve-folder.ts';

const { openPage } = useBrowser();

describe('an app with darkmode', () => {
  let site: Site;
  beforeAll(async () => {
    site = await serveExample('fixtures/shell', 'build');
  });
  afterAll(() => site.close());

  async function start(colorScheme: 'light' | 'dark'): Promise<Page> {
    const page = await openPage();
    await page.emulateMedia({ colorScheme });
    await page.goto(site.address);
    await untilReady(page);
    return page;
  }

  /** Colours as they are on the screen. */
  async function look(page: Page): Promise<Record<string, string | null>> {
    const styleOf = (selector: string, name: 'backgroundColor' | 'color'): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element, key) => getComputedStyle(element)[key], name);
    return {
      bar: await styleOf('.page[data-state=top] .bar', 'backgroundColor'),
      title: await styleOf('.page[data-state=top] .bar-title', 'color'),
      tabs: await styleOf('.tabs', 'backgroundColor'),
      tab: await styleOf('.tab-button:not([aria-current])', 'color'),
      page: await styleOf('.wx-page', 'backgroundColor'),
      card: await styleOf('.card', 'backgroundColor'),
      icon: await page.locator('.tab-button:not([aria-current]) img').getAttribute('src'),
    };
  }

  const light = {
    bar: 'rgb(255, 255, 255)',
    title: 'rgb(0, 0, 0)',
    tabs: 'rgb(255, 255, 255)',
    tab: 'rgb(89, 89, 89)',
    page: 'rgb(247, 247, 247)',
    card: 'rgb(255, 255, 255)',
    icon: './images/light.svg',
  };
  const dark = {
    bar: 'rgb(30, 30, 30)',
    title: 'rgb(255, 255, 255)',
    tabs: 'rgb(30, 30, 30)',
    tab: 'rgb(176, 176, 176)',
    page: 'rgb(17, 17, 17)',
    card: 'rgb(36, 36, 36)',
    icon: './images/dark.svg',
  };

  test('starts as the browser is', async () => {
    expect(await look(await start('light'))).toEqual(light);
    expect(await look(await start('dark'))).toEqual(dark);
  });

  test('changes with the browser, and is told', async () => {
    const page = await start('light');
    await page.getByText('theme light').waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByText('theme light dark').waitFor();
    await eventually(() => look(page)).toEqual(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByText('theme light light').waitFor();
    await eventually(() => look(page)).toEqual(light);
  });

  test('has dialogs of its colours', async () => {
    const page = await start('dark');
    await page.getByText('Modal', { exact: true }).click();
    const dialog = page.locator('dialog');
    await dialog.waitFor();
    expect(await dialog.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(44, 44, 44)');
  });
});
