import { expect, test } from 'vitest';
import type { Patch } from '../../src/protocol/patch.ts';
import { createLogicApp, type Files, type LogicApp } from './app.ts';

async function start(files: Files): Promise<LogicApp> {
  const app = createLogicApp({
    'pages/a/a.wxml': '',
    'pages/b/b.wxml': '',
    'pages/b/b.js': 'Page({ data: { n: 0 } })',
    'app.json': '{"pages":["pages/a/a","pages/b/b"]}',
    ...files,
  });
  await app.boot();
  app.sent.length = 0;
  return app;
}

function patchesOf(app: LogicApp): unknown[] {
  return app
    .flushes()
    .flatMap(({ patches }) => patches ?? [])
    .flatMap(({ patches }) => (typeof patches === 'string' ? (JSON.parse(patches) as Patch[]) : patches));
}

test('a thousand calls of setData in one handler are one message', async () => {
  const app = await start({
    'pages/a/a.js': 'Page({ data: { n: 0 }, tap() { for (let i = 1; i <= 1000; i++) this.setData({ n: i }); } })',
  });
  (app.page()['tap'] as () => void)();
  await app.settle();
  expect(app.sent).toHaveLength(1);
  expect(patchesOf(app)).toEqual([{ type: 'set', path: ['n'], value: 1000 }]);
});

test('one row of ten thousand changed in place is one patch', async () => {
  const app = await start({
    'pages/a/a.js': 'Page({ data: { rows: Array.from({ length: 10000 }, (_, id) => ({ id, label: "row " + id })) } })',
  });
  const rows = app.page().data['rows'] as { label: string }[];
  rows[7]!.label = 'new';
  app.page().setData({ rows });
  await app.settle();
  expect(patchesOf(app)).toEqual([{ type: 'set', path: ['rows', 7, 'label'], value: 'new' }]);
});

test('a value that went there and back costs no message', async () => {
  const app = await start({ 'pages/a/a.js': 'Page({ data: { n: 0 } })' });
  app.page().setData({ n: 1 });
  app.page().setData({ n: 0 });
  await app.settle();
  expect(app.sent).toEqual([]);
});

test('nothing is sent while a flush is unanswered; the next one has all that happened since', async () => {
  const app = await start({ 'pages/a/a.js': 'Page({ data: { n: 0, list: [1, 2, 3] } })' });
  app.hold = true;
  app.page().setData({ n: 1 });
  await app.settle();
  app.page().setData({ 'list[0]': 9 });
  await app.settle();
  app.page().setData({ list: [9, 2] });
  await app.settle();
  const [first, ...rest] = app.flushes();
  expect(rest).toEqual([]);
  app.send({ type: 'shown', flush: first!.flush });
  await app.settle();
  expect(patchesOf(app)).toEqual([
    { type: 'set', path: ['n'], value: 1 },
    { type: 'splice', path: ['list'], index: 2, remove: 1, insert: [] },
    { type: 'set', path: ['list', 0], value: 9 },
  ]);
});

test('callbacks of setData run when the view has shown the data, with the instance as this', async () => {
  const app = await start({
    'pages/a/a.js':
      'Page({ data: { n: 0 }, go() { this.setData({ n: 1 }, function () { log("callback", this.data.n); }); log("returned"); } })',
  });
  app.hold = true;
  (app.page()['go'] as () => void)();
  await app.settle();
  expect(app.log).toEqual(['returned']);
  app.send({ type: 'shown', flush: app.flushes()[0]!.flush });
  expect(app.log).toEqual(['returned', ['callback', 1]]);
});

test('a component born and gone between two flushes never crosses', async () => {
  const app = await start({
    'pages/a/a.json': '{"usingComponents":{"item":"/item"}}',
    'pages/a/a.wxml': '<item wx:if="{{on}}"/>',
    'pages/a/a.js': 'Page({ data: { on: false } })',
    'item.json': '{"component":true}',
    'item.js': 'Component({})',
    'item.wxml': '',
  });
  app.page().setData({ on: true });
  app.page().setData({ on: false });
  await app.settle();
  expect(app.sent).toEqual([]);
  app.page().setData({ on: true });
  await app.settle();
  const [born] = app.flushes();
  app.page().setData({ on: false });
  await app.settle();
  expect(app.flushes()[1]).toMatchObject({ deaths: born!.births![0]!.ids });
});

test('data of a hidden page is sent when the page is shown again', async () => {
  const app = await start({ 'pages/a/a.js': 'Page({ data: { n: 0 } })' });
  const page = app.page();
  await (app.globals['wx'] as Record<string, (options: object) => Promise<unknown>>)['navigateTo']!({
    url: '/pages/b/b',
  });
  await app.settle();
  app.sent.length = 0;
  page.setData({ n: 1 }, () => app.log.push('callback'));
  await app.settle();
  expect(app.sent).toEqual([]);
  expect(app.log).toEqual(['callback']);
  app.send({ type: 'back', delta: 1 });
  await app.settle();
  expect(patchesOf(app)).toEqual([{ type: 'set', path: ['n'], value: 1 }]);
});

test('pure data is not sent', async () => {
  const app = await start({
    'pages/a/a.js': 'Component({ options: { pureDataPattern: /^_/ }, data: { _secret: 1, n: 1 } })',
  });
  app.page().setData({ _secret: 2, n: 2 });
  await app.settle();
  expect(patchesOf(app)).toEqual([{ type: 'set', path: ['n'], value: 2 }]);
});

test('what cannot be sent is reported with its path, once', async () => {
  const app = await start({ 'pages/a/a.js': 'Page({})' });
  const ring: Record<string, unknown> = { n: 1 };
  ring['self'] = ring;
  app.page().setData({ o: { ring } });
  app.page().setData({ o: { ring } });
  await app.settle();
  const errors = app.sent.flatMap((message) => (message.type === 'error' ? message.error : []));
  expect(errors).toEqual([
    expect.objectContaining({
      code: 'data/cannot-be-sent',
      message: expect.stringContaining('`o.ring.self`') as string,
    }),
  ]);
});
