import type { Locator } from 'playwright';
import { untilReady } from '../../e2e/example.ts';
import type { RunningApp } from '../../e2e/example.ts';

/** Opens a page of the shop as a link from elsewhere does. */
export async function visit({ page }: RunningApp, route: string): Promise<void> {
  const [site] = page.url().split('#');
  await page.goto('about:blank');
  await page.goto(`${site}#/${route}`);
  await untilReady(page);
}

/** The page on top: another may still be on its way out. */
export function top({ page }: RunningApp): Locator {
  return page.locator('.page[data-state=top]');
}

export async function openProduct(app: RunningApp, id: string): Promise<void> {
  await visit(app, `pages/product/product?id=${id}`);
  await app.page.getByText('Add to cart').waitFor();
}

export async function addToCart(app: RunningApp, id: string, colour: string): Promise<void> {
  await openProduct(app, id);
  await app.tap('Add to cart');
  await app.page.getByRole('radio', { name: colour }).click();
  await app.tap('Put into cart');
  await app.page.getByText('Added to cart').waitFor();
  await app.idle();
}

export function button(app: RunningApp, name: string): Locator {
  return top(app).getByRole('button', { name, exact: true }).filter({ visible: true });
}

export async function openTab(app: RunningApp, name: string): Promise<void> {
  const tabs = top(app).getByRole('navigation').getByRole('link', { name });
  await tabs.click();
  // The tab bar of the page that opened, not of the one that is left.
  await tabs.and(app.page.locator('[aria-current=page]')).waitFor();
}

/** With the wheel, by about half a screen. */
export async function scrollOn({ page }: RunningApp): Promise<void> {
  await page.mouse.move(180, 400);
  await page.mouse.wheel(0, 400);
}

/** Names of the products that are listed, in their order. */
export async function cards(app: RunningApp): Promise<string[]> {
  const texts = await top(app).getByRole('link').filter({ hasText: '€' }).allInnerTexts();
  return texts.map((text) =>
    text
      .trim()
      .replace(/^Sale\s+/, '')
      .split('\n')[0]!
      .trim(),
  );
}

/** The name in a row of the cart. */
export function cartRow(app: RunningApp, name: string): Locator {
  return top(app).getByText(name, { exact: true });
}

/** With the mouse, as a finger would. */
export async function swipeLeft({ page }: RunningApp, row: Locator): Promise<void> {
  const { x, y } = (await row.boundingBox())!;
  await page.mouse.move(x + 100, y + 8);
  await page.mouse.down();
  await page.mouse.move(x - 40, y + 8, { steps: 6 });
  await page.mouse.up();
}

/** With a finger, from the top of the page. */
export async function pullDown({ page }: RunningApp): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 180, y }] });
  await touch('touchStart', 200);
  for (let y = 220; y <= 400; y += 20) await touch('touchMove', y);
  await touch('touchEnd');
}
