import { expect, test } from 'vitest';
import { startJoined, type JoinedApp } from '../joined/app.ts';

const SCRIPTS = {
  'workers/index.js': `const { double } = require('./sum.js');
    import { name } from './name.js';
    worker.onMessage(({ n, fails }) => {
      if (fails) throw new Error('broken');
      worker.postMessage({ double: double(n), name, hidden: [typeof window, typeof self, typeof wx] });
    });`,
  'workers/sum.js': 'exports.double = (n) => n * 2;',
  'workers/name.js': 'export const name = "sum";',
};

const PAGE = `Page({
  data: { heard: [], error: '' },
  start() {
    this.worker = wx.createWorker('workers/index.js');
    this.worker.onMessage((message) => this.setData({ heard: this.data.heard.concat(message) }));
  },
  listen() { this.worker.onError(({ message }) => this.setData({ error: message })); },
  ask(message) { this.worker.postMessage(message); },
  end() { this.worker.terminate(); },
})`;

type Page = Record<'start' | 'listen' | 'ask' | 'end', (message?: unknown) => void> & {
  data: { heard: unknown[]; error: string };
};

async function start(page = PAGE): Promise<JoinedApp & { self: Page }> {
  const app = await startJoined({ 'page.wxml': '<view/>', 'page.js': page, ...SCRIPTS });
  return Object.assign(app, { self: app.page() as unknown as Page });
}

test('a script of the app runs in a thread of its own, with its modules', async () => {
  const { self } = await start();
  self.start();
  self.ask({ n: 21 });
  const message = { double: 42, name: 'sum', hidden: ['undefined', 'undefined', 'undefined'] };
  await expect.poll(() => self.data.heard).toEqual([message]);
  self.end();
});

test('there is one at a time', async () => {
  const { self } = await start();
  self.start();
  expect(() => self.start()).toThrow('createWorker:fail only one worker can run at a time');
  self.end();
  self.start();
  self.ask({ n: 1 });
  await expect.poll(() => self.data.heard.length).toBe(1);
  self.end();
});

test('its mistakes are told to the app, or reported', async () => {
  const app = await start();
  const { self } = app;
  self.start();
  self.ask({ fails: true });
  await expect
    .poll(async () => {
      await app.settle();
      return app.errors.map((error) => 'message' in error && error.message);
    })
    .toEqual([expect.stringMatching(/^workers\/index\.js: .*broken$/)]);
  self.listen();
  self.ask({ fails: true });
  await expect.poll(() => self.data.error).toMatch(/broken$/);
  self.end();
});

test('a script that is not there is refused', async () => {
  const { self } = await start('Page({ start() { wx.createWorker("workers/none.js") } })');
  expect(() => self.start()).toThrow('createWorker:fail there is no script "workers/none.js"');
});
