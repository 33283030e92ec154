import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ErrorRecord } from '@heddle/runtime/protocol';
import type { Page } from 'playwright';
import { useBrowser } from './browser.ts';
import { ask, eventually, untilReady } from './example.ts';
import { serveExample } from './serve-example.ts';
import type { Site } from './serve-folder.ts';

const { openPage } = useBrowser();

/** What an author gets wrong at run time is reported with the author's line, and the page goes on. */
describe('mistakes in a running app', () => {
  let site: Site;
  beforeAll(async () => {
    site = await serveExample('fixtures/mistakes', 'build');
  });
  afterAll(() => site.close());

  async function reportOf(button: string): Promise<ErrorRecord> {
    const page = await openPage({ expectedErrors: [/./] });
    await page.goto(site.address);
    await untilReady(page);
    await page.getByText(button, { exact: true }).click();
    await eventually(() => errorsOf(page)).toHaveLength(1);
    await page.getByText('Add', { exact: true }).click();
    await page.getByText('Still here: 1').waitFor();
    return (await errorsOf(page))[0]!;
  }

  const errorsOf = (page: Page): Promise<ErrorRecord[]> => ask(page, (devtools) => devtools.errors());

  test('an exception in a handler', async () => {
    const record = await reportOf('Throw');
    expect(record).toMatchObject({ code: 'app/exception', file: 'pages/home/home.js', line: 8, column: 13 });
    expect(record.message).toContain('happens');
  });

  test('a handler that the page does not have', async () => {
    const record = await reportOf('Call nobody');
    expect(record).toMatchObject({ code: 'event/no-method' });
    expect(record.message).toContain('`pages/home/home` has no method `nobody`');
    expect(record.help).toBeTruthy();
  });

  test('setData with a function', async () => {
    const record = await reportOf('Set a function');
    expect(record).toMatchObject({ file: 'pages/home/home.js', line: 11 });
    expect(record.message).toContain('value.run');
    expect(record.help).toBeTruthy();
  });

  test('setData with a cycle', async () => {
    const record = await reportOf('Set a cycle');
    expect(record).toMatchObject({ file: 'pages/home/home.js', line: 16 });
    expect(record.message).toContain('value.next');
    expect(record.help).toBeTruthy();
  });
});
