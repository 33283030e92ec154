import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { ask, eventually, untilReady } from './example.ts';
import { serveExample } from './serve-example.ts';
import type { Mode } from './serve-example.ts';
import type { Site } from './serve-folder.ts';

const { openPage } = useBrowser();

/** As it is in dev: a build puts a hash into the name of each script. */
const plainName = (file: string): string => file.replace(/-[\w-]{8}(?=\.js$)/, '');

describe.each(['build', 'dev'] as const)('an app of packages, %s', (mode: Mode) => {
  let site: Site;
  beforeAll(async () => {
    site = await serveExample('fixtures/packages', mode);
  });
  afterAll(() => site.close());

  /** A page of the app, and what was loaded for it. */
  async function start(route = '', expectedErrors: readonly RegExp[] = []): Promise<{ page: Page; loaded: string[] }> {
    const page = await openPage({ expectedErrors });
    const loaded: string[] = [];
    page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
    await page.goto(`${site.address}#/${route}`);
    await untilReady(page);
    return { page, loaded };
  }

  const tap = (page: Page, name: string): Promise<void> => page.getByText(name, { exact: true }).click();
  const colourOf = (page: Page, text: string | RegExp): Promise<string> =>
    page.getByText(text).evaluate((element) => getComputedStyle(element).color);

  test('a page of a sub-package is loaded when it is opened', async () => {
    const { page, loaded } = await start();
    expect(loaded.filter((file) => file.startsWith('/shop/'))).toEqual([]);
    await tap(page, 'open list');
    await page.getByText('List of the shop from home').waitFor();
    await page.getByText('pears of the shop').waitFor();
    expect(
      loaded
        .filter((file) => file.startsWith('/shop/'))
        .map(plainName)
        .sort(),
    ).toEqual(['/shop/app.js', '/shop/logic.js']);
    expect(await colourOf(page, 'List of the shop')).toBe('rgb(1, 2, 3)');
    await page.getByRole('switch', { checked: true }).waitFor();
    await page.goBack();
    await page.getByText('Home', { exact: true }).waitFor();
  });

  test('a page of a sub-package can be the first, and is again after a reload', async () => {
    const { page } = await start('shop/list/list?from=a-link');
    await page.getByText('List of the shop from a-link').waitFor();
    await page.reload();
    await page.getByText('List of the shop from a-link').waitFor();
  });

  test('a placeholder makes way for a component, and a module comes when it is asked for', async () => {
    const { page } = await start();
    await tap(page, 'show price');
    await page.getByText('3 coins in the shop').waitFor();
    expect(await page.getByText('Wait', { exact: true }).count()).toBe(0);
    expect(await colourOf(page, '3 coins')).toBe('rgb(4, 5, 6)');
    await tap(page, 'count');
    await page.getByText('2 goods').waitFor();
  });

  test('import() waits for the package that a module is in', async () => {
    const { page } = await start();
    await tap(page, 'import');
    await page.getByText('first of 2').waitFor();
  });

  test('without a connection the page stays, and the call fails', async () => {
    const { page } = await start('', [/Failed to load resource/]);
    await page.route(/\/shop\//, (route) => route.abort());
    await tap(page, 'open list');
    await page.getByText(/^navigateTo:fail loadSubpackage:fail shop: /).waitFor();
  });

  test('an independent package runs without the app, until a page of the main package is opened', async () => {
    const { page } = await start('help/faq/faq');
    await page.getByText('without the app').waitFor();
    expect(await colourOf(page, 'Questions')).toBe('rgb(0, 0, 0)');
    await tap(page, 'go home');
    await page.getByText('Home', { exact: true }).waitFor();
    expect(await colourOf(page, /^Home$/)).toBe('rgb(1, 2, 3)');
  });

  test('a mistake in a sub-package is told with its place', async () => {
    const { page } = await start('shop/list/list', [/Sold out/]);
    await tap(page, 'pears of the shop');
    await eventually(() => ask(page, (devtools) => devtools.errors())).toEqual([
      expect.objectContaining({ message: 'Sold out', file: 'shop/list/list.js', line: 9 }),
    ]);
  });

  test('the files of the main package have nothing of the sub-packages', async () => {
    const { page, loaded } = await start('shop/list/list');
    await page.getByText('pears of the shop').waitFor();
    const text = async (file: string): Promise<string> => {
      const address = loaded.find((each) => plainName(each) === `/${file.replace(/\.map$/, '')}`)!;
      return (await fetch(new URL(file.endsWith('.map') ? `${address}.map` : address, site.address))).text();
    };
    for (const file of ['app.js', 'logic.js']) {
      expect(await text(file)).not.toContain('of the shop');
      expect(await text(`shop/${file}`)).toContain('of the shop');
    }
    const map = JSON.parse(await text('shop/logic.js.map')) as { sources: string[]; sourcesContent: string[] };
    expect(map.sources).toContain('app:///shop/goods.js');
    expect(JSON.parse(await text('shop/app.js.map'))).toMatchObject({
      sources: expect.arrayContaining(['app:///shop/list/list.wxml']),
    });
  });
});
