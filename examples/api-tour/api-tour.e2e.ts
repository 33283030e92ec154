import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from '../../e2e/accessibility.ts';
import { useBrowser } from '../../e2e/browser.ts';
import { eventually, useExample } from '../../e2e/example.ts';
import type { RunningApp } from '../../e2e/example.ts';
import { serveNetwork } from '../../e2e/network-server.ts';
import type { NetworkServer } from '../../e2e/network-server.ts';
import { dataTests } from './e2e/data.ts';
import { deviceTests } from './e2e/device.ts';
import { interfaceTests } from './e2e/interface.ts';
import { mediaTests } from './e2e/media.ts';
import { openTests } from './e2e/open.ts';
import { answer, make } from './e2e/steps.ts';
import { families } from './shared/families.ts';

const browser = useBrowser({ reusesPage: true });

describe('the tour in development', () => {
  const example = useExample('api-tour', 'dev', browser);

  test('home leads to every family, each of which answers', async () => {
    const app = await example.open();
    for (const { name, title } of families) {
      await app.tap(title);
      await eventually(() => app.route()).toBe(`pages/${name}/${name}`);
      await app.page.goBack();
      await eventually(() => app.route()).toBe('pages/home/home');
    }
    await app.tap('Storage');
    await make(app, 'Keep and read');
    await answer(app, 'wx.setStorageSync, wx.getStorageSync').toBe('{"cups":2,"milk":"oat"}');
  });
});

describe('the tour, built', () => {
  const example = useExample('api-tour', 'build', browser);
  let server: NetworkServer;
  beforeAll(async () => {
    server = await serveNetwork();
  });
  afterAll(() => server.close());

  test('every page is usable by all, on phones and on desks', async () => {
    const app = await example.open();
    for (const name of ['home', 'log', 'second', ...families.map((family) => family.name)]) {
      const route = `pages/${name}/${name}`;
      await app.page.evaluate((hash) => history.replaceState(null, '', hash), `#/${route}`);
      await app.reload();
      expect(await app.route()).toBe(route);
      await app.page.setViewportSize({ width: 375, height: 667 });
      await expectAccessible(app.page);
      await eventually(() => overflow(app)).toBe(0);
      await app.page.setViewportSize({ width: 1280, height: 800 });
      await eventually(() => overflow(app)).toBe(0);
    }
  });

  test('calls are listed on the other tab, the newest first', async () => {
    const app = await example.open();
    await app.tap('Storage');
    await make(app, 'Keep');
    await answer(app, 'wx.setStorage').toBe('{"errMsg":"setStorage:ok"}');
    await make(app, 'Read');
    await answer(app, 'wx.getStorage').toBe('{"data":"Bremen","errMsg":"getStorage:ok"}');
    await app.page.goBack();
    await app.page.getByRole('navigation').getByRole('button', { name: 'Calls' }).click();
    await eventually(() => app.data()).toMatchObject({ made: [{ name: 'wx.getStorage' }, { name: 'wx.setStorage' }] });
    await make(app, 'Forget them');
    await eventually(() => app.data()).toMatchObject({ made: [] });
  });

  const tour = { open: example.open, server: () => server };
  for (const familyTests of [interfaceTests, dataTests, mediaTests, deviceTests, openTests]) familyTests(tour);
});

/** By how much the page on top is wider than its area. */
function overflow({ page }: RunningApp): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
