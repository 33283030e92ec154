import { expect, test } from 'vitest';
import { startJoined, type JoinedApp } from './app.ts';

/** What a component and its page do, in order: `log(…)` in scripts and WXS handlers that call methods. */
function logOf(app: JoinedApp): string[] {
  return app.page()['log'] as string[];
}

const button = {
  'button.json': '{ "component": true }',
  'button.js': `Component({
    methods: { fire(detail, options) { this.triggerEvent('press', detail, options) } },
  })`,
  'button.wxml': '<text>press</text>',
};

const page = (wxml: string, wxs: string): Record<string, string> => ({
  ...button,
  'page.json': '{ "usingComponents": { "own-button": "/button" } }',
  'page.js': `Page({
    data: { n: 0, name: 'first' },
    onLoad() { this.log = [] },
    note(event) { this.log.push('method ' + event.currentTarget.id); this.setData({ n: this.data.n + 1 }) },
    heard(what) { this.log.push(what) },
  })`,
  'page.wxml': `<wxs module="m">${wxs}</wxs>${wxml}`,
});

const say = `
  module.exports.say = function (event, owner) {
    owner.callMethod('heard', 'wxs ' + event.currentTarget.id + ' ' + JSON.stringify(event.detail) + ' ' + event.currentTarget.dataset.k);
  };
  module.exports.stop = function (event, owner) { owner.callMethod('heard', 'wxs stops'); return false; };`;

test('an event of a component reaches WXS handlers, in the order of the path, after the methods', async () => {
  const app = await startJoined(
    page(
      `<view id="out" bind:press="{{m.say}}" data-k="1"><view id="mid" bind:press="note">
        <own-button id="b" bind:press="{{m.say}}" data-k="2" /></view></view>`,
      say,
    ),
  );
  const fire = (detail: unknown, options: unknown): void =>
    (app.page().selectComponent('#b') as unknown as { fire(...args: unknown[]): void }).fire(detail, options);
  fire({ x: 1 }, { bubbles: true });
  expect(logOf(app)).toEqual(['method mid']);
  await app.settle();
  expect(logOf(app)).toEqual(['method mid', 'wxs b {"x":1} 2', 'wxs out {"x":1} 1']);
  expect(app.errors).toEqual([]);
});

test('`catch` ends the event for both threads, `false` for the WXS handlers after it', async () => {
  const app = await startJoined(
    page(
      `<view id="out" bind:press="{{m.say}}"><view id="mid" catch:press="{{m.say}}">
        <own-button id="b" /></view></view>
       <view id="over" bind:press="{{m.say}}"><view id="method" bind:press="note"><own-button id="c" bind:press="{{m.stop}}" /></view></view>`,
      say,
    ),
  );
  const fire = (id: string): void =>
    (app.page().selectComponent(id) as unknown as { fire(...args: unknown[]): void }).fire(null, { bubbles: true });
  fire('#b');
  await app.settle();
  expect(logOf(app).splice(0)).toEqual(['wxs mid null undefined']);
  fire('#c');
  await app.settle();
  expect(logOf(app)).toEqual(['method method', 'wxs stops']);
});

test('a WXS handler sees what the methods before it have set, in a row and in a component that was just born', async () => {
  const app = await startJoined({
    ...page(
      `<own-button wx:for="{{rows}}" wx:key="id" class="b" data-k="{{item.id}}:{{n}}" bind:press="{{m.say}}" />`,
      say,
    ),
    'button.js': `Component({ lifetimes: { attached() { this.triggerEvent('press', 'born') } } })`,
  });
  app.page().setData({ n: 7, rows: [{ id: 'a' }, { id: 'b' }] });
  await app.settle();
  expect(logOf(app)).toEqual(['wxs  "born" a:7', 'wxs  "born" b:7']);
  expect(app.errors).toEqual([]);
});

test('`triggerEvent` of a handle fires at the component, past `virtualHost`, and at plain nodes', async () => {
  const app = await startJoined({
    'page.json': '{ "usingComponents": { "cell": "/cell" } }',
    'page.js': `Page({
      onLoad() { this.log = [] },
      note({ type, detail, target, currentTarget }) { this.log.push([type, detail, target.id, currentTarget.id]) },
    })`,
    'page.wxml': `<view id="out" bind:open="note"><cell id="c" bind:open="note" bind:shut="note" /></view>
      <view id="far" bind:wide="note"><cell id="d" /></view>`,
    'cell.json': '{ "component": true }',
    'cell.js': 'Component({ options: { virtualHost: true } })',
    'cell.wxml': `<wxs module="m">
        module.exports.tap = function (event, owner) {
          owner.triggerEvent('open', { by: event.currentTarget.id, f: function () {} }, { bubbles: true });
          owner.triggerEvent('shut');
          event.instance.triggerEvent('wide', 1, { bubbles: true, composed: true });
        }
      </wxs><view id="in" bind:tap="{{m.tap}}">x</view>`,
  });
  for (const view of app.root().querySelectorAll<HTMLElement>('#in')) {
    view.click();
    await app.settle();
  }
  expect(app.page()['log']).toEqual([
    ['open', { by: 'in' }, 'c', 'c'],
    ['open', { by: 'in' }, 'c', 'out'],
    ['shut', undefined, 'c', 'c'],
    ['wide', 1, 'd', 'far'],
  ]);
  expect(app.errors).toEqual([]);
});
