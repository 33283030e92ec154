import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { useBrowser } from './browser.ts';
import { eventually, untilReady } from './example.ts';
import { serveExample } from './serve-example.ts';
import type { Site } from './serve-folder.ts';

const { openPage } = useBrowser();

let site: Site;
beforeAll(async () => {
  site = await serveExample('fixtures/media', 'build');
});
afterAll(() => site.close());

/** The colour in the middle of a canvas or picture, as it is drawn. */
function colorOf(page: Page, selector: string): Promise<number[]> {
  return page.locator(selector).evaluate((element) => {
    const source = element as HTMLCanvasElement | HTMLImageElement;
    const copy = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d')!;
    copy.drawImage(source, 0, 0, 1, 1);
    return [...copy.getImageData(0, 0, 1, 1).data];
  });
}

test('a built site draws on canvases from its worker, copies one into a file and asks a map', async () => {
  const page = await openPage();
  await page.goto(site.address);
  await untilReady(page);
  await eventually(() => colorOf(page, '#new canvas')).toEqual([255, 0, 0, 255]);
  await eventually(() => colorOf(page, 'wx-canvas:not(#new) canvas')).toEqual([0, 0, 255, 255]);
  await eventually(() => colorOf(page, '#copy img')).toEqual([255, 0, 0, 255]);
  await page.getByText('data:image/png;base64,').waitFor();
  await page.locator('#new').click({ position: { x: 30, y: 20 } });
  await page.getByText('30 20 16').waitFor();
  expect(await page.locator('.wx-map-tile').count()).toBeGreaterThan(0);
});
