import { expect, test } from 'vitest';
import { createLogicApp, type Files, type LogicApp, type Page } from './app.ts';

async function start(files: Files): Promise<LogicApp> {
  const app = createLogicApp({ 'pages/a/a.wxml': '', 'pages/a/a.js': 'Page({})', ...files });
  await app.boot();
  return app;
}

const component = (js: string, wxml = '<slot/>', json: object = {}): [json: string, wxml: string, js: string] => [
  JSON.stringify({ component: true, ...json }),
  wxml,
  js,
];

function files(components: Readonly<Record<string, [json: string, wxml: string, js: string]>>): Files {
  return Object.fromEntries(
    Object.entries(components).flatMap(([path, [json, wxml, js]]) => [
      [`${path}.json`, json],
      [`${path}.wxml`, wxml],
      [`${path}.js`, js],
    ]),
  );
}

const using = (...tags: string[]): string =>
  JSON.stringify({ usingComponents: Object.fromEntries(tags.map((tag) => [tag, `/${tag}`])) });

test('parent and child: linked after the child is attached, unlinked after it is detached, listed in tree order', async () => {
  const app = await start({
    'pages/a/a.json': using('ul', 'li'),
    'pages/a/a.wxml': '<ul id="u"><view><li wx:for="{{l}}" wx:key="*this" id="{{item}}"/></view></ul>',
    'pages/a/a.js': 'Page({ data: { l: ["x", "y"] } })',
    ...files({
      ul: component(`Component({ relations: { './li': { type: 'child',
        linked(c) { log('ul linked', c.id) }, linkChanged(c) { log('ul changed', c.id) }, unlinked(c) { log('ul unlinked', c.id) } } },
        lifetimes: { attached() { log('ul attached', this.getRelationNodes('./li').length) }, ready() { log('ul ready', this.getRelationNodes('./li').map((c) => c.id)) } } })`),
      li: component(`Component({ relations: { './ul': { type: 'parent', linked(p) { log('li linked', p.id) }, unlinked(p) { log('li unlinked', p.id) } } },
        lifetimes: { attached() { log('li attached', this.id) }, detached() { log('li detached', this.id) } } })`),
    }),
  });
  expect(app.log).toEqual([
    ['ul attached', 0],
    ['li attached', 'x'],
    ['ul linked', 'x'],
    ['li linked', 'u'],
    ['li attached', 'y'],
    ['ul linked', 'y'],
    ['li linked', 'u'],
    ['ul ready', ['x', 'y']],
  ]);
  app.log.length = 0;
  app.page().setData({ l: ['y', 'x'] });
  expect(app.log).toEqual([['ul changed', 'y']]);
  const ul = app.page().selectComponent('#u') as Page & { getRelationNodes(key: string): Page[] };
  expect(ul.getRelationNodes('./li').map(({ id }) => id)).toEqual(['y', 'x']);
  app.log.length = 0;
  app.page().setData({ l: ['x'] });
  expect(app.log.map((entry) => (entry as string[])[0])).toEqual(['li detached', 'ul unlinked', 'li unlinked']);
  expect(ul.getRelationNodes('./li').map(({ id }) => id)).toEqual(['x']);
});

test('parent means the nearest component above; ancestor any; a behavior may be the target', async () => {
  const app = await start({
    'pages/a/a.json': using('group', 'row', 'field'),
    'pages/a/a.wxml': '<group id="g"><row id="r"><field id="f"/></row></group>',
    'shared.js': 'exports.field = Behavior({});',
    ...files({
      group: component(`const { field } = require('./shared');
        Component({ relations: { fields: { type: 'descendant', target: field, linked(c) { log('group', c.id) } } , './field': { type: 'child', linked() { log('wrong') } } } })`),
      row: component('Component({})'),
      field: component(`const { field } = require('./shared');
        Component({ behaviors: [field], relations: { './group': { type: 'ancestor' } } })`),
    }),
  });
  expect(app.log).toEqual([['group', 'f']]);
});

test('selectors: id, class, tag, compound, child, descendant, into components, lists', async () => {
  const app = await start({
    'pages/a/a.json': using('box', 'leaf'),
    'pages/a/a.wxml': `<view class="wrap"><box id="b" class="big {{kind}}"><leaf id="in" class="leaf"/></box></view><leaf id="out" class="leaf last"/>`,
    'pages/a/a.js': 'Page({ data: { kind: "red" } })',
    ...files({
      box: component('Component({})', '<leaf id="inner" class="leaf"/><slot/>', { usingComponents: { leaf: '/leaf' } }),
      leaf: component('Component({})', ''),
    }),
  });
  const ids = (selector: string): unknown[] =>
    app
      .page()
      .selectAllComponents(selector)
      .map(({ id }) => id);
  expect(ids('#b')).toEqual(['b']);
  expect(ids('.leaf')).toEqual(['in', 'out']);
  expect(ids('leaf')).toEqual(['in', 'out']);
  expect(ids('.leaf.last')).toEqual(['out']);
  expect(ids('.red')).toEqual(['b']);
  expect(ids('.wrap .leaf')).toEqual(['in']);
  expect(ids('.wrap > .leaf')).toEqual([]);
  expect(ids('.wrap > .big > #in')).toEqual(['in']);
  // Everything below, on both sides of the border.
  expect(ids('#b >>> .leaf')).toEqual(['inner', 'in']);
  expect(ids('#out, #b')).toEqual(['b', 'out']);
  expect(ids('.wrap')).toEqual([]);
  expect(ids('?!')).toEqual([]);
  expect(app.page().selectComponent('.none')).toBe(null);
  const inner = app.page().selectComponent('#b >>> .leaf') as Page & { selectOwnerComponent(): Page };
  expect(inner.selectOwnerComponent().id).toBe('b');
});

test('external classes are sent at birth and when they change', async () => {
  const app = await start({
    'pages/a/a.json': using('box'),
    'pages/a/a.wxml': '<box x-class="p {{q}}" class="host"/>',
    'pages/a/a.js': 'Page({ data: { q: "q" } })',
    ...files({ box: component("Component({ externalClasses: ['x-class'] })") }),
  });
  expect(app.flushes()[0]!.births![1]).toMatchObject({ external: [{ 'x-class': 'p q' }] });
  app.page().setData({ q: 'r' });
  await app.settle();
  expect(app.flushes()[1]!.external).toEqual([
    { instance: app.flushes()[0]!.births![1]!.ids[0], classes: { 'x-class': 'p r' } },
  ]);
});

test('properties: dashed names, literals, conversion, defaults, properties named like attributes', async () => {
  const app = await start({
    'pages/a/a.json': using('box'),
    'pages/a/a.wxml': '<box max-count="{{count}}" flag="false" list="{{nothing}}" style="color:red" unknown="1"/>',
    'pages/a/a.js': 'Page({ data: { count: "12", nothing: undefined } })',
    ...files({
      box: component(`Component({
        properties: { maxCount: Number, flag: Boolean, list: { type: Array, value: [1] }, size: { type: Number, optionalTypes: [String], value: 'big' }, style: String },
        lifetimes: { attached() { log(this.data) } } })`),
    }),
  });
  expect(app.log).toEqual([{ maxCount: 12, flag: true, list: [], size: 'big', style: 'color:red' }]);
});

test('a component gets a copy: changing it does not change the owner', async () => {
  const app = await start({
    'pages/a/a.json': using('box'),
    'pages/a/a.wxml': '<box id="b" o="{{o}}"/>',
    'pages/a/a.js': 'Page({ data: { o: { list: [1] } } })',
    ...files({ box: component('Component({ properties: { o: Object } })') }),
  });
  const box = app.page().selectComponent('#b')!;
  (box.data['o'] as { list: number[] }).list.push(2);
  expect(app.page().data['o']).toEqual({ list: [1] });
  box.setData({ 'o.list': [7] });
  expect(app.page().data['o']).toEqual({ list: [1] });
});

test('only components whose bound values change are set', async () => {
  const app = await start({
    'pages/a/a.json': using('box'),
    'pages/a/a.wxml': '<box v="{{a}}"/><box v="{{b}}"/><box v="{{ {x: b.x} }}"/>',
    'pages/a/a.js': 'Page({ data: { a: 1, b: { x: 1 } } })',
    ...files({ box: component('Component({ properties: { v: null }, observers: { v(v) { log(v) } } })') }),
  });
  app.log.length = 0;
  app.page().setData({ a: 2, c: 3 });
  expect(app.log).toEqual([2]);
  app.log.length = 0;
  app.page().setData({ 'b.x': 2 });
  expect(app.log).toEqual([{ x: 2 }, { x: 2 }]);
});

test('order of one update: observers, children, property observers', async () => {
  const app = await start({
    'pages/a/a.json': using('box'),
    'pages/a/a.wxml': '<box v="{{v}}" w="{{w}}"/>',
    'pages/a/a.js': `Component({ data: { v: 0, w: 0 }, observers: { v() { log('page obs') } } })`,
    ...files({
      box: component(`Component({
        properties: { v: { type: Number, observer(n, o) { log('prop v', n, o, this.data.w) } }, w: { type: Number, observer: 'onW' } },
        observers: { 'v, w': function (v, w) { log('obs', v, w) } },
        methods: { onW() { log('prop w') } } })`),
    }),
  });
  app.log.length = 0;
  app.page().setData({ v: 2, w: 3 });
  app.log.push('after');
  expect(app.log).toEqual(['page obs', ['obs', 2, 3], ['prop v', 2, 0, 3], 'prop w', 'after']);
});

test('setData of the owner from within a child that is being set is shown when it returns', async () => {
  const app = await start({
    'pages/a/a.json': using('box'),
    'pages/a/a.wxml': '<box id="one" v="{{v}}" bind:change="take"/><box id="two" v="{{sum}}"/>',
    'pages/a/a.js': 'Page({ data: { v: 0, sum: 0 }, take(e) { this.setData({ sum: e.detail * 10 }); } })',
    ...files({
      box: component(
        "Component({ properties: { v: Number }, observers: { v(v) { if (this.id === 'one') this.triggerEvent('change', v); } } })",
      ),
    }),
  });
  app.page().setData({ v: 4 });
  expect(app.page().selectComponent('#two')!.data['v']).toBe(40);
});

test('two-way binding writes to the path in the list row', async () => {
  const app = await start({
    'pages/a/a.json': using('box'),
    'pages/a/a.wxml': '<box wx:for="{{l}}" wx:key="id" model:v="{{item.v}}"/>',
    'pages/a/a.js': 'Page({ data: { l: [{ id: 1, v: "a" }, { id: 2, v: "b" }] } })',
    ...files({ box: component('Component({ properties: { v: String } })') }),
  });
  app.page().selectAllComponents('box')[1]!.setData({ v: 'B' });
  expect(app.page().data['l']).toEqual([
    { id: 1, v: 'a' },
    { id: 2, v: 'B' },
  ]);
});

test('an exception in one callback is told and the rest goes on', async () => {
  const app = await start({
    'app.js': 'App({ onError(message) { log("app", message.split("\\n")[0]); } })',
    'pages/a/a.json': using('box'),
    'pages/a/a.wxml': '<box/>',
    'pages/a/a.js':
      'Page({\n  onLoad() { log("load"); throw new Error("in onLoad"); },\n  onShow() { log("show"); },\n})',
    ...files({
      box: component(
        "Component({ lifetimes: { attached() { throw new TypeError('in box'); }, error(e) { log('box', e.message); } } })",
      ),
    }),
  });
  expect(app.log).toEqual([
    ['box', 'in box'],
    ['app', 'TypeError: in box'],
    'load',
    ['app', 'Error: in onLoad'],
    'show',
  ]);
  const errors = app.sent.flatMap((message) => (message.type === 'error' ? message.error : []));
  expect(errors).toMatchObject([
    { code: 'app/exception', message: 'in box', file: 'box.js', line: 1, column: 45 },
    { code: 'app/exception', message: 'in onLoad', file: 'pages/a/a.js', line: 2, column: 33 },
  ]);
});

test('a handler that does not exist is reported once, others go on', async () => {
  const app = await start({ 'pages/a/a.js': 'Page({ ok(e) { log(e.type, e.target.dataset.n); } })' });
  const event = {
    type: 'tap',
    timeStamp: 1,
    target: { id: '', dataset: { n: 1 } },
    currentTarget: { id: '', dataset: {} },
    mark: {},
    detail: {},
  };
  const instance = app.flushes()[0]!.births![0]!.ids[0]!;
  for (let n = 0; n < 2; n++)
    app.send({
      type: 'event',
      calls: [
        { instance, method: 'nope', event },
        { instance, method: 'toString', event },
        { instance, method: 'ok', event },
      ],
    });
  expect(app.log).toEqual([
    ['tap', 1],
    ['tap', 1],
  ]);
  expect(app.sent.flatMap((message) => (message.type === 'error' ? message.error.message : []))).toEqual([
    '`pages/a/a` has no method `nope` to handle `tap`.',
    '`pages/a/a` has no method `toString` to handle `tap`.',
  ]);
});

test('input of a two-way bound form component sets the data', async () => {
  const app = await start({
    'pages/a/a.js': 'Component({ data: { form: { name: "" } }, observers: { "form.name"(v) { log(v) } } })',
  });
  app.send({ type: 'model', instance: app.flushes()[0]!.births![0]!.ids[0]!, path: ['form', 'name'], value: 'Ada' });
  expect(app.log).toEqual(['Ada']);
  expect(app.page().data['form']).toEqual({ name: 'Ada' });
});

test('members of a page may be set over those that every instance has', async () => {
  const app = await start({
    'pages/a/a.js':
      'Page({ count: { n: 1 }, onLoad(query) { this.id = query.id; log(this.id, this.is, this.route, this.count.n, this.options); } })',
  });
  app.log.length = 0;
  await (app.globals['wx'] as Record<string, (options: object) => Promise<unknown>>)['navigateTo']!({ url: 'a?id=7' });
  expect(app.log).toEqual([['7', 'pages/a/a', 'pages/a/a', 1, { id: '7' }]]);
});

test('data-xyz sets a declared property dataXyz; a tag without it leaves the default', async () => {
  const app = await start({
    'pages/a/a.json': using('box'),
    'pages/a/a.wxml': '<box data-row-id="{{n}}" data-other="1"/><box/>',
    'pages/a/a.js': 'Page({ data: { n: 7 } })',
    ...files({
      box: component(
        'Component({ properties: { dataRowId: { type: Number, value: 3 } }, lifetimes: { attached() { log(this.data.dataRowId); } }, observers: { dataRowId(n) { log("set", n); } } })',
      ),
    }),
  });
  expect(app.log).toEqual([['set', 7], 7, 3]);
  app.page().setData({ n: 8 });
  expect(app.log.at(-1)).toEqual(['set', 8]);
});
