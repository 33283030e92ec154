import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TreeNode } from '@heddle/runtime/view';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { ask, emptyTheRestOfTheWorld, eventually, untilReady } from './example.ts';
import { exceptions, NOTHING_DRAWN } from './libraries/exceptions.ts';
import type { Exception } from './libraries/exceptions.ts';
import { writeLibraryApp } from './libraries/library-app.ts';
import { tdesign } from './libraries/tdesign.ts';
import { vant } from './libraries/vant.ts';
import { weui } from './libraries/weui.ts';
import { watchForErrors } from './page-errors.ts';
import { serveBuiltFolder } from './serve-example.ts';
import type { Site } from './serve-folder.ts';

const browser = useBrowser();

describe.each([vant, tdesign, weui])('an app with a page for each component of $name', (library) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'heddle-library-'));
  let tags: readonly string[] = [];
  let site: Site | undefined;

  beforeAll(async () => {
    tags = writeLibraryApp(library, folder);
    site = await serveBuiltFolder(folder, ['--devtools']);
  });
  afterAll(async () => {
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('draws every one of them without an error', { timeout: 120_000 }, async () => {
    const said: string[] = [];
    // What is expected is decided for each component below.
    const page = await browser.openPage({ expectedErrors: [/(?:)/] });
    watchForErrors(page, (error) => void said.push(error));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await emptyTheRestOfTheWorld(page);
    await page.goto(`${site!.address}#/pages/empty`);
    await untilReady(page);

    const problems: Record<string, string[]> = {};
    const needed = new Set<Exception>();
    // What only WeChat's other renderer can do fails late: no page after it is to be charged with that.
    const order = [...tags].sort((a, b) => Number(a.endsWith('-skyline')) - Number(b.endsWith('-skyline')));
    for (const tag of order) {
      const reported = (await errorsOf(page)).length;
      said.length = 0;
      await go(page, `pages/${tag}`, (to) => void (location.hash = `#/${to}`));
      const drawn = await getsDrawn(page, tag);
      await go(page, 'pages/empty', () => history.back());
      const errors = [...(await errorsOf(page)).slice(reported), ...said, ...(drawn ? [] : [NOTHING_DRAWN])];
      const unexplained = errors.filter((error) => {
        const exception = exceptionFor(tag, error);
        if (exception) needed.add(exception);
        return !exception;
      });
      if (unexplained.length > 0) problems[tag] = unexplained;
    }
    expect(problems).toEqual({});
    const unneeded = exceptions.filter(
      (one) => !one.late && tags.some((tag) => one.tags.test(tag)) && !needed.has(one),
    );
    expect(unneeded, 'exceptions that nothing needs any more').toEqual([]);
  });
});

async function errorsOf(page: Page): Promise<string[]> {
  return (await ask(page, (devtools) => devtools.errors())).map(({ code, message }) => `${code}: ${message}`);
}

/** Goes where `move` leads, and waits until all that this brings about is done. */
async function go(page: Page, route: string, move: (route: string) => void): Promise<void> {
  await page.evaluate(move, route);
  await eventually(() => ask(page, (devtools) => devtools.route())).toBe(route);
  await ask(page, (devtools) => devtools.idle());
}

/** Whether it is drawn soon: some wait for timers of theirs. */
function getsDrawn(page: Page, tag: string): Promise<boolean> {
  const look = async (): Promise<boolean> => isDrawn(tag, await ask(page, (devtools) => devtools.tree()));
  return expect
    .poll(look, { timeout: 1000 })
    .toBe(true)
    .then(
      () => true,
      () => false,
    );
}

/** Whether the template of a component made anything. */
function isDrawn(tag: string, node: TreeNode): boolean {
  if (typeof node === 'string') return false;
  if (node.tag === tag) return (node.shadow?.length ?? 0) > 0;
  return [...node.children, ...(node.shadow ?? [])].some((child) => isDrawn(tag, child));
}

function exceptionFor(tag: string, text: string): Exception | undefined {
  return exceptions.find(({ tags, error }) => tags.test(tag) && error.test(text));
}
