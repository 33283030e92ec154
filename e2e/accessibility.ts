import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as axe from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** What the checker finds to be serious on a page. The platform's own colours are too pale for one rule. */
export async function expectAccessible(page: Page): Promise<void> {
  await loadChecker(page);
  await expectChecked(page, 'the page');
}

/** To be called once for each document. */
export async function loadChecker(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/** `expectAccessible` for a document that has the checker; `what` is shown is named when something is found. */
export async function expectChecked(page: Page, what: string): Promise<void> {
  const found = await page.evaluate(async () => {
    const checker = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await checker.run(document, {
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: false } },
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
  });
  expect(found, `what the accessibility checker finds on ${what}`).toEqual([]);
}
