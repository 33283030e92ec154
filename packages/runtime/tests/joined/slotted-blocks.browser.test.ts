import { expect, test } from 'vitest';
import { startJoined, type JoinedApp } from './app.ts';

const start = (wxml: string, options = '{ multipleSlots: true }'): Promise<JoinedApp> =>
  startJoined(
    {
      'frame.json': '{ "component": true }',
      'frame.js': `Component({ options: ${options} })`,
      'frame.wxml':
        '<view class="a"><slot name="a" /></view><view class="b"><slot name="b" /></view><view class="rest"><slot /></view>',
      'mark.json': '{ "component": true }',
      'mark.js': `Component({ properties: { v: String }, data: { own: '' }, lifetimes: {
        attached() { log.push('+' + this.data.v) }, detached() { log.push('-' + this.data.v) } } })`,
      'mark.wxml': '<text>{{v}}{{own}}</text>',
      'more.wxml': '<view slot="b">{{first}}</view>more',
      'page.json': '{ "usingComponents": { "frame": "/frame", "mark": "/mark" } }',
      'page.js': `Page({ data: { on: true, first: 'a', second: 'b', rows: ['1', '2'], groups: [['x', 'y'], ['z']] } })`,
      'page.wxml': `<frame>${wxml}</frame>`,
    },
    { globals: { log: [] } },
  );

/** Text of each box of the frame, without white space. */
function boxes(app: JoinedApp): readonly string[] {
  return ['a', 'b', 'rest'].map(
    (name) => app.root().querySelector(`.frame--${name}`)?.textContent.replace(/\s+/g, '') ?? '',
  );
}

async function set(app: JoinedApp, data: Record<string, unknown>): Promise<void> {
  app.page().setData(data);
  await app.settle();
}

test('each node of a block goes to its own slot', async () => {
  const app = await start('<block><view slot="a">1</view>2<block><view slot="b">3</view></block></block>');
  expect(boxes(app)).toEqual(['1', '3', '2']);
});

test('a component with one slot shows all of the block', async () => {
  const app = await start('<block><view slot="a">1</view>2<view slot="b">3</view></block>', '{}');
  expect(boxes(app)).toEqual(['123', '', '']);
});

test('branches and what is in them go to several slots', async () => {
  const app = await start(`
    <block wx:if="{{on}}"><view slot="a">1</view><view slot="b">2</view></block>
    <view wx:else slot="b">3</view>`);
  expect(boxes(app)).toEqual(['1', '2', '']);
  await set(app, { on: false });
  expect(boxes(app)).toEqual(['', '3', '']);
  await set(app, { on: true });
  expect(boxes(app)).toEqual(['1', '2', '']);
});

test('rows of a block are divided, and lists in them', async () => {
  const app = await start(`
    <block wx:for="{{rows}}" wx:key="*this">
      <mark slot="a" v="{{item}}" />{{item}}<view slot="b">{{item}}</view>
    </block>
    <block wx:for="{{groups}}" wx:for-item="group">
      <mark wx:for="{{group}}" wx:key="*this" slot="{{item === 'y' ? 'a' : 'b'}}" v="{{item}}" />
    </block>`);
  expect(boxes(app)).toEqual(['12y', '12xz', '12']);
  (app.globals['log'] as string[]).length = 0;
  await set(app, { rows: ['2', '3', '1'], 'groups[1]': ['y', 'z'] });
  expect(boxes(app)).toEqual(['231yy', '231xz', '231']);
  expect([...(app.globals['log'] as string[])].sort()).toEqual(['+3', '+y']);
});

test('names are bound; a component that goes elsewhere stays what it is', async () => {
  const app = await start(
    '<block><mark id="one" slot="{{first}}" v="1" /><mark slot="{{second}}" v="2" /></block><include src="more" />',
  );
  app.page().selectComponent('#one')!.setData({ own: '!' });
  await set(app, { first: 'b', second: 'a' });
  expect(boxes(app)).toEqual(['2', '1!b', 'more']);
  expect(app.globals['log']).toEqual(['+1', '+2']);
  expect(app.errors).toEqual([]);
});

test('dynamic slots take what names them', async () => {
  const app = await start('<block><mark slot="a" v="1" /><mark slot="b" v="2" />3</block>', '{ dynamicSlots: true }');
  expect(boxes(app)).toEqual(['1', '2', '3']);
  expect(app.errors).toEqual([]);
});
