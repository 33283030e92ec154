import { beforeEach, describe, expect, test } from 'vitest';
import type { Flush } from '../../src/protocol/messages.ts';
import { compileApp, connectApp, type LogicApp } from './app.ts';

/** What crosses to the view, counted: messages, patches and bytes of their JSON text. */
const bytes = (message: unknown): number => new TextEncoder().encode(JSON.stringify(message)).length;

const compiled = compileApp({
  'pages/a/a.json': JSON.stringify({ usingComponents: { box: '/box' } }),
  'pages/a/a.wxml':
    '<box wx:for="{{boxes}}" wx:key="id" name="{{item.name}}" count="{{item.id}}"><text>{{item.id}}</text></box><view wx:for="{{rows}}" wx:key="id">{{item.label}}</view>',
  'pages/a/a.js': 'Page({ data: { boxes: [], rows: [] } })',
  'box.json': '{ "component": true }',
  'box.wxml': '<view>{{name}} {{twice}}</view><slot/>',
  'box.js': `Component({ properties: { name: String, count: Number }, data: { twice: 0 },
    observers: { count(n) { this.setData({ twice: 2 * n }); } } })`,
});

let app: LogicApp;
beforeEach(async () => {
  app = connectApp(compiled);
  await app.boot();
});

/** The messages that an update leads to. */
async function set(data: Record<string, unknown>): Promise<Flush[]> {
  app.sent.length = 0;
  app.page().setData(data);
  await app.settle();
  expect(app.sent.filter(({ type }) => type !== 'flush')).toEqual([]);
  return app.flushes();
}

const rows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => ({ id: from + at, label: `row ${from + at}` }));

test('a thousand components are born in one message, as one run, without patches', async () => {
  const boxes = Array.from({ length: 1000 }, (_, id) => ({ id, name: `n${id}` }));
  const flushes = await set({ boxes });
  expect(flushes).toHaveLength(1);
  const { births, patches } = flushes[0]!;
  expect(births).toHaveLength(1);
  expect(births![0]!.ids).toHaveLength(1000);
  // One patch brings the rows to the page; components get theirs with their birth.
  expect(patches).toHaveLength(1);
  // The id, the key and three fields of each component, and its row of the page's data.
  expect(bytes(flushes[0])).toBeLessThan(1000 * 100);
});

describe('a list of 10 000 rows', () => {
  beforeEach(() => set({ rows: rows(10_000) }));

  test.each([
    ['by path', () => ({ 'rows[7000].label': 'new' })],
    [
      'as a whole list',
      () => ({ rows: rows(10_000).map((row) => (row.id === 7000 ? { ...row, label: 'new' } : row)) }),
    ],
  ])('one changed row is one patch, set %s', async (_, data) => {
    const [flush, ...others] = await set(data());
    expect(others).toEqual([]);
    expect(flush!.patches).toEqual([
      { instance: 1, patches: [{ type: 'set', path: ['rows', 7000, 'label'], value: 'new' }] },
    ]);
    expect(bytes(flush)).toBeLessThan(150);
  });

  test('twenty more rows are twenty rows on the wire', async () => {
    const more = rows(20, 10_000);
    const [flush, ...others] = await set({ rows: [...rows(10_000), ...more] });
    expect(others).toEqual([]);
    const [{ patches }] = flush!.patches as unknown as [{ patches: unknown }];
    const list = (typeof patches === 'string' ? JSON.parse(patches) : patches) as object[];
    expect(list).toHaveLength(1);
    expect(JSON.stringify(list[0])).toContain(JSON.stringify(more).slice(1, -1));
    expect(bytes(flush)).toBeLessThan(bytes(more) + 350);
  });

  test('a thousand calls in one task are one message, and a value that went there and back is none', async () => {
    for (let n = 0; n < 999; n++) app.page().setData({ 'rows[0].label': `n${n}` });
    expect(await set({ 'rows[0].label': 'last' })).toHaveLength(1);
    app.page().setData({ 'rows[0].label': 'other' });
    expect(await set({ 'rows[0].label': 'last' })).toEqual([]);
  });
});
