import type { CDPSession } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { ask, untilReady } from './example.ts';
import { serveExample } from './serve-example.ts';
import type { Site } from './serve-folder.ts';

const { openPage } = useBrowser();

const MEGABYTE = 1024 * 1024;

/** Sends to the worker of a page, which has no session of its own. */
async function workerOf(session: CDPSession): Promise<(method: string) => Promise<unknown>> {
  const attached = new Promise<string>((resolve) =>
    session.once('Target.attachedToTarget', ({ sessionId }) => resolve(sessionId)),
  );
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  const sessionId = await attached;
  let count = 0;
  return (method) => {
    const id = ++count;
    const answered = new Promise((resolve) => {
      const listen = ({ message }: { message: string }): void => {
        const answer = JSON.parse(message) as { id: number; result: unknown };
        if (answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', listen);
        resolve(answer.result);
      };
      session.on('Target.receivedMessageFromTarget', listen);
    });
    return session
      .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
      .then(() => answered);
  };
}

describe('the page stack', () => {
  let site: Site;
  beforeAll(async () => {
    site = await serveExample('fixtures/walk', 'build');
  });
  afterAll(() => site.close());

  test('takes under 1 MB of heap for each page with little in it, both threads together', async () => {
    const page = await openPage();
    await page.goto(site.address);
    await untilReady(page);
    const session = await page.context().newCDPSession(page);
    const worker = await workerOf(session);
    const used = async (send: (method: string) => Promise<unknown>): Promise<number> => {
      await send('HeapProfiler.collectGarbage');
      return ((await send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
    };
    const heap = async (): Promise<number> =>
      (await used((method) => session.send(method as 'Runtime.getHeapUsage'))) + (await used(worker));
    const open = async (n: number): Promise<void> => {
      await page.locator('.page[data-state=top]').getByText(`open ${n}`, { exact: true }).dispatchEvent('click');
      await ask(page, (devtools) => devtools.idle());
    };
    // The first of its kind brings code and templates along.
    await open(1);
    const before = await heap();
    for (let n = 2; n <= 9; n++) await open(n);
    expect(await page.locator('.page').count()).toBe(10);
    const each = ((await heap()) - before) / 8;
    console.log(`${Math.round(each / 1024)} kB of heap for each page`);
    expect(each).toBeGreaterThan(0);
    expect(each).toBeLessThan(MEGABYTE);
  });
});
