import type { Locator } from 'playwright';
import { eventually } from '../../../e2e/example.ts';
import type { RunningApp } from '../../../e2e/example.ts';

/** Opens a family from home. */
export async function openFamily(app: RunningApp, title: string): Promise<void> {
  await eventually(() => app.route()).toBe('pages/home/home');
  await app.page.locator('wx-navigator').filter({ hasText: title }).filter({ visible: true }).click();
}

/** Presses the button of a card. */
export async function make({ page }: RunningApp, action: string): Promise<void> {
  const button = page.getByRole('button', { name: action, exact: true }).filter({ visible: true });
  // A page that leaves may have one, too.
  await eventually(() => button.count()).toBe(1);
  await button.click();
}

/** The text under the call of this name, sooner or later. */
export function answer(app: RunningApp, name: string) {
  return eventually(() => textUnder(app, name));
}

/** The same as a value. */
export async function told(app: RunningApp, name: string): Promise<unknown> {
  const text = await textUnder(app, name);
  return text === null ? undefined : JSON.parse(text);
}

async function textUnder({ page }: RunningApp, name: string): Promise<string | null> {
  const shown = page.getByRole('status', { name, exact: true });
  return (await shown.count()) > 0 ? shown.textContent() : null;
}

export function inDialog({ page }: RunningApp, button: string): Locator {
  return page.getByRole('dialog').getByRole('button', { name: button, exact: true });
}
