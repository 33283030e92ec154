import { test } from 'vitest';
import { useBrowser } from './browser.ts';
import { eventually, untilReady } from './example.ts';
import { serveExample, type Mode } from './serve-example.ts';

const { openPage } = useBrowser();

const modes: readonly Mode[] = ['build', 'dev'];

test.each(modes)('a thread of the app’s own and a plan of createAnimation, %s', async (mode) => {
  const site = await serveExample('fixtures/threads', mode);
  try {
    const page = await openPage();
    await page.goto(site.address);
    await untilReady(page);
    await page.getByText('sum 10', { exact: true }).waitFor();
    const moved = () => page.locator('#box').evaluate((box) => getComputedStyle(box).transform);
    await eventually(moved).toBe('matrix(1, 0, 0, 1, 40, 0)');
  } finally {
    await site.close();
  }
});
