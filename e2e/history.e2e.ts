import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { ask, eventually, untilReady } from './example.ts';
import { serveExample } from './serve-example.ts';
import type { Site } from './serve-folder.ts';

const { openPage } = useBrowser();

/** What the user does, the pages that are open then, and where the one on top is. A number: scrolls so far. */
const walk: readonly (readonly [step: string | number, open: string, top: number])[] = [
  [300, 'home', 300],
  ['open 1', 'home step1', 0],
  [500, 'home step1', 500],
  ['open 2', 'home step1 step2', 0],
  ['back', 'home step1', 500],
  ['forward', 'home step1 step2', 0],
  [200, 'home step1 step2', 200],
  ['open 3', 'home step1 step2 step3', 0],
  ['redirect 4', 'home step1 step2 step4', 0],
  [700, 'home step1 step2 step4', 700],
  ['back two', 'home step1', 500],
  ['forward two', 'home step1 step2 step4', 700],
  ['leave', 'home step1 step2', 200],
  ['open 5', 'home step1 step2 step5', 0],
  ['leave two', 'home step1', 500],
  ['forward', 'home step1 step2', 200],
  ['back', 'home step1', 500],
  ['open 6', 'home step1 step6', 0],
  [900, 'home step1 step6', 900],
  ['back two', 'home', 300],
  ['forward', 'home step1', 500],
  ['open 7', 'home step1 step7', 0],
  ['launch', 'step北', 0],
  [400, 'step北', 400],
  ['open 8', 'step北 step8', 0],
  ['back', 'step北', 400],
  ['me', 'me', 0],
  ['open 9', 'me step9', 0],
  ['back', 'me', 0],
  ['forward', 'me step9', 0],
];

describe('the browser’s history', () => {
  let site: Site;
  beforeAll(async () => {
    site = await serveExample('fixtures/walk', 'build');
  });
  afterAll(() => site.close());

  async function start(route = ''): Promise<Page> {
    const page = await openPage();
    page.setDefaultTimeout(10_000);
    await page.goto(site.address + route);
    await untilReady(page);
    return page;
  }

  const open = async (page: Page): Promise<string> =>
    ((await ask(page, (devtools) => devtools.data())) as { open: string[] }).open.join(' ');

  /** Of the page that is shown. */
  const scrolled = (page: Page): Promise<number> => scroller(page).evaluate(({ scrollTop }) => scrollTop);
  const scroller = (page: Page) => page.locator('.page[data-state=top] .scroller');

  async function take(page: Page, step: string | number): Promise<void> {
    if (typeof step === 'number') await scroller(page).evaluate((element, top) => (element.scrollTop = top), step);
    else if (/^(?:back|forward)/.test(step)) {
      const direction = step.startsWith('back') ? -1 : 1;
      await page.evaluate((delta) => history.go(delta), step.endsWith('two') ? 2 * direction : direction);
    } else await page.locator('.page[data-state=top]').getByText(step, { exact: true }).dispatchEvent('click');
    await ask(page, (devtools) => devtools.idle());
  }

  async function reload(page: Page): Promise<void> {
    await page.reload();
    await untilReady(page);
  }

  /** Takes the whole walk and looks at the screen after each step. With reloads: again after a reload. */
  async function follow(page: Page, reloads = false): Promise<void> {
    for (const [step, pages, top] of walk) {
      await take(page, step);
      for (const again of reloads ? [false, true] : [false]) {
        if (again) await reload(page);
        const seen = async (): Promise<unknown> => [step, await open(page), await scrolled(page)];
        await eventually(seen).toEqual([step, pages, top]);
      }
    }
  }

  test('leads through the page stack, and each page is where it was', async () => {
    await follow(await start());
  });

  test('leads through it with a reload at any point as without', async () => {
    const still = await start();
    await still.emulateMedia({ reducedMotion: 'reduce' });
    await follow(still, true);
  });

  test('opens pages below the top one when somebody comes back to them', async () => {
    const page = await start();
    for (const step of ['open 1', 'open 2', 'open 3']) await take(page, step);
    await reload(page);
    expect(await page.locator('.page').count()).toBe(1);
    await take(page, 'leave two');
    await eventually(() => open(page)).toBe('home step1');
    expect(new URL(page.url()).hash).toBe('#/pages/step/step?n=1');
    await page.goBack();
    await eventually(() => open(page)).toBe('home');
  });

  test('moves no page about for those who want less motion', async () => {
    const moving = async (page: Page): Promise<number> => {
      await page.locator('.page[data-state=top]').getByText('open 1', { exact: true }).dispatchEvent('click');
      // Asked when the page comes, not later.
      return page.evaluate(async () => {
        const root = document.querySelector('#app')!.shadowRoot!;
        while (root.querySelectorAll('.page').length < 2) await new Promise(requestAnimationFrame);
        return root.getAnimations().length;
      });
    };
    const page = await start();
    expect(await moving(page)).toBeGreaterThan(0);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.reload();
    await untilReady(page);
    await take(page, 'leave');
    expect(await moving(page)).toBe(0);
  });

  test('begins with one page at a deep link, and goes to an address that the user writes', async () => {
    const page = await start('#/pages/step/step?n=1');
    expect(await open(page)).toBe('step1');
    await page.evaluate(() => (location.hash = '#/pages/step/step?n=2'));
    await eventually(() => open(page)).toBe('step1 step2');
    await page.goBack();
    await eventually(() => open(page)).toBe('step1');
    await page.getByRole('button', { name: 'Home page' }).click();
    await eventually(() => open(page)).toBe('home');
  });
});
