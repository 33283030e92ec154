import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PNG } from 'pngjs';
import type { Page } from 'playwright';
import { afterAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { encodeFlat } from './flat-png.ts';
import { expectLikeness } from './screenshots.ts';

const { openPage } = useBrowser();
const folder = mkdtempSync(path.join(tmpdir(), 'heddle-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PAGE = `<body style="margin: 0; font: 14px/20px sans-serif; color: #333; background: #f6f2ec">
  <h1 style="margin: 16px; font-size: 17px">Your cart</h1>
  <p style="margin: 0 16px">Morning mug</p><p id="price" style="margin: 0 16px">€24</p>
  <hr style="margin: 8px 16px; border: 0; height: 1px; background: #ddd">
  <i id="dot" style="display: block; margin: 8px 16px; width: 8px; height: 8px; border-radius: 4px; background: #a8432a"></i>
  <div style="margin: 16px; height: 120px; background: linear-gradient(90deg, #fed, #ace)"></div>
  <button style="margin: 16px; padding: 8px; border: 0; background: #a8432a; color: #fff">Check out</button>`;

async function open(): Promise<Page> {
  const page = await openPage({ width: 375, height: 400 });
  await page.setContent(PAGE);
  return page;
}

// With `UPDATE=1` every picture is kept, whatever it shows.
describe.skipIf(process.env['UPDATE'] === '1')('a kept picture', () => {
  const kept = path.join(folder, 'cart.png');

  test('is like the page that it was taken of, though it has fewer colours', async () => {
    const page = await open();
    writeFileSync(kept, encodeFlat(PNG.sync.read(await page.screenshot())));
    await expectLikeness(await open(), kept);
  });

  test.each<[string, () => void]>([
    ['a line that is one pixel lower', () => void (document.querySelector('p')!.style.translate = '0 1px')],
    ['another digit', () => void (document.querySelector('#price')!.textContent = '€27')],
    ['text of another tone', () => void (document.querySelector('p')!.style.color = '#999')],
    ['no dot', () => document.querySelector('#dot')!.remove()],
    ['a dot of another colour', () => void (document.querySelector<HTMLElement>('#dot')!.style.background = '#2a43a8')],
    ['no rule', () => void (document.querySelector('hr')!.style.background = 'none')],
    ['bold text', () => void (document.querySelector('p')!.style.fontWeight = 'bold')],
    ['a button one pixel wider', () => void (document.querySelector('button')!.style.paddingRight = '9px')],
    ['another background', () => void (document.body.style.background = '#fff')],
  ])('is not like a page with %s', async (_, spoil) => {
    const page = await open();
    await page.evaluate(spoil);
    await expect(expectLikeness(page, kept)).rejects.toThrow(/looks different/);
  });
});
