import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../e2e/browser.ts';
import { useExample } from '../../e2e/example.ts';
import { serveBuilt } from '../../e2e/serve-example.ts';

const browser = useBrowser();

describe.each(['build', 'dev'] as const)('counter in %s', (mode) => {
  const example = useExample('counter', mode, browser);

  test('counts taps, on both threads', async () => {
    const app = await example.open();
    await app.page.getByText('0', { exact: true }).waitFor();
    await app.tap('+1');
    await app.tap('+1');
    await app.tap('−1');
    await app.tap('+1');
    await app.page.getByText('2', { exact: true }).waitFor();
    expect(await app.data()).toEqual({ count: 2 });
  });

  test('is seen by the inspection hook as it was written', async () => {
    const app = await example.open();
    await app.tap('+1');
    await app.idle();
    expect(await app.route()).toBe('pages/counter/counter');
    expect(await app.tree()).toMatchObject({
      tag: 'page',
      children: [
        { tag: 'text', children: ['1'] },
        { tag: 'button', attributes: { type: 'primary' }, dataset: { step: 1 }, children: ['+1'] },
        { tag: 'button', dataset: { step: -1 }, children: ['−1'] },
      ],
    });
  });
});

test('the first page takes at most 25 kB', async () => {
  const site = await serveBuilt('counter');
  const page = await browser.openPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  // Parts that are loaded later get no answer: the page has to show without them.
  await page.route('**/runtime/**', () => {});
  try {
    await page.goto(site.address);
    await page.getByText('0', { exact: true }).waitFor();
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
    expect(sizes.length, 'page, worker and app at least').toBeGreaterThanOrEqual(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25_000);
  } finally {
    await site.close();
  }
});
