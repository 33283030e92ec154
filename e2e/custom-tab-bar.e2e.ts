import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { eventually, useExample } from './example.ts';
import type { Mode } from './serve-example.ts';

const browser = useBrowser();

describe.each<Mode>(['build', 'dev'])('a custom tab bar, %s', (mode) => {
  const tabs = useExample('fixtures/tabs', mode, browser);

  const colorOf = (page: Page, text: string): Promise<string> =>
    page
      .getByText(text)
      .filter({ visible: true })
      .evaluate((element) => getComputedStyle(element).color);

  test('leads from tab to tab, and shows which is open', async () => {
    const app = await tabs.open();
    await eventually(() => colorOf(app.page, 'To one')).toBe('rgb(0, 100, 0)');
    expect(await colorOf(app.page, 'To two')).toBe('rgb(100, 100, 100)');
    await app.tap('To two');
    await app.page.getByText('Page two').waitFor();
    await eventually(() => colorOf(app.page, 'To two')).toBe('rgb(0, 100, 0)');
    expect(await app.route()).toBe('pages/two/two');
    await app.tap('To one');
    await app.page.getByText('Page one').waitFor();
    const box = await app.page.getByText('To one').filter({ visible: true }).boundingBox();
    expect(box!.y + box!.height).toBe(844);
  });

  test('is there after a reload of its page', async () => {
    const app = await tabs.open('pages/two/two');
    await app.reload();
    await eventually(() => colorOf(app.page, 'To two')).toBe('rgb(0, 100, 0)');
  });
});
