import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { runHeddle } from './heddle-command.ts';

const { openPage } = useBrowser();

const INSTALLED = fileURLToPath(new URL('../node_modules', import.meta.url));

describe.each(['typescript', 'javascript'])('a starter app in %s', (template) => {
  let parent: string;
  let app: string;
  beforeAll(() => {
    parent = mkdtempSync(path.join(tmpdir(), 'heddle-create-'));
    app = path.join(parent, 'my-app');
  });
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  /** Runs a script of the new app's package.json, as npm would if heddle were installed. */
  function script(name: string, ...more: readonly string[]): ReturnType<typeof runHeddle> {
    const { scripts } = JSON.parse(readFileSync(path.join(app, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const [command, ...args] = scripts[name]!.split(' && ')[0]!.split(' ');
    expect(command).toBe('heddle');
    return runHeddle(app, ...args, ...more);
  }

  /** Changes a text that a file of the app has once. */
  function edit(file: string, before: string, after: string): void {
    const place = path.join(app, file);
    const parts = readFileSync(place, 'utf8').split(before);
    expect(parts).toHaveLength(2);
    writeFileSync(place, parts.join(after));
  }

  const more = (page: Page): Promise<void> => page.getByRole('button', { name: 'More: Walks' }).click();
  const walks = (page: Page, count: number): Promise<void> =>
    page
      .locator('.wx-page')
      .filter({ hasText: new RegExp(`Walks\\s*−\\s*${count}\\s*\\+`) })
      .waitFor();

  test('is made, developed, built and looked at', async () => {
    const made = await runHeddle(parent, 'create', 'my-app', '--template', template).ended;
    expect(made).toMatchObject({ status: 0, text: expect.stringContaining('cd my-app') });
    // What `npm install` would bring.
    symlinkSync(INSTALLED, path.join(app, 'node_modules'));
    expect(await script('check').ended).toMatchObject({ status: 0, text: 'Nothing to report.\n' });
    await develop();
    expect(await script('build').ended).toMatchObject({
      status: 0,
      text: expect.stringMatching(/main package .*2048 kB/),
    });
    await lookAt([
      { width: 390, height: 844 },
      { width: 1280, height: 800 },
    ]);
  }, 180_000);

  async function develop(): Promise<void> {
    const dev = script('dev', '--port', '0');
    const page = await openPage();
    try {
      page.setDefaultTimeout(20_000);
      await page.goto(await dev.address);
      await more(page);
      await walks(page, 1);
      await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
      edit('src/pages/today/today.wxml', 'see what happens here', 'look here');
      await page.getByText('look here').waitFor();
      edit('src/components/counter-row/counter-row.wxss', '#e7f5ee', 'rgb(1, 2, 3)');
      const step = page.getByRole('button', { name: 'More: Walks' });
      await expect
        .poll(() => step.evaluate((element) => getComputedStyle(element).backgroundColor), { timeout: 20_000 })
        .toBe('rgb(1, 2, 3)');
      await walks(page, 1);
      expect(await page.evaluate('globalThis.isSamePage')).toBe(true);
      edit('src/pages/today/today.wxml', 'bind:change="change"', 'bind:change="change');
      await page.getByText('wxml/').first().waitFor();
      edit('src/pages/today/today.wxml', 'bind:change="change', 'bind:change="change"');
      await page.getByText('wxml/').first().waitFor({ state: 'detached' });
      await more(page);
      await walks(page, 2);
    } finally {
      // Before its server goes, or what it loads later would be missing.
      await page.close();
      await dev.stop();
    }
  }

  async function lookAt(sizes: readonly Size[]): Promise<void> {
    const preview = script('preview', '--port', '0');
    try {
      for (const size of sizes) await use(await openPage(size), await preview.address);
    } finally {
      await preview.stop();
    }
  }

  async function use(page: Page, address: string): Promise<void> {
    page.setDefaultTimeout(20_000);
    await page.goto(address);
    await more(page);
    await more(page);
    await walks(page, 2);
    await page.getByText('Total', { exact: true }).click();
    await page.getByText('things done today').waitFor();
    await page.getByText('Start over', { exact: true }).click();
    await page.getByRole('dialog').getByText('OK', { exact: true }).click();
    await page.getByText('Nothing yet.').waitFor();
    await page.close();
  }
});

interface Size {
  readonly width: number;
  readonly height: number;
}
