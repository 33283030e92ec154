import { expect, test } from 'vitest';
import type { LogicApp, Page } from '../logic/app.ts';
import { startWithPackages } from './app.ts';

/** An app whose page holds one component, `#c`, with this definition. */
async function start(js: string, files: Readonly<Record<string, string>> = {}): Promise<LogicApp> {
  return startWithPackages({
    'page.json': '{ "usingComponents": { "c": "/c" } }',
    'page.wxml': '<c id="c" n="{{n}}"/>',
    'page.js': 'Page({ data: { n: 1 } })',
    'c.json': '{ "component": true }',
    'c.wxml': '',
    'c.js': js,
    ...files,
  });
}

const component = (app: LogicApp): Page => app.page().selectComponent('#c')!;
const call = (page: Page, method: string, ...args: unknown[]): unknown =>
  (page[method] as (...args: unknown[]) => unknown)(...args);

test('a computed field follows data, data of another behavior and other computed fields, within setData', async () => {
  const app = await start(
    `const computedBehavior = require('miniprogram-computed').behavior
    const behaviorTest = require('./behavior-test')
    Component({
      behaviors: [behaviorTest, computedBehavior],
      data: { a: 1, b: 1 },
      computed: {
        sum(data) { return data.a + data.b + data.c },
        twice(data) { return data.sum * 2 },
      },
      methods: {
        onTap() {
          this.setData({ a: this.data.b, b: this.data.a + this.data.b })
          log(this.data.sum, this.data.twice)
        },
      },
    })`,
    { 'behavior-test.js': 'module.exports = Behavior({ data: { c: 2 } })' },
  );
  expect(component(app).data).toMatchObject({ a: 1, b: 1, c: 2, sum: 4, twice: 8 });
  call(component(app), 'onTap');
  call(component(app), 'onTap');
  expect(app.log).toEqual([
    [5, 10],
    [7, 14],
  ]);
});

test('a computed field is computed again only when something that it read has changed', async () => {
  const app = await start(`require('miniprogram-computed').ComponentWithComputed({
    data: { list: [{ price: 1, seen: 0 }, { price: 2, seen: 0 }], other: 1, deep: { a: { b: 'x' } } },
    computed: {
      total(data) { log('total'); return data.list.reduce((sum, each) => sum + each.price, 0) },
      text(data) { log('text'); return data.deep.a.b.toUpperCase() },
    },
  })`);
  const self = component(app);
  expect(self.data).toMatchObject({ total: 3, text: 'X' });
  expect(new Set(app.log.splice(0))).toEqual(new Set(['total', 'text']));
  self.setData({ other: 2 });
  expect(app.log).toEqual([]);
  self.setData({ 'list[1].price': 5 });
  expect(self.data['total']).toBe(6);
  expect(new Set(app.log.splice(0))).toEqual(new Set(['total']));
  self.setData({ 'deep.a.b': 'y' });
  expect(self.data['text']).toBe('Y');
  expect(new Set(app.log.splice(0))).toEqual(new Set(['text']));
  self.setData({ 'list[2]': { price: 10, seen: 0 } });
  expect(self.data['total']).toBe(16);
});

test('a computed field may return objects and parts of data, and sees keys come and go', async () => {
  const app = await start(`import { ComponentWithComputed } from 'miniprogram-computed'
  ComponentWithComputed({
    data: { map: { a: 1 }, rows: [{ on: true, n: 1 }, { on: false, n: 2 }] },
    computed: {
      keys: (data) => Object.keys(data.map),
      shown: (data) => data.rows.filter((row) => row.on),
      box: (data) => ({ first: data.rows[0], label: 'box' }),
    },
  })`);
  const self = component(app);
  expect(self.data).toMatchObject({
    keys: ['a'],
    shown: [{ on: true, n: 1 }],
    box: { first: { on: true, n: 1 }, label: 'box' },
  });
  self.setData({ 'map.b': 2, 'rows[1].on': true });
  expect(self.data).toMatchObject({
    keys: ['a', 'b'],
    shown: [
      { on: true, n: 1 },
      { on: true, n: 2 },
    ],
  });
});

test('a property of the component is followed like data, and what was computed goes to the view', async () => {
  const app = await start(`require('miniprogram-computed').ComponentWithComputed({
    properties: { n: Number },
    computed: { next: (data) => data.n + 1 },
  })`);
  expect(component(app).data).toMatchObject({ n: 1, next: 2 });
  app.page().setData({ n: 41 });
  expect(component(app).data['next']).toBe(42);
  const sent = app.flushes().length;
  await app.settle();
  expect(JSON.stringify(app.flushes().slice(sent))).toContain('42');
});

test('a watch is called with new and old values, for one field or several, when one has changed', async () => {
  const app = await start(`const { behavior } = require('miniprogram-computed')
  Component({
    behaviors: [behavior],
    properties: { n: Number },
    data: { a: 1, b: 1, sum: 2 },
    watch: {
      n(now, before) { log('n', now, before) },
      'a, b'(a, b, oldA, oldB) { log('a, b', a, b, oldA, oldB); this.setData({ sum: a + b }) },
      sum(sum) { log('sum', sum) },
    },
  })`);
  app.log.length = 0;
  const self = component(app);
  self.setData({ a: 1 });
  expect(app.log).toEqual([]);
  self.setData({ a: 2, b: 3 });
  expect(self.data['sum']).toBe(5);
  app.page().setData({ n: 7 });
  expect(app.log).toEqual([
    ['a, b', 2, 3, 1, 1],
    ['sum', 5],
    ['n', 7, 1],
  ]);
});

test('a watch over everything below a field compares deeply, one of a part sees that part', async () => {
  const app = await start(`const { behavior } = require('miniprogram-computed')
  Component({
    behaviors: [behavior],
    data: { obj: { a: 1, b: 2 }, list: [{ n: 1 }] },
    watch: {
      'obj.**'(obj) { log('obj', obj.a + obj.b) },
      'list[0].n'(now, before) { log('list', now, before) },
    },
  })`);
  const self = component(app);
  self.setData({ 'obj.a': 10 });
  self.setData({ obj: { a: 10, b: 2 } });
  self.setData({ 'list[0].n': 5 });
  self.setData({ 'list[1]': { n: 9 } });
  expect(app.log).toEqual([
    ['obj', 12],
    ['list', 5, 1],
  ]);
});

test('watches follow computed fields, and can be put to sleep, woken and called', async () => {
  const app = await start(`const { ComponentWithComputed } = require('miniprogram-computed')
  ComponentWithComputed({
    data: { a: 1 },
    computed: { double: (data) => data.a * 2 },
    watch: { double(now) { log(now) } },
  })`);
  const self = component(app);
  app.log.length = 0;
  self.setData({ a: 2 });
  expect(app.log.splice(0)).toEqual([4]);
  call(self, 'disableWatches');
  self.setData({ a: 3 });
  expect(app.log).toEqual([]);
  call(self, 'enableWatches', true);
  expect(app.log.splice(0)).toEqual([6]);
  self.setData({ a: 4 });
  expect(app.log.splice(0)).toEqual([8]);
  call(self, 'triggerAllWatches');
  expect(app.log).toEqual([8]);
});

test('behaviors have computed fields and watches of their own, beside those of the component that uses them', async () => {
  const app = await start(
    `import { ComponentWithComputed } from 'miniprogram-computed'
    import { counting } from './counting'
    ComponentWithComputed({
      behaviors: [counting],
      data: { step: 10 },
      computed: { label: (data) => data.count + ' of ' + data.step, late: (data) => data.left * 100 },
      watch: { left(left) { log('left', left) } },
      observers: { count(count) { log('observed', count) } },
    })`,
    {
      'counting.js': `import { BehaviorWithComputed } from 'miniprogram-computed'
      export const counting = BehaviorWithComputed({
        data: { count: 0, most: 3 },
        computed: { left: (data) => data.most - data.count },
        watch: { count(now, before) { log('count', now, before) } },
        methods: { add() { this.setData({ count: this.data.count + 1 }) } },
      })`,
    },
  );
  const self = component(app);
  expect(self.data).toMatchObject({ left: 3, label: '0 of 10', late: 300 });
  app.log.length = 0;
  call(self, 'add');
  expect(self.data).toMatchObject({ count: 1, left: 2, label: '1 of 10', late: 200 });
  expect(app.log).toContainEqual(['count', 1, 0]);
  expect(app.log).toContainEqual(['left', 2]);
  expect(app.log).toContainEqual(['observed', 1]);
});

test('a page made by Component has computed fields', async () => {
  const app = await startWithPackages({
    'page.js': `import { ComponentWithComputed } from 'miniprogram-computed'
    ComponentWithComputed({
      data: { first: 'Ada', last: 'Lovelace' },
      computed: { name: ({ first, last }) => first + ' ' + last },
      methods: { onLoad() { log(this.data.name) } },
    })`,
  });
  expect(app.log).toEqual(['Ada Lovelace']);
  app.page().setData({ first: 'Lady' });
  expect(app.page().data['name']).toBe('Lady Lovelace');
});
