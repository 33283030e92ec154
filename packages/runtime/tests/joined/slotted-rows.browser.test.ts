import { expect, test } from 'vitest';
import { startJoined, type JoinedApp, type PageSelf } from './app.ts';

interface Row {
  readonly id: string;
  readonly to?: string;
}

/** A component with two named slots and one without a name. */
const frame = (options: string): Record<string, string> => ({
  'frame.json': '{ "component": true }',
  'frame.js': `Component({ options: ${options}, properties: { swapped: Boolean, closed: Boolean } })`,
  'frame.wxml': `
    <view class="a"><slot name="{{swapped ? 'b' : 'a'}}" /></view>
    <view class="b" wx:if="{{!closed}}"><slot name="{{swapped ? 'a' : 'b'}}" /></view>
    <view class="rest"><slot /></view>`,
});

/** A component that says when it comes and goes, and keeps what it is told. */
const mark = {
  'mark.json': '{ "component": true }',
  'mark.js': `Component({ properties: { v: String }, data: { own: '' },
    lifetimes: { attached() { log.push('+' + this.data.v) }, detached() { log.push('-' + this.data.v) } } })`,
  'mark.wxml': '<text>{{v}}{{own}}</text>',
};

const start = (wxml: string, options = '{ multipleSlots: true }'): Promise<JoinedApp> =>
  startJoined(
    {
      ...frame(options),
      ...mark,
      'page.json': '{ "usingComponents": { "frame": "/frame", "mark": "/mark" } }',
      'page.js': `Page({ data: { swapped: false, closed: false, which: 'a', rows: [] } })`,
      'page.wxml': wxml,
    },
    { globals: { log: [] } },
  );

/** Text of each box of the frame, without white space. */
function boxes(app: JoinedApp): Record<string, string> {
  const text = (name: string): string =>
    app.root().querySelector(`.frame--${name}`)?.textContent.replace(/\s+/g, '') ?? '';
  return { a: text('a'), b: text('b'), rest: text('rest') };
}

/** Each row in the box that it names; what names none of them is nowhere. */
function expected(rows: readonly Row[], show: (row: Row) => string = ({ id }) => id): Record<string, string> {
  const text = (name: string): string =>
    rows
      .filter(({ to = '' }) => to === name)
      .map(show)
      .join('');
  return { a: text('a'), b: text('b'), rest: text('') };
}

async function set(app: JoinedApp, data: Record<string, unknown>): Promise<void> {
  // The app may change what it was given.
  app.page().setData(structuredClone(data));
  await app.settle();
}

const storyOf = ({ globals }: JoinedApp): string[] => (globals['log'] as string[]).splice(0).sort();

const steps: readonly (readonly Row[])[] = [
  [
    { id: '1', to: 'a' },
    { id: '2', to: 'b' },
    { id: '3', to: 'a' },
  ],
  [
    { id: '1', to: 'b' },
    { id: '2', to: 'b' },
    { id: '3', to: 'a' },
  ],
  [{ id: '3', to: 'b' }, { id: '2', to: 'a' }, { id: '1', to: 'b' }, { id: '4' }],
  [{ id: '4', to: 'nowhere' }, { id: '2' }],
  [{ id: '4', to: 'a' }, { id: '5', to: 'a' }, { id: '2' }],
  [],
  [{ id: '2', to: 'b' }],
];

for (const key of ['wx:key="id"', '']) {
  test(`each row goes to the slot that it names, ${key || 'without a key'}`, async () => {
    const app = await start(`<frame><view wx:for="{{rows}}" ${key} slot="{{item.to}}">{{item.id}}</view></frame>`);
    for (const rows of steps) {
      await set(app, { rows });
      expect(boxes(app)).toEqual(expected(rows));
    }
    await set(app, { 'rows[0].to': 'a' });
    expect(boxes(app)).toEqual({ a: '2', b: '', rest: '' });
    await set(app, { 'rows[0].id': '9' });
    expect(boxes(app)).toEqual({ a: '9', b: '', rest: '' });
    expect(app.errors).toEqual([]);
  });

  test(`components are rows and stand in rows, ${key || 'without a key'}`, async () => {
    const app = await start(`<frame>
      <mark wx:for="{{rows}}" ${key} slot="{{item.to}}" v="{{item.id}}" />
      <view wx:for="{{rows}}" ${key} slot="{{item.to}}"><mark wx:for="{{[1, 2]}}" wx:key="*this" wx:for-item="n" v="{{item.id}}{{n}}" /></view>
    </frame>`);
    for (const rows of steps) {
      await set(app, { rows });
      const first = expected(rows);
      const second = expected(rows, ({ id }) => `${id}1${id}2`);
      expect(boxes(app)).toEqual({
        a: first['a']! + second['a']!,
        b: first['b']! + second['b']!,
        rest: first['rest']! + second['rest']!,
      });
    }
    expect(app.errors).toEqual([]);
  });
}

test('a component that goes to another slot stays the same instance and keeps its data', async () => {
  const app = await start(
    `<frame><mark wx:for="{{rows}}" wx:key="id" slot="{{item.to}}" id="m{{item.id}}" v="{{item.id}}" /></frame>`,
  );
  await set(app, { rows: steps[0] });
  storyOf(app);
  app.page().selectComponent('#m1')!.setData({ own: '!' });
  await set(app, { 'rows[0].to': 'b' });
  expect(boxes(app)).toEqual({ a: '3', b: '1!2', rest: '' });
  await set(app, { 'rows[0].to': 'nowhere' });
  expect(boxes(app)).toEqual({ a: '3', b: '2', rest: '' });
  app.page().selectComponent('#m1')!.setData({ own: '?' });
  await set(app, { 'rows[0].to': '' });
  expect(boxes(app)).toEqual({ a: '3', b: '2', rest: '1?' });
  expect(storyOf(app)).toEqual([]);
  expect(app.errors).toEqual([]);
});

test('rows follow slots that change their names, go and come back', async () => {
  const app = await start(`<frame swapped="{{swapped}}" closed="{{closed}}">
    <mark wx:for="{{rows}}" wx:key="id" slot="{{item.to}}" v="{{item.id}}" /></frame>`);
  await set(app, { rows: steps[0] });
  await set(app, { swapped: true });
  expect(boxes(app)).toEqual({ a: '2', b: '13', rest: '' });
  await set(app, { closed: true });
  expect(boxes(app)).toEqual({ a: '2', b: '', rest: '' });
  await set(app, { 'rows[0].to': 'b', 'rows[1].to': 'a' });
  expect(boxes(app)).toEqual({ a: '1', b: '', rest: '' });
  await set(app, { closed: false });
  expect(boxes(app)).toEqual({ a: '1', b: '23', rest: '' });
  await set(app, { swapped: false, rows: steps[2] });
  expect(boxes(app)).toEqual(expected(steps[2]!));
  expect(app.errors).toEqual([]);
});

test('a component with one slot shows all rows in it, in order', async () => {
  const app = await start(
    `<frame><mark wx:for="{{rows}}" wx:key="id" slot="{{item.to}}" v="{{item.id}}" /></frame>`,
    '{}',
  );
  for (const rows of steps) {
    await set(app, { rows });
    expect(boxes(app)).toEqual({ a: rows.map(({ id }) => id).join(''), b: '', rest: '' });
  }
  expect(app.errors).toEqual([]);
});

test('conditions, blocks and data of the page decide with the row', async () => {
  const app = await start(`<frame>
    <view wx:for="{{rows}}" wx:if="{{item.id !== '2'}}" slot="{{item.to || which}}">{{item.id}}</view>
    <block wx:for="{{rows}}" slot="{{item.to}}">({{item.id}}<mark v="{{index}}" />)</block>
    <block wx:for="{{rows}}"><mark slot="{{which}}" v="{{item.id}}" /></block>
  </frame>`);
  const rows = [{ id: '1', to: 'a' }, { id: '2', to: 'b' }, { id: '3' }];
  await set(app, { rows });
  expect(boxes(app)).toEqual({ a: '13(10)123', b: '(21)', rest: '(32)' });
  await set(app, { which: 'b' });
  expect(boxes(app)).toEqual({ a: '1(10)', b: '3(21)123', rest: '(32)' });
  expect(app.errors).toEqual([]);
});

const inBox = (app: JoinedApp): string[] =>
  [...app.root().querySelectorAll('.list--box')].map(({ textContent }) => textContent.replace(/\s+/g, ''));

test('dynamic slots each have rows of their own', async () => {
  const app = await startJoined(
    {
      ...mark,
      'list.json': '{ "component": true }',
      'list.js': 'Component({ options: { dynamicSlots: true }, properties: { names: Array } })',
      'list.wxml': `<view class="box" wx:for="{{names}}" wx:key="*this"><slot name="{{item}}" n="{{index}}" /></view>`,
      'page.json': '{ "usingComponents": { "list": "/list", "mark": "/mark" } }',
      'page.js': `Page({ data: { names: ['a', 'b', 'a'], rows: [] } })`,
      'page.wxml': `<list names="{{names}}">
      <mark wx:for="{{rows}}" wx:key="id" slot="{{item.to}}" v="{{item.id}}" />
      <block wx:for="{{rows}}" wx:key="id" slot="{{item.to}}"><mark v="/{{item.id}}" /></block>
    </list>`,
    },
    { globals: { log: [] } },
  );
  await set(app, { names: ['a', 'b'], rows: steps[0] });
  expect(inBox(app)).toEqual(['13/1/3', '2/2']);
  storyOf(app);
  await set(app, { 'rows[0].to': 'b' });
  expect(inBox(app)).toEqual(['3/3', '12/1/2']);
  expect(storyOf(app)).toEqual(['+/1', '+1', '-/1', '-1']);
  await set(app, {
    names: ['b', 'c', 'a'],
    rows: [
      { id: '3', to: 'c' },
      { id: '1', to: 'b' },
    ],
  });
  expect(inBox(app)).toEqual(['1/1', '3/3', '']);
  expect(app.errors).toEqual([]);
});

test('events of a row know the row, in whichever slot it is', async () => {
  const app = await start(
    `<frame><view class="row" wx:for="{{rows}}" wx:key="id" slot="{{item.to}}" bindtap="tap" data-id="{{item.id}}">{{item.id}}</view></frame>`,
  );
  const seen: unknown[] = [];
  (app.page() as PageSelf & { tap: unknown }).tap = (event: { currentTarget: { dataset: { id: string } } }) =>
    void seen.push(event.currentTarget.dataset.id);
  await set(app, { rows: steps[0] });
  await set(app, { 'rows[2].to': 'b' });
  for (const row of app.root().querySelectorAll<HTMLElement>('.row')) row.click();
  await app.settle();
  expect(seen).toEqual(['1', '2', '3']);
});

test('the owner and the slots of a component change in one flush', async () => {
  const app = await startJoined(
    {
      ...mark,
      'list.json': '{ "component": true }',
      'list.js': 'Component({ options: { dynamicSlots: true }, properties: { names: Array, only: String } })',
      'list.wxml': `
        <view class="box" wx:for="{{names}}"><slot name="{{item}}" /></view>
        <view class="box" wx:if="{{only}}"><slot name="{{only}}" /></view>`,
      'page.json': '{ "usingComponents": { "list": "/list", "mark": "/mark" } }',
      'page.js': `Page({ data: { names: ['a', 'b'], only: 'a', n: 1 } })`,
      'page.wxml': `<list names="{{names}}" only="{{only}}">
        <mark slot="a" v="a{{n}}" /><view slot="b"><mark v="b{{n}}" />{{n}}</view>
      </list>`,
    },
    { globals: { log: [] } },
  );
  expect(inBox(app)).toEqual(['a1', 'b11', 'a1']);
  await set(app, { names: ['b', 'a'], n: 2 });
  expect(inBox(app)).toEqual(['b22', 'a2', 'a2']);
  await set(app, { names: ['b'], only: 'b', n: 3 });
  expect(inBox(app)).toEqual(['b33', 'b33']);
  await set(app, { names: ['c', 'a'], only: '', n: 4 });
  expect(inBox(app)).toEqual(['', 'a4']);
  expect(app.errors).toEqual([]);
});
