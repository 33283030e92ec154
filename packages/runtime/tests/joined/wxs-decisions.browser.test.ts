import { expect, test } from 'vitest';
import { startJoined, type JoinedApp, type PageSelf } from './app.ts';

const box = {
  'box.json': '{ "component": true }',
  'box.js': 'Component({ properties: { v: null } })',
  'box.wxml': '<text>[{{v}}]</text><slot />',
};

/** Text of the page with white space between its parts left out. */
const shown = ({ root }: { root(): ShadowRoot }): string =>
  root().querySelector('.wx-page')!.textContent.replace(/\s+/g, '');

/** The components on the page, as its script finds them. */
function boxesOf(app: JoinedApp): PageSelf[] {
  const page = app.page() as PageSelf & { selectAllComponents(selector: string): PageSelf[] };
  return page.selectAllComponents('box');
}

test('a module that answers otherwise each time cannot make the threads disagree', async () => {
  const app = await startJoined({
    ...box,
    'page.json': '{ "usingComponents": { "box": "/box" } }',
    'page.js': 'Page({ data: { n: 0 } })',
    'page.wxml': `
      <wxs module="m">var calls = 0; module.exports.flip = function () { calls++; return calls % 2; };
        module.exports.rows = function () { calls++; var list = []; for (var i = 0; i < calls % 4; i++) list.push({ id: i }); return list; };</wxs>
      <box wx:if="{{m.flip(n)}}" v="one" /><box wx:elif="{{m.flip(n)}}" v="two" /><box wx:else v="three" />
      <box wx:for="{{m.rows(n)}}" wx:key="id" v="{{item.id}}">{{n}}</box>`,
  });
  for (let n = 1; n < 9; n++) {
    app.page().setData({ n });
    await app.settle();
    const values = boxesOf(app).map(({ data }) => `[${String(data['v'])}]`);
    expect(shown(app).replace(/\]\d/g, ']')).toBe(values.join(''));
  }
  expect(app.errors).toEqual([]);
});

test('rows, slotted content and templates each keep what was decided for them', async () => {
  const app = await startJoined({
    ...box,
    'page.json': '{ "usingComponents": { "box": "/box" } }',
    'page.js': `Page({ data: { rows: [{ id: 1, on: 1, tags: 'ab' }, { id: 2, on: 0, tags: 'c' }, { id: 3, on: 1, tags: '' }], open: 1 } })`,
    'page.wxml': `
      <wxs module="m">module.exports = { is: function (x) { return x > 0 }, split: function (s) { return s.split('') } }</wxs>
      <template name="t"><box wx:if="{{m.is(on)}}" v="t{{id}}" /></template>
      <view wx:for="{{rows}}" wx:key="id">
        <box wx:if="{{m.is(item.on)}}" v="{{item.id}}" /><text wx:else>-{{item.id}}</text>
        <box wx:for="{{m.split(item.tags)}}" wx:key="*this" wx:for-item="tag" v="{{tag}}"><box wx:if="{{m.is(open)}}" v="{{tag}}{{tag}}" /></box>
        <template is="t" data="{{...item}}" />
      </view>`,
  });
  const at = (id: number, on: number, tags: string, open: number): string => {
    const inner = [...tags].map((tag) => `[${tag}]${open ? `[${tag}${tag}]` : ''}`).join('');
    return `${on > 0 ? `[${id}]` : `-${id}`}${inner}${on > 0 ? `[t${id}]` : ''}`;
  };
  const expected = (): string => {
    const { rows, open } = app.page().data as { rows: { id: number; on: number; tags: string }[]; open: number };
    return rows.map(({ id, on, tags }) => at(id, on, tags, open)).join('');
  };
  expect(shown(app)).toBe(expected());
  const steps: Record<string, unknown>[] = [
    { 'rows[1].on': 1 },
    { 'rows[0].tags': 'bxa' },
    { open: 0 },
    {
      rows: [
        { id: 3, on: 0, tags: 'q' },
        { id: 1, on: 1, tags: 'bxa' },
        { id: 4, on: 1, tags: 'r' },
      ],
    },
    { open: 1, 'rows[0].on': 2 },
    { rows: [] },
    { rows: [{ id: 1, on: 0, tags: 'z' }] },
  ];
  for (const step of steps) {
    app.page().setData(step);
    await app.settle();
    expect(shown(app)).toBe(expected());
  }
  expect(app.errors).toEqual([]);
});

test('each occurrence of a dynamic slot has decisions of its own', async () => {
  const app = await startJoined({
    ...box,
    'page.json': '{ "usingComponents": { "box": "/box", "many": "/many" } }',
    'page.js': 'Page({ data: { least: 1 } })',
    'page.wxml': `<wxs module="m">module.exports = { over: function (x, y) { return x > y } }</wxs>
      <many><view slot:v><box wx:if="{{m.over(v, least)}}" v="{{v}}" /></view></many>`,
    'many.json': '{ "component": true }',
    'many.js': 'Component({ options: { dynamicSlots: true }, data: { list: [1, 2, 3] } })',
    'many.wxml': '<slot wx:for="{{list}}" v="{{item}}" />',
  });
  expect(shown(app)).toBe('[2][3]');
  app.page().setData({ least: 0 });
  await app.settle();
  expect(shown(app)).toBe('[1][2][3]');
  app.page().setData({ least: 2 });
  await app.settle();
  expect(shown(app)).toBe('[3]');
  app
    .page()
    .selectComponent('many')!
    .setData({ list: [5, 1] });
  await app.settle();
  expect(shown(app)).toBe('[5]');
  expect(app.errors).toEqual([]);
});

test('one row that is decided anew is drawn, and no other', async () => {
  const rows = Array.from({ length: 30 }, (_, id) => ({ id, on: 0 }));
  const drawn: unknown[] = [];
  const app = await startJoined(
    {
      ...box,
      'page.json': '{ "usingComponents": { "box": "/box" } }',
      'page.js': `Page({ data: { rows: ${JSON.stringify(rows)}, title: 't' } })`,
      'page.wxml': `<wxs module="m">module.exports.on = function (row) { return row.on }</wxs>
        <view wx:for="{{rows}}" wx:key="id">{{item.id}}:{{title}}<box wx:if="{{m.on(item)}}" v="x" /></view>`,
    },
    {
      tapHelpers: (helpers) => ({
        ...helpers,
        decided: (scope, number) => (drawn.push(scope.index), helpers.decided(scope, number)),
      }),
    },
  );
  drawn.length = 0;
  app.page().setData({ 'rows[7].on': 1 });
  await app.settle();
  expect(drawn).toEqual([7]);
  expect(app.root().querySelectorAll('wx-box')).toHaveLength(1);
});
