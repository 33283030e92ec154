import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { heddle } from 'heddle/vite';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer, type ViteDevServer } from 'vite';
import { useBrowser } from './browser.ts';
import { runHeddle, type Running } from './heddle-command.ts';

const { openPage } = useBrowser();

const APP = fileURLToPath(new URL('fixtures/packages', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'heddle-path-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function open(address: string): Promise<Page> {
  const page = await openPage();
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  await page.getByText('Home', { exact: true }).waitFor();
  return page;
}

async function openPackage(page: Page): Promise<void> {
  await page.getByText('open list', { exact: true }).click();
  await page.getByText('List of the shop from home').waitFor();
}

describe('a site that was built with --base', () => {
  let preview: Running;
  beforeAll(async () => {
    await runHeddle(folder, 'build', APP, '--out', 'site', '--base', '/some/shop/').ended;
    preview = runHeddle(folder, 'preview', 'site', '--port', '0');
    await preview.address;
  });
  afterAll(() => preview.stop());

  test('runs at that path, its packages too, however the address ends', async () => {
    const address = await preview.address;
    expect(new URL(address).pathname).toBe('/some/shop/');
    const page = await open(address.slice(0, -1));
    await openPackage(page);
    await page.goBack();
    await page.getByText('Home', { exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/some/shop/');
  });
});

describe('an app that is part of a site of Vite', () => {
  let server: ViteDevServer;
  const app = (): string => path.join(folder, 'app');
  beforeAll(async () => {
    cpSync(APP, app(), { recursive: true });
    mkdirSync(path.join(folder, 'host'));
    server = await createServer({
      root: path.join(folder, 'host'),
      configFile: false,
      logLevel: 'silent',
      optimizeDeps: { noDiscovery: true },
      server: { host: '127.0.0.1', port: 0 },
      plugins: [heddle({ app: app(), path: '/shop/' })],
    });
    await server.listen();
  });
  afterAll(() => server.close());

  test('runs at its path, and follows changes', async () => {
    const icon = '<link rel="icon" href="data:,">';
    writeFileSync(path.join(folder, 'host/index.html'), `<title>Site</title>${icon}<iframe src="/shop/"></iframe>`);
    const page = await openPage();
    page.setDefaultTimeout(20_000);
    await page.goto(server.resolvedUrls!.local[0]!);
    const frame = page.frameLocator('iframe');
    await frame.getByText('Home', { exact: true }).waitFor();
    expect(await page.title()).toBe('Site');
    await frame.getByText('open list', { exact: true }).click();
    await frame.getByText('List of the shop from home').waitFor();
    writeFileSync(path.join(app(), 'shop/list/list.wxml'), '<view>Another list</view>\n');
    await frame.getByText('Another list').waitFor();
    await page.close();
  });
});
