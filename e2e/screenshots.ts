import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

/** Machines have other fonts and smooth edges in other ways: this part of the pixels may differ. */
const ALLOWED = 0.06;

/**
 * Compares what a page shows with a reference picture, one CSS pixel a pixel. `UPDATE=1` writes the reference; look at it
 * before you commit it.
 */
export async function expectScreenshot(page: Page, reference: string): Promise<void> {
  const shown = PNG.sync.read(await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' }));
  if (process.env.UPDATE) {
    mkdirSync(path.dirname(reference), { recursive: true });
    writeFileSync(reference, encode(shown));
    return;
  }
  const missing = `${reference} does not exist. Write it with UPDATE=1, and look at it.`;
  expect(existsSync(reference), missing).toBe(true);
  const expected = PNG.sync.read(readFileSync(reference));
  expect([shown.width, shown.height], `size of ${reference}`).toEqual([expected.width, expected.height]);
  const { width, height } = expected;
  const different = pixelmatch(shown.data, expected.data, undefined, width, height, { threshold: 0.25 });
  if (different <= width * height * ALLOWED) return;
  const actual = path.join(mkdtempSync(path.join(tmpdir(), 'heddle-shown-')), path.basename(reference));
  writeFileSync(actual, encode(shown));
  expect.fail(`${different} pixels differ from ${reference}. What was shown is in ${actual}.`);
}

/** Without transparency, and packed as well as it goes: references are in the repository. */
function encode(picture: PNG): Buffer {
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 });
}
