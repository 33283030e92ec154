import type { Locator, Page } from 'playwright';
import { eventually } from '../../e2e/example.ts';
import type { RunningApp } from '../../e2e/example.ts';

/** What a demonstration shows as its result, by its title. */
export function text({ page }: RunningApp, title: string): Promise<string> {
  return page.getByRole('status', { name: title, exact: true }).filter({ visible: true }).innerText();
}

export const result = (app: RunningApp, title: string) => eventually(() => text(app, title));

/** Goes to a page from home, as someone who writes its address. */
export async function visit(app: RunningApp, route: string): Promise<void> {
  await app.page.evaluate((to) => void (location.hash = `#/${to}`), route);
  await eventually(() => app.route()).toBe(route);
  await app.idle();
}

/** Goes back home. */
export async function leave(app: RunningApp): Promise<void> {
  await app.page.evaluate(() => history.back());
  await eventually(() => app.route()).toBe('home/home');
  await app.idle();
}

export async function press(locator: Locator, key: string): Promise<void> {
  await locator.focus();
  await locator.press(key);
}

/** Turns a wheel of the sheet that is open, and waits until it rests. */
export async function turn({ page }: RunningApp, column: number, key: string): Promise<void> {
  const wheels = page.locator('dialog wx-picker-view');
  const rested = wheels.evaluate(
    (view) => new Promise<void>((resolve) => view.addEventListener('pickend', () => resolve(), { once: true })),
  );
  await press(wheels.locator('wx-picker-view-column').nth(column), key);
  await rested;
}

export async function drag(page: Page, locator: Locator, dx: number, dy: number): Promise<void> {
  const box = (await locator.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
}
