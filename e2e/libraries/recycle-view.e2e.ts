import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../browser.ts';
import { eventually, useExample } from '../example.ts';
import type { RunningApp } from '../example.ts';

const browser = useBrowser();

describe('lists of miniprogram-recycle-view', () => {
  const example = useExample('fixtures/recycle-view', 'build', browser);

  test('a thousand rows are drawn some screens far, with room for the others', async () => {
    const app = await example.open();
    await row(app, '0: Row 0').waitFor();
    await eventually(app.data).toMatchObject({ length: 1000, rect: { left: 0, top: 500, height: 50 } });
    const drawn = await app.page.locator('.row').count();
    // Four screens of some 16 rows each way, of which those above are moved below.
    expect(drawn).toBeGreaterThan(40);
    expect(drawn).toBeLessThan(250);
    expect(await app.data()).toMatchObject({ drawn });
    const height = await scroller(app).evaluate((element) => element.scrollHeight);
    expect(height).toBe(60 + 1000 * 50 + 40);
  });

  test('scrolling draws other rows in their places, down to the end', async () => {
    const app = await example.open();
    await row(app, '0: Row 0').waitFor();
    await scroll(app, 25_000);
    await row(app, '500: Row 500').waitFor();
    await row(app, '0: Row 0').waitFor({ state: 'detached' });
    const top = await scroller(app).evaluate((element) => element.getBoundingClientRect().top);
    await eventually(async () => (await row(app, '500: Row 500').boundingBox())!.y - top).toBe(60 + 500 * 50 - 25_000);
    await row(app, '500: Row 500').click();
    await eventually(app.data).toMatchObject({ chosen: 500 });
    await scroll(app, 60_000);
    await row(app, '999: Row 999').waitFor();
    await row(app, 'The end').waitFor();
    await eventually(app.data).toMatchObject({ atEnd: true });
  });

  test('rows are appended, inserted, removed and replaced', async () => {
    const app = await example.open();
    await row(app, '2: Row 2').waitFor();
    await app.tap('Insert');
    await row(app, '2: Row 5001').waitFor();
    await row(app, '3: Row 1').waitFor();
    await app.tap('Remove');
    await row(app, '0: Row 1').waitFor();
    await app.tap('Rename');
    await row(app, '1: Renamed').waitFor();
    await row(app, '2: Row 3').waitFor();
    await app.tap('Append');
    await eventually(app.data).toMatchObject({ length: 1004 });
    await eventually(() => scroller(app).evaluate((element) => element.scrollHeight)).toBe(60 + 1004 * 50 + 40);
  });

  test('the list jumps to a row', async () => {
    const app = await example.open();
    await row(app, '0: Row 0').waitFor();
    await app.tap('Jump');
    await row(app, '900: Row 900').waitFor();
    await eventually(() => scroller(app).evaluate((element) => element.scrollTop)).toBeGreaterThan(44_000);
  });

  test('rows may have a size each', async () => {
    const app = await example.open('pages/uneven/uneven');
    await row(app, 'Row 0').waitFor();
    await eventually(app.data).toMatchObject({ rects: [0, 80, 80, 130] });
    const place = async (text: string): Promise<[number, number]> => {
      const box = (await row(app, text).boundingBox())!;
      return [box.x, box.y];
    };
    const [, top] = await place('Row 0');
    expect(await place('Row 1')).toEqual([0, top + 80]);
    expect(await place('Row 2')).toEqual([195, top + 80]);
    expect(await place('Row 3')).toEqual([0, top + 130]);
  });
});

function row(app: RunningApp, text: string): Locator {
  return app.page.getByText(text, { exact: true });
}

function scroller(app: RunningApp): Locator {
  return app.page.locator('wx-scroll-view').first();
}

async function scroll(app: RunningApp, top: number): Promise<void> {
  await scroller(app).evaluate((element, to) => element.scrollTo(0, to), top);
}
