import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { watchForErrors } from './page-errors.ts';

const { openPage } = useBrowser();

test('a page has the size of a phone, or the one asked for', async () => {
  const phone = await openPage();
  expect(await phone.evaluate(() => [innerWidth, innerHeight])).toEqual([390, 844]);
  const desktop = await openPage({ width: 1280, height: 800 });
  expect(await desktop.evaluate(() => [innerWidth, innerHeight])).toEqual([1280, 800]);
});

describe('errors of a page are seen', () => {
  const sources: ReadonlyArray<[kind: string, script: string]> = [
    ['an exception', `setTimeout(() => { throw new Error('seen'); })`],
    ['a rejection', `Promise.reject(new Error('seen'))`],
    ['a console error', `console.error('seen')`],
    ['a console error in a worker', `new Worker(URL.createObjectURL(new Blob(["console.error('seen')"])))`],
    ['an exception in a worker', `new Worker(URL.createObjectURL(new Blob(["throw new Error('seen')"])))`],
  ];
  test.for(sources)('%s', async ([, script]) => {
    const page = await openPage({ expectedErrors: [/seen/] });
    const seen = new Promise<string>((resolve) => watchForErrors(page, resolve));
    await page.setContent(`<script>${script}</script>`);
    expect(await seen).toContain('seen');
  });
});

describe('an error that nobody expects', () => {
  test.fails('fails the test', async () => {
    const page = await openPage();
    const seen = page.waitForEvent('console');
    await page.setContent(`<script>console.error('unexpected')</script>`);
    await seen;
  });
});
