import { expect, test } from 'vitest';
import { createLogicApp, type Files } from './app.ts';

/** A component `item` that logs what happens to it, under the name it is given. */
const ITEM: Files = {
  'item.json': '{"component":true}',
  'item.wxml': '<slot/>',
  'item.js': `Component({
    properties: { name: String },
    lifetimes: {
      created() { log('created'); },
      attached() { log('attached', this.data.name); },
      moved() { log('moved', this.data.name); },
      detached() { log('detached', this.data.name); },
    },
  })`,
};

async function start(wxml: string, data: object, more: Files = {}) {
  const app = createLogicApp({
    ...ITEM,
    'pages/a/a.json': '{"usingComponents":{"item":"/item","box":"/box"}}',
    'box.json': '{"component":true,"usingComponents":{"item":"/item"}}',
    'box.wxml': '<slot/>',
    'box.js': 'Component({})',
    'pages/a/a.wxml': wxml,
    'pages/a/a.js': `Page({ data: ${JSON.stringify(data)} })`,
    ...more,
  });
  await app.boot();
  return app;
}

const names = (app: Awaited<ReturnType<typeof start>>, selector = 'item'): unknown[] =>
  app
    .page()
    .selectAllComponents(selector)
    .map(({ data }) => data['name']);

test('a branch that is left is detached, the new one is made before', async () => {
  const app = await start(
    '<item wx:if="{{n === 1}}" name="one"/><item wx:elif="{{n === 2}}" name="two"/><item wx:else name="other"/>',
    { n: 1 },
  );
  app.log.length = 0;
  app.page().setData({ n: 2 });
  expect(app.log).toEqual(['created', ['detached', 'one'], ['attached', 'two']]);
  app.page().setData({ n: 3 });
  expect(names(app)).toEqual(['other']);
});

test('staying on a branch keeps the component', async () => {
  const app = await start('<item wx:if="{{n > 0}}" name="{{n}}"/>', { n: 1 });
  const before = app.page().selectComponent('item');
  app.page().setData({ n: 2 });
  expect(app.page().selectComponent('item')).toBe(before);
  expect(names(app)).toEqual(['2']);
});

test('a keyed list moves the fewest components, and each keeps its key', async () => {
  const app = await start('<item wx:for="{{l}}" wx:key="*this" name="{{item}}"/>', { l: [1, 2, 3] });
  const [one, two, three] = app.page().selectAllComponents('item');
  app.log.length = 0;
  app.page().setData({ l: [3, 1, 2] });
  expect(app.log).toEqual([['moved', '3']]);
  expect(app.page().selectAllComponents('item')).toEqual([three, one, two]);
  app.log.length = 0;
  app.page().setData({ l: [3, 4, 2] });
  expect(app.log).toEqual(['created', ['detached', '1'], ['attached', '4']]);
});

test('an item whose key changes in place is a new component', async () => {
  const app = await start('<item wx:for="{{l}}" wx:key="id" name="{{item.id}}"/>', { l: [{ id: 1 }, { id: 2 }] });
  app.log.length = 0;
  app.page().setData({ 'l[0].id': 8 });
  expect(app.log).toEqual(['created', ['detached', '1'], ['attached', '8']]);
});

test('a list without keys keeps components at their positions', async () => {
  const app = await start('<item wx:for="{{l}}" name="{{item}}"/>', { l: ['a', 'b', 'c'] });
  const before = app.page().selectAllComponents('item');
  app.log.length = 0;
  app.page().setData({ l: ['c', 'a'] });
  expect(app.log).toEqual([['detached', 'c']]);
  expect(app.page().selectAllComponents('item')).toEqual(before.slice(0, 2));
  expect(names(app)).toEqual(['c', 'a']);
});

test('duplicate keys: rows are right and the first holder keeps the component', async () => {
  const app = await start('<item wx:for="{{l}}" wx:key="k" name="{{item.v}}"/>', {
    l: [
      { k: 1, v: 'a' },
      { k: 1, v: 'b' },
    ],
  });
  const [first] = app.page().selectAllComponents('item');
  app.page().setData({
    l: [
      { k: 1, v: 'c' },
      { k: 2, v: 'd' },
      { k: 1, v: 'e' },
    ],
  });
  expect(names(app)).toEqual(['c', 'd', 'e']);
  expect(app.page().selectComponent('item')).toBe(first);
});

test('nested lists and objects: rows read outer rows and page data', async () => {
  const app = await start(
    `<block wx:for="{{groups}}" wx:for-item="g" wx:for-index="gi" wx:key="id">
      <item wx:for="{{g.fields}}" wx:key="*this" name="{{gi}}{{index}}{{item}}{{end}}"/>
    </block>`,
    {
      groups: [
        { id: 1, fields: { x: 'X', y: 'Y' } },
        { id: 2, fields: {} },
      ],
      end: '.',
    },
  );
  expect(names(app)).toEqual(['0xX.', '0yY.']);
  app.page().setData({ end: '!', 'groups[1].fields.z': 'Z' });
  expect(names(app)).toEqual(['0xX!', '0yY!', '1zZ!']);
});

test('templates see their data only, change by name and may use themselves', async () => {
  const app = await start(
    `<template name="tree"><item name="{{node.v}}{{secret}}"/><template wx:for="{{node.kids}}" wx:key="v" is="tree" data="{{node: item}}"/></template>
     <template name="flat"><item name="flat {{node.v}}"/></template>
     <template is="{{kind}}" data="{{node: root}}"/>`,
    { kind: 'tree', secret: 's', root: { v: 'a', kids: [{ v: 'b', kids: [{ v: 'c' }] }, { v: 'd' }] } },
  );
  expect(names(app)).toEqual(['a', 'b', 'c', 'd']);
  app.page().setData({ 'root.kids[0].v': 'B' });
  expect(names(app)).toEqual(['a', 'B', 'c', 'd']);
  app.page().setData({ kind: 'flat' });
  expect(names(app)).toEqual(['flat a']);
  app.page().setData({ kind: 'none' });
  expect(names(app)).toEqual([]);
});

test('a template that uses itself without an end is cut and reported', async () => {
  const app = await start(
    '<template name="t"><item/><template is="t" data="{{}}"/></template><template is="t" data="{{}}"/>',
    {},
  );
  expect(app.sent).toContainEqual({
    type: 'error',
    error: expect.objectContaining({ code: 'wxml/template-too-deep' }),
  });
  expect(app.page().selectAllComponents('item').length).toBeGreaterThan(100);
});

test('a component that contains itself without an end is cut and reported', async () => {
  const app = await start(
    '<loop/>',
    {},
    {
      'pages/a/a.json': '{"usingComponents":{"loop":"/loop"}}',
      'loop.json': '{"component":true,"usingComponents":{"loop":"/loop"}}',
      'loop.wxml': '<loop/>',
      'loop.js': 'Component({})',
    },
  );
  expect(app.sent).toContainEqual({ type: 'error', error: expect.objectContaining({ code: 'component/too-deep' }) });
});

test('dynamic slots: content once for each slot of its name, with the values it gives', async () => {
  const app = await start(
    '<box rows="{{rows}}"><item slot="row" slot:v slot:i="k" name="{{v}}{{k}}{{end}}"/><item slot="none" name="never"/></box>',
    { rows: ['a', 'b'], end: '.' },
    {
      'box.wxml': '<slot wx:for="{{rows}}" wx:key="*this" name="row" v="{{item}}" i="{{index}}"/>',
      'box.js': 'Component({ options: { dynamicSlots: true }, properties: { rows: Array } })',
    },
  );
  expect(names(app)).toEqual(['a0.', 'b1.']);
  app.page().setData({ end: '!' });
  expect(names(app)).toEqual(['a0!', 'b1!']);
  app.log.length = 0;
  app.page().setData({ rows: ['b', 'c'] });
  expect(names(app).sort()).toEqual(['b0!', 'c1!']);
  expect(app.log).toContainEqual(['detached', 'a0!']);
});

test('births name the way to the node: rows as one run, dynamic slots by occurrence', async () => {
  const app = await start(
    '<box><item slot="" name="in"/></box><item wx:for="{{l}}" wx:key="id" name="{{item.id}}"/>',
    { l: [{ id: 'x' }, { id: 'y' }] },
    { 'box.wxml': '<block wx:for="{{2}}"><slot/></block>', 'box.js': 'Component({ options: { dynamicSlots: true } })' },
  );
  const [flush] = app.flushes();
  const runs = flush!.births!.map(({ owner, way, list, keys, ids }) => ({ owner, way, list, keys, count: ids.length }));
  const page = flush!.births![0]!.ids[0]!;
  const box = flush!.births![1]!.ids[0]!;
  expect(runs).toEqual([
    { owner: 0, way: [], list: undefined, keys: undefined, count: 1 },
    { owner: page, way: [], list: undefined, keys: undefined, count: 1 },
    {
      owner: page,
      way: [{ slot: 0, instance: box, way: [{ list: 0, key: '0' }] }],
      list: undefined,
      keys: undefined,
      count: 1,
    },
    {
      owner: page,
      way: [{ slot: 0, instance: box, way: [{ list: 0, key: '1' }] }],
      list: undefined,
      keys: undefined,
      count: 1,
    },
    { owner: page, way: [], list: 0, keys: ['x', 'y'], count: 2 },
  ]);
});

test('generics: a tag of the user stands for the component in the template', async () => {
  const app = await start(
    '<box generic:part="item"/>',
    {},
    {
      'box.json': '{"component":true,"componentGenerics":{"part":true}}',
      'box.wxml': '<part name="given"/>',
    },
  );
  expect(app.log).toEqual(['created', ['attached', 'given']]);
});

test('a function in data reaches a child as a property, and cannot be called in a template', async () => {
  const app = await start(
    '<box format="{{format}}" called="{{format(1)}}"/>',
    {},
    {
      'pages/a/a.js': `Page({ data: { format: (n) => n + ' €' } })`,
      'box.js': `Component({ properties: { format: null, called: null }, lifetimes: { attached() { log(this.data.format(3), this.data.called); } } })`,
    },
  );
  expect(app.log).toEqual([['3 €', null]]);
  expect(JSON.stringify(app.flushes())).not.toContain('format":');
});
