import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as axe from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../e2e/browser.ts';
import { eventually, useExample } from '../../e2e/example.ts';
import type { RunningApp } from '../../e2e/example.ts';
import { expectLikeness } from '../../e2e/screenshots.ts';
import { addToCart, button, top, visit } from './shop-steps.ts';

const browser = useBrowser();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

const SIZES = [
  { width: 375, height: 812 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
] as const;

/** Every page of the shop, and something that is on it when it has all its data. */
const PAGES = {
  home: ['pages/home/home', 'Fiddle fern'],
  browse: ['pages/browse/browse', 'Noodle bowl'],
  search: ['pages/search/search', 'You searched for'],
  product: ['pages/product/product?id=lamp', 'Goes well with it'],
  cart: ['pages/cart/cart', 'Check out'],
  checkout: ['pages/checkout/checkout', 'Place order'],
  addresses: ['pages/addresses/addresses', 'Add an address'],
  address: ['pages/address/address?id=1', 'Use it first'],
  orders: ['orders/list/list', '№ 1017'],
  order: ['orders/detail/detail?number=1042', 'Buy again'],
  favourites: ['pages/favourites/favourites', 'Loop chair'],
  settings: ['about/settings/settings', 'Delete my data'],
} as const;

/** Wide ones in the dark differ by what is beside the page. */
const KEPT_WIDE_AND_DARK: readonly string[] = ['home', 'product', 'cart'];

describe('every page of the shop', () => {
  const shop = useExample('shop', 'build', browser);

  test('looks as it did, fits, and has no serious barriers, in the light and in the dark', async () => {
    const app = await shop.open();
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    await becomeRegular(app);
    const found: string[] = [];
    for (const [name, [route, last]] of Object.entries(PAGES)) {
      await visit(app, route);
      await top(app).getByText(last).first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await app.page.emulateMedia({ colorScheme });
        for (const size of SIZES) {
          await app.page.setViewportSize(size);
          await settled(app);
          const kept = `${name}-${size.width}-${colorScheme}`;
          if (isKept(name, size.width, colorScheme)) await expectKept(app.page, kept);
          expect(await overflow(app.page), `${kept}: what does not fit, in px`).toBe(0);
        }
        found.push(...(await barriers(app.page)).map((barrier) => `${name} in ${colorScheme}: ${barrier}`));
      }
    }
    expect(found).toEqual([]);
  }, 180_000);
});

/** Has a cart, favourites and searches. */
async function becomeRegular(app: RunningApp): Promise<void> {
  await addToCart(app, 'mug', 'Clay');
  await addToCart(app, 'lamp', 'Sage');
  await addToCart(app, 'cushion', 'Sun');
  await visit(app, 'pages/home/home');
  for (const name of ['Loop chair', 'Fiddle fern', 'Morning mug']) await button(app, `Save ${name}`).click();
  await app.idle();
  for (const text of ['Oak', 'Lamp', 'Mug']) {
    await visit(app, 'pages/search/search');
    await app.field('Search the shop').fill(text);
    await app.page.keyboard.press('Enter');
    await top(app)
      .getByText(/^\d products?$/)
      .waitFor();
    await app.idle();
  }
}

/** At 1280 px the column of the app is as wide as at 768. */
function isKept(name: string, width: number, colorScheme: 'light' | 'dark'): boolean {
  if (width === 375) return true;
  return width === 768 ? colorScheme === 'light' : colorScheme === 'dark' && KEPT_WIDE_AND_DARK.includes(name);
}

/** Nothing is asked for, drawn or loaded any more. */
async function settled(app: RunningApp): Promise<void> {
  await app.idle();
  // It comes after the page.
  await app.page.locator('.capsule').waitFor();
  const pictures = top(app).locator('wx-image img');
  const isLoaded = (): Promise<boolean> =>
    pictures.evaluateAll((all) => all.every((picture) => (picture as HTMLImageElement).complete));
  await eventually(isLoaded).toBe(true);
}

function expectKept(page: Page, name: string): Promise<void> {
  return expectLikeness(page, fileURLToPath(new URL(`screenshots/${name}.png`, import.meta.url)));
}

/** How much wider the page on top is than its place. */
function overflow(page: Page): Promise<number> {
  const scroller = page.locator('.page[data-state=top] .scroller');
  return scroller.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
}

async function barriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
  });
}
