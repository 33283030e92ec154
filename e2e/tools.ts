import type { Page, Worker } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import type { TestBrowser } from './browser.ts';
import { serveBuilt } from './serve-example.ts';
import type { Site } from './serve-folder.ts';
import { ask, untilReady } from './example.ts';

/** `fixtures/tools` in a page, and its logic thread, in which tests run code as an author would. */
export interface Tools {
  readonly page: Page;
  readonly worker: Worker;
  /** Runs code in the logic thread when the button is tapped, and gives what it resolves with. */
  onTap<T, A>(run: (argument: A) => Promise<T> | T, argument: A): Promise<T>;
  /** The app again, with what it has kept. */
  restart(): Promise<Tools>;
  idle(): Promise<void>;
  data(): Promise<unknown>;
}

type PageOptions = Parameters<TestBrowser['openPage']>[0];

/** The built fixture for all tests of the file that calls this. */
export function useTools({ openPage }: TestBrowser): { open(options?: PageOptions): Promise<Tools> } {
  let site: Site | undefined;
  beforeAll(async () => {
    site = await serveBuilt('fixtures/tools', ['--devtools']);
  });
  afterAll(() => site?.close());
  return {
    async open(options) {
      if (!site) throw new Error('open() is for tests, when the app is served.');
      const page = await openPage(options);
      await page.goto(site.address);
      return toolsOf(page);
    },
  };
}

async function toolsOf(page: Page): Promise<Tools> {
  await untilReady(page);
  const worker = page.workers()[0]!;
  return {
    page,
    worker,
    async onTap(run, argument) {
      const result = worker.evaluate(
        ([code, given]) =>
          new Promise((resolve, reject) => {
            // oxlint-disable-next-line no-new-func -- a test hands code to the other thread
            const run = new Function(`return (${code})`)() as (argument: unknown) => unknown;
            const tapped = (): void => void Promise.resolve(run(given)).then(resolve, reject);
            Object.assign(globalThis, { tapped });
          }),
        [run.toString(), argument] as const,
      );
      await page.getByText('Go', { exact: true }).click();
      return (await result) as never;
    },
    async restart() {
      await page.reload();
      return toolsOf(page);
    },
    idle: () => ask(page, (devtools) => devtools.idle()),
    data: () => ask(page, (devtools) => devtools.data()),
  };
}
