import { expect, test } from 'vitest';
import { openStorage } from '../../src/host/storage.ts';
import { startApp } from '../../src/host/index.ts';
import type { RunningApp } from '../../src/host/index.ts';
import type { LogicSource } from '../../src/host/start.ts';
import type { ToLogic } from '../../src/protocol/index.ts';
import { bundle, worker } from './tiny-app.ts';

/** Shows what it was booted with, and stores what it is told to. */
const SHOW_BOOT = `
  onmessage = ({ data }) => {
    if (data.type === 'boot') postMessage({ type: 'flush', flush: 1,
      definitions: [{ definition: 1, is: 'home' }],
      births: [{ owner: 0, way: [], node: 0, definition: 1, ids: [1], data: [{ text: JSON.stringify(data.storage) }] }],
      stack: { pages: [{ page: 1, url: 'home' }], by: 'start' } });
    if (data.type === 'shown') postMessage({ type: 'storage', id: 9, changes: [{ set: 'a', value: 1 }, { set: 'b', value: { c: [2] } }, { remove: 'a' }] });
    if (data.type === 'stored') postMessage({ type: 'flush', flush: 2, patches: [{ instance: 1, patches: [{ type: 'set', path: ['text'], value: 'stored ' + data.id }] }] });
    if (data.type === 'ping') postMessage({ type: 'pong', id: data.id });
  };`;

async function start(
  source: LogicSource,
  storageName: string,
  crashes: string[] = [],
): Promise<RunningApp & { text(): string }> {
  const root = document.createElement('div');
  root.style.cssText = 'position:fixed;inset:0';
  document.body.append(root);
  const app = await startApp({
    bundle,
    worker: source,
    root,
    storageName,
    loadElements: () => {},
    baseStyles: '',
    history: () => ({ start: '', follow: () => {} }),
    onCrash: (kind) => crashes.push(kind),
  });
  return {
    ...app,
    text: () => app.control.view.pages.top?.body.textContent ?? '',
    stop() {
      app.stop();
      root.remove();
    },
  };
}

test('an app starts with what it has stored before, and is told when a write is done', async () => {
  const name = crypto.randomUUID();
  const first = await start(() => worker(SHOW_BOOT), name);
  await expect.poll(() => first.text()).toBe('stored 9');
  first.stop();
  const second = await start(worker(SHOW_BOOT.replace("data.type === 'shown'", 'false')), name);
  await expect.poll(() => second.text()).toBe('{"b":{"c":[2]}}');
  second.stop();
});

test('storage writes are applied in order, and clear removes everything before it', async () => {
  const storage = openStorage(crypto.randomUUID());
  const writes = [
    [{ set: 'x', value: 1 }],
    [{ clear: true as const }],
    [{ set: 'y', value: 2 }],
    [{ set: 'y', value: 3 }],
  ];
  await Promise.all(writes.map((changes) => storage.write(changes)));
  expect(await storage.load()).toEqual({ y: 3 });
  await expect(
    storage.write([
      { set: 'z', value: 1 },
      { set: 'f', value: () => 1 },
    ]),
  ).rejects.toThrow('could not be cloned');
  expect(await storage.load()).toEqual({ y: 3 });
});

test('messages that a worker sent before anyone listened are handled first', async () => {
  const early = [
    {
      type: 'flush',
      flush: 1,
      definitions: [{ definition: 1, is: 'home' }],
      births: [{ owner: 0, way: [], node: 0, definition: 1, ids: [1], data: [{ text: 'early' }] }],
      stack: { pages: [{ page: 1, url: 'home' }], by: 'start' },
    },
  ];
  const app = await start({ worker: worker(''), early }, crypto.randomUUID());
  expect(app.text()).toBe('early');
  app.stop();
});

test('a worker that cannot be loaded is told to the user, with a way out', async () => {
  const crashes: string[] = [];
  const app = await start(worker('throw new Error("broken")'), crypto.randomUUID(), crashes);
  await expect.poll(() => crashes).toEqual(['crashed']);
  const panel = app.control.frame.root.querySelector('[role=alertdialog]')!;
  expect(panel.textContent).toContain('This app has stopped.');
  expect(panel.querySelector('button')!.textContent).toBe('Start again');
  expect(app.control.view.errors.reports[0]).toMatchObject({ code: 'app/worker-failed', line: 1 });
  app.stop();
});

test('the first message is boot, with the facts that sync APIs answer from', async () => {
  const messages: ToLogic[] = [];
  const echo = worker(
    'onmessage = ({ data }) => postMessage({ type: "error", error: { code: "test", message: JSON.stringify(data) } })',
  );
  echo.addEventListener('message', ({ data }) =>
    messages.push(JSON.parse((data as { error: { message: string } }).error.message) as ToLogic),
  );
  const app = await start(echo, crypto.randomUUID());
  await expect.poll(() => messages.length).toBeGreaterThan(0);
  expect(messages[0]).toMatchObject({
    type: 'boot',
    url: '',
    storage: {},
    system: { windowWidth: 390, windowHeight: innerHeight - 44, theme: 'light' },
  });
  app.stop();
});
