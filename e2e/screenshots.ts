import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright';
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import { encodeFlat, flatten } from './flat-png.ts';
import type { Picture } from './flat-png.ts';
import { differenceFromAfar } from './seen-from-afar.ts';

/** Pixels that may differ: a word that is another, a line that has moved, an icon that lacks its colour are more. */
const MOST_PIXELS = 30;
/** How much the colour of one may: with another word, other colours may be among the few that pictures are kept with. */
const LEAST_TONE = 0.05;
/** Where letters are drawn differently: of what an empty page would differ by. */
const MOST_OF_EMPTY = 0.5;

const LETTERS = fileURLToPath(new URL('screenshots/letters.png', import.meta.url));

/**
 * Fails when a page does not look as in the kept picture. Machines with other fonts see both from afar. `UPDATE=1` keeps
 * what is shown now, to be looked at by someone.
 */
export async function expectLikeness(page: Page, kept: string): Promise<void> {
  const screenshot = await take(page);
  const draws = await drawsAlike(page);
  if (keeps(screenshot, kept)) return;
  // Both with as few colours.
  const now = flatten(PNG.sync.read(screenshot));
  const then = PNG.sync.read(readFileSync(kept));
  expect([now.width, now.height], 'size of the screenshot').toEqual([then.width, then.height]);
  const difference = draws ? differentPixels(now, then) : differenceFromAfar(now, then);
  if (difference <= (draws ? MOST_PIXELS : MOST_OF_EMPTY)) return;
  const left = path.join(mkdtempSync(path.join(tmpdir(), 'heddle-looks-')), path.basename(kept));
  writeFileSync(left, screenshot);
  const much = draws ? `${difference} pixels` : `${difference.toFixed(2)} of an empty one`;
  expect.fail(`The page looks different (${much}): compare ${left} with ${kept}.`);
}

/** How many pixels are not of about the same colour; edges of letters included. */
export function differentPixels(one: Picture, other: Picture): number {
  const { width, height } = one;
  return pixelmatch(one.data, other.data, undefined, width, height, { threshold: LEAST_TONE, includeAA: true });
}

function take(page: Page): Promise<Buffer> {
  return page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
}

function keeps(screenshot: Buffer, kept: string): boolean {
  if (process.env['UPDATE'] !== '1') {
    expect(existsSync(kept), `${kept} is there; \`UPDATE=1\` makes it`).toBe(true);
    return false;
  }
  mkdirSync(path.dirname(kept), { recursive: true });
  writeFileSync(kept, encodeFlat(PNG.sync.read(screenshot)));
  return true;
}

const alike = new WeakMap<Browser, Promise<boolean>>();

/** Whether letters look as they did where the pictures were taken: fonts differ from machine to machine. */
function drawsAlike(page: Page): Promise<boolean> {
  const browser = page.context().browser()!;
  let answer = alike.get(browser);
  if (!answer) alike.set(browser, (answer = compareLetters(browser)));
  return answer;
}

async function compareLetters(browser: Browser): Promise<boolean> {
  const page = await browser.newPage({ viewport: { width: 320, height: 120 } });
  await page.setContent(
    `<body style="font: 17px system-ui, -apple-system, 'PingFang SC', 'Segoe UI', sans-serif"><b>Hamburgefonts €12</b> 小程序
    <i style="font: 10px serif">Quick</i> <code>brown()</code><button>fox</button><input value="Jumps">`,
  );
  const screenshot = await take(page);
  await page.close();
  if (keeps(screenshot, LETTERS)) return true;
  return differentPixels(flatten(PNG.sync.read(screenshot)), PNG.sync.read(readFileSync(LETTERS))) === 0;
}
