import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalog } from '@heddle/components/catalog';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectChecked, loadChecker } from '../../e2e/accessibility.ts';
import { useBrowser } from '../../e2e/browser.ts';
import { eventually, useExample } from '../../e2e/example.ts';
import type { RunningApp } from '../../e2e/example.ts';
import { expectLikeness } from '../../e2e/screenshots.ts';
import { leave, result, visit } from './gallery-steps.ts';
import { contents } from './shared/contents.ts';

const browser = useBrowser();
const folder = fileURLToPath(new URL('.', import.meta.url));

const routes = contents.flatMap(({ entries }) => entries.map(({ route }) => route));
/** Demonstrations that tell something without being touched. */
const FIRST_RESULTS: Readonly<Record<string, string>> = {
  camera: 'Camera',
  canvas: 'type 2d',
  cover: 'cover-image',
  editor: 'Rich text',
  image: 'Loaded, or not',
  live: 'live-player',
  'open-data': 'official-account',
  progress: 'Moving',
  textarea: 'Grows with its text',
};

const PHONE = { width: 375, height: 667 };
const DESKTOP = { width: 1280, height: 800 };

const nameOf = (route: string): string => route.split('/')[1]!;

test('every built-in component is shown, and found on the home page', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.wxml'));
  const markup = files.map((file) => readFileSync(`${folder}${file}`, 'utf8')).join('\n');
  const listed = contents.flatMap(({ entries }) => entries.flatMap(({ tags }) => tags.split(', ')));
  const tags = Object.keys(catalog).sort();
  expect(tags.filter((tag) => !new RegExp(`<${tag}[\\s/>]`).test(markup))).toEqual([]);
  expect(listed.sort()).toEqual(tags);
});

describe('every page of the gallery', () => {
  const example = useExample('gallery', 'build', browser);

  test('looks as kept, is accessible, and fits a wide window', { timeout: 120_000 }, async () => {
    const app = await example.open();
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    await app.page.setViewportSize(PHONE);
    await loadChecker(app.page);
    await look(app, 'home/home');
    for (const route of routes) {
      await visit(app, route);
      await look(app, route);
      await app.page.setViewportSize(DESKTOP);
      expect(await overflow(app.page), `px that ${route} is wider than the window`).toBe(0);
      await app.page.setViewportSize(PHONE);
      await leave(app);
    }
    await app.page.setViewportSize(DESKTOP);
    await settled(app);
    await expectKept(app.page, 'home-wide');
  });

  test('some of them in the dark', async () => {
    const app = await example.open();
    await app.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await app.page.setViewportSize(PHONE);
    await settled(app);
    await expectKept(app.page, 'home-dark');
    for (const route of ['form/button/button', 'form/form/form', 'layout/swiper/swiper']) {
      await visit(app, route);
      await settled(app);
      await expectKept(app.page, `${nameOf(route)}-dark`);
      await leave(app);
    }
  });
});

describe('in development', () => {
  const example = useExample('gallery', 'dev', browser);

  test('pages of all packages open one after the other', async () => {
    const app = await example.open();
    for (const [tags, route] of [
      ['view', 'layout/view/view'],
      ['icon', 'content/icon/icon'],
      ['slider', 'form/slider/slider'],
      ['canvas', 'media/canvas/canvas'],
      ['navigator, functional-page-navigator', 'open/navigator/navigator'],
    ] as const) {
      await app.tap(tags);
      await eventually(() => app.route()).toBe(route);
      await app.page.goBack();
      await eventually(() => app.route()).toBe('home/home');
    }
  });
});

/** Compares a page with its picture, and has it checked. */
async function look(app: RunningApp, route: string): Promise<void> {
  const name = nameOf(route);
  if (name === 'camera') await app.page.getByRole('button', { name: 'Allow' }).click();
  const first = FIRST_RESULTS[name];
  if (first !== undefined) await result(app, first).not.toBe('');
  await settled(app);
  await expectKept(app.page, name);
  await expectChecked(app.page, route);
}

async function settled(app: RunningApp): Promise<void> {
  await app.idle();
  // It comes after the page.
  await app.page.locator('.capsule').waitFor();
  await app.page.evaluate(() => document.fonts.ready);
  await app.page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}

/** By how much the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Compares with the picture of this name that is kept beside this file. */
async function expectKept(page: Page, name: string): Promise<void> {
  await expectLikeness(page, `${folder}screenshots/${name}.png`);
}
