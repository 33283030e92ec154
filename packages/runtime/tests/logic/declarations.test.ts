import { expect, test } from 'vitest';
import { componentModel } from '../../src/logic/component-model.ts';
import { everything, pageModel } from '../../src/logic/index.ts';
import { createLogicApp, type Files, type LogicApp } from './app.ts';

/** A page with one component `x`, both as they are declared here. */
async function start(component: string, page = 'Page({})', more: Files = {}): Promise<LogicApp> {
  const app = createLogicApp({
    'pages/a/a.js': page,
    'pages/a/a.json': JSON.stringify({ usingComponents: { x: '/x', y: '/y' } }),
    'pages/a/a.wxml': '<x id="x" value="{{value}}"/>',
    'x.json': '{"component":true}',
    'x.js': component,
    'x.wxml': '',
    'y.json': '{"component":true}',
    'y.js': 'Component({})',
    'y.wxml': '',
    ...more,
  });
  await app.boot();
  return app;
}

const told = ({ sent }: LogicApp): unknown[] =>
  sent.flatMap((message) => (message.type === 'error' ? [[message.error.code, message.error.message]] : []));

test('observers may be names of methods', async () => {
  const app = await start(`
    const shared = Behavior({ observers: { 'n': 'fromBehavior' }, methods: { fromBehavior(n) { log('behavior', n, this.is) } } });
    Component({ behaviors: [shared], data: { n: 0, m: 0 }, observers: { 'n, m': 'both' }, methods: { both(n, m) { log('both', n, m) } } })`);
  app.page().selectComponent('#x')!.setData({ n: 1, m: 2 });
  expect(app.log).toEqual([
    ['behavior', 1, 'x'],
    ['both', 1, 2],
  ]);
});

test('observers may be a list, in which one without fields is for everything', async () => {
  const app = await start(`Component({
    data: { a: 0, b: 0 },
    observers: [
      { fields: 'a', observer(a) { log('a', a) } },
      { observer(data) { log('all', data.a, data.b) } },
      { fields: 'a', observer: 'again' },
    ],
    methods: { again(a) { log('again', a) } },
  })`);
  const x = app.page().selectComponent('#x')!;
  x.setData({ a: 1 });
  x.setData({ b: 2 });
  expect(app.log).toEqual([
    ['a', 1],
    ['all', 1, 0],
    ['again', 1],
    ['all', 1, 2],
  ]);
});

test('observers that can never be called are told', async () => {
  const app = await start(
    `Component({ data: { a: 0 }, observers: { a: 'nowhere', b: 7, 'c[': function () {}, d() { log('d') } } })`,
  );
  app.page().selectComponent('#x')!.setData({ a: 1, b: 1, c: 1, d: 1 });
  expect(app.log).toEqual(['d']);
  expect(told(app)).toEqual([
    ['component/observer-not-callable', 'The observer `a` of `x` is neither a function nor the name of a method.'],
    ['component/observer-not-callable', 'The observer `b` of `x` is neither a function nor the name of a method.'],
    ['component/bad-observer-path', 'The observer `c[` of `x` has a path that cannot be read.'],
  ]);
});

test('data may be a function, which makes it for each instance after the literal data of behaviors', async () => {
  const app = await start(
    `let count = 0;
    const base = Behavior({ data: { n: 'base', only: 'base' }, observers: { n() { log('observed') } } });
    Component({
      behaviors: [base],
      properties: { value: { type: String, value: 'own' } },
      data() { log(this === undefined || this === null); return { n: ++count, list: [], value: 'not a property' } },
    })`,
    'Page({ data: { value: "given" } })',
    { 'pages/a/a.wxml': '<x class="x" value="{{value}}"/><x class="x" value="{{value}}"/>' },
  );
  const [first, second] = app.page().selectAllComponents('.x');
  expect(first!.data).toEqual({ n: 1, only: 'base', list: [], value: 'given' });
  expect(second!.data).toEqual({ n: 2, only: 'base', list: [], value: 'given' });
  expect(first!.data['list']).not.toBe(second!.data['list']);
  expect(app.log).toEqual([true, true]);
  const births = app.flushes()[0]!.births ?? [];
  expect(JSON.stringify(births)).toContain('"n":2');
});

test.each([
  ['with components in the app', componentModel],
  ['without', pageModel],
])('data of a page may be a function, %s', async (_, model) => {
  const files = { 'pages/a/a.js': 'Page({ data() { return { value: [1] } } })', 'pages/a/a.wxml': '{{value}}' };
  const app = createLogicApp(files, {}, { ...everything, model });
  await app.boot();
  expect(app.page().data).toEqual({ value: [1] });
  expect(JSON.stringify(app.flushes()[0]!.births)).toContain('{"value":[1]}');
});

test('a property of type Function takes functions, and is a function that does nothing without one', async () => {
  const app = await start(
    `Component({ properties: { value: Function }, methods: { call() { return this.data.value(20) } } })`,
    `Page({ data: { value: undefined }, onLoad() { this.setData({ value: (n) => n + 1 }) } })`,
  );
  const x = app.page().selectComponent('#x')!;
  expect((x['call'] as () => unknown)()).toBe(21);
  app.page().setData({ value: 'no function' });
  expect((x['call'] as () => unknown)()).toBe(undefined);
  expect(told(app)).toEqual([]);
});

test('a type that there is not is told, and takes anything', async () => {
  const app = await start(
    `Component({ properties: { value: Date, later: { type: 'String', value: 1 }, other: { type: Number, optionalTypes: [Map] } } })`,
    'Page({ data: { value: { a: 1 } } })',
  );
  expect(app.page().selectComponent('#x')!.data).toEqual({ value: { a: 1 }, later: 1, other: 0 });
  expect(told(app).map((one) => (one as string[])[0])).toEqual([
    'component/unknown-property-type',
    'component/unknown-property-type',
    'component/unknown-property-type',
  ]);
});

test('where a relation finds nobody above, it is told so; a path may stand in `target`', async () => {
  const app = await start('Component({})', 'Page({})', {
    'pages/a/a.json': JSON.stringify({ usingComponents: { list: '/list', item: '/item' } }),
    'pages/a/a.wxml': '<list id="list"><item id="in"/></list><item id="out"/>',
    'list.json': '{"component":true}',
    'list.wxml': '<slot/>',
    'list.js': `Component({ relations: { items: { type: 'child', target: './item', linked(item) { log('list linked', item.id) } } } })`,
    'item.json': '{"component":true}',
    'item.wxml': '',
    'item.js': `Component({ relations: { './list': { type: 'parent', linked(list) { log(this.id, 'linked', list.id) }, linkFailed(...rest) { log(this.id, 'failed', rest) } } } })`,
  });
  expect(app.log).toEqual([
    ['list linked', 'in'],
    ['in', 'linked', 'list'],
    ['out', 'failed', []],
  ]);
  const list = app.page().selectComponent('#list')!;
  expect((list['getRelationNodes'] as (key: string) => { id: string }[])('items').map(({ id }) => id)).toEqual(['in']);
});
