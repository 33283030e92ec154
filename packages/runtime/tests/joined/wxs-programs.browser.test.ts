import { expect, test } from 'vitest';
import { startJoined, type JoinedApp } from './app.ts';

function touch(app: JoinedApp, selector: string, type: string, x: number, y = 0): void {
  const target = app.root().querySelector<HTMLElement>(selector)!;
  const at = new Touch({ identifier: 0, target, clientX: x, clientY: y, pageX: x, pageY: y });
  const touches = type === 'touchend' ? [] : [at];
  target.dispatchEvent(
    new TouchEvent(type, { bubbles: true, composed: true, cancelable: true, touches, changedTouches: [at] }),
  );
}

const leftOf = (app: JoinedApp, selector: string): number =>
  app.root().querySelector(selector)!.getBoundingClientRect().left;

test('a swipe cell follows the finger without the logic thread, and tells it where it came to rest', async () => {
  const app = await startJoined({
    'page.json': '{ "usingComponents": { "swipe-cell": "/swipe" } }',
    'page.js': `Page({ data: { rows: [1, 2], title: 'a' }, onLoad() { this.log = [] }, rested(event) { this.log.push([event.currentTarget.dataset.row, event.detail]) } })`,
    'page.wxml': `<swipe-cell wx:for="{{rows}}" wx:key="*this" id="cell{{item}}" data-row="{{item}}" bind:rest="rested">{{title}}{{item}}</swipe-cell>`,
    'swipe.json': '{ "component": true }',
    'swipe.js': `Component({ properties: { color: { type: String, value: 'red' } }, methods: { rest({ open }) { this.triggerEvent('rest', open) } } })`,
    'swipe.wxml': `<wxs module="swipe" src="./swipe.wxs"/>
      <view class="cell" style="color: {{color}}" data-width="80" bind:touchstart="{{swipe.start}}" catch:touchmove="{{swipe.move}}" bind:touchend="{{swipe.end}}"><slot/></view>`,
    'swipe.wxs': `
      function shift(owner, x) { owner.selectComponent('.cell').setStyle({ transform: 'translateX(' + x + 'px)' }); }
      function start(event, owner) {
        var state = owner.getState();
        state.from = event.touches[0].clientX - (state.x || 0);
        event.instance.addClass('dragging');
      }
      function move(event, owner) {
        var state = owner.getState();
        var width = event.instance.getDataset().width;
        state.x = Math.max(-width, Math.min(0, event.touches[0].clientX - state.from));
        shift(owner, state.x);
      }
      function end(event, owner) {
        var state = owner.getState();
        state.x = state.x < -40 ? -80 : 0;
        event.instance.removeClass('dragging');
        shift(owner, state.x);
        owner.callMethod('rest', { open: state.x < 0 });
      }
      module.exports = { start: start, move: move, end: end };`,
  });
  const sent = (): number => app.messages.filter(({ direction }) => direction === 'toLogic').length;
  const before = sent();
  const cell = '#cell2 [class*="cell"]';
  const start = leftOf(app, cell);
  touch(app, cell, 'touchstart', 200);
  touch(app, cell, 'touchmove', 170);
  expect(leftOf(app, cell)).toBe(start - 30);
  touch(app, cell, 'touchmove', 20);
  expect(leftOf(app, cell)).toBe(start - 80);
  expect(app.root().querySelector(cell)!.className).toContain('dragging');
  expect(leftOf(app, '#cell1 [class*="cell"]')).toBe(start);
  await app.settle();
  expect(sent()).toBe(before);
  touch(app, cell, 'touchend', 20);
  await app.settle();
  expect(app.page()['log']).toEqual([[2, true]]);
  // What a script has set outlasts another drawing of the same element.
  app.page().selectComponent('#cell2')!.setData({ color: 'blue' });
  await app.settle();
  expect(app.root().querySelector<HTMLElement>(cell)!.style.color).toBe('blue');
  expect(leftOf(app, cell)).toBe(start - 80);
  expect(app.errors).toEqual([]);
});

test('a sticky header is placed by `change:`, whenever what it depends on is another value', async () => {
  const app = await startJoined({
    'page.js': `Page({ data: { sticky: { top: 0, on: false }, other: 0 }, onLoad() { this.calls = [] }, told(value) { this.calls.push(value) } })`,
    'page.wxml': `<wxs module="head">
        module.exports.place = function (now, before, owner, instance) {
          instance.setStyle(now.on ? { position: 'absolute', top: now.top + 'px' } : 'position: static; top: auto');
          owner.callMethod('told', { now: now, before: before });
        }
      </wxs>
      <view id="head" sticky="{{sticky}}" change:sticky="{{head.place}}"></view><view>{{other}}</view>`,
  });
  const head = app.root().querySelector<HTMLElement>('#head')!;
  expect(head.style.position).toBe('static');
  app.page().setData({ other: 1 });
  await app.settle();
  app.page().setData({ sticky: { top: 0, on: false } });
  await app.settle();
  app.page().setData({ sticky: { top: 44, on: true } });
  await app.settle();
  expect([head.style.position, head.style.top]).toEqual(['absolute', '44px']);
  expect(app.page()['calls']).toEqual([
    { now: { top: 0, on: false } },
    { now: { top: 44, on: true }, before: { top: 0, on: false } },
  ]);
  expect(app.errors).toEqual([]);
});

test('scripts get copies of data if they change what they are given, on both threads', async () => {
  const app = await startJoined({
    'item.json': '{ "component": true }',
    'item.js': 'Component({ properties: { list: Array } })',
    'item.wxml': '<text>{{list}}</text>',
    'page.json': '{ "usingComponents": { "item": "/item" } }',
    'page.js': 'Page({ data: { list: [3, 1, 2], row: { n: 1 }, m: 0 } })',
    'page.wxml': `<wxs module="m" src="./sort.wxs"/>
      <text>{{m.sorted(list)}} {{m.grown(row).n}} {{list}} {{row.n}}</text>
      <view id="tap" data-row="{{row}}" bind:tap="{{m.tap}}">/{{row.n}}/</view><item list="{{m.sorted(list)}}" />`,
    'sort.wxs': `module.exports = {
      sorted: function (list) { return list.sort() },
      grown: function (row) { row.n += 1; return row },
      tap: function (event) { event.currentTarget.dataset.row.n = 9; event.instance.getDataset().row.n = 9 } }`,
  });
  const shown = (): string => app.root().querySelector('.wx-page')!.textContent.trim().replace(/\s+/g, ' ');
  expect(shown()).toBe('1,2,3 2 3,1,2 1/1/1,2,3');
  app.root().querySelector<HTMLElement>('#tap')!.click();
  app.page().setData({ m: 1, list: [3, 2, 0] });
  await app.settle();
  expect(shown()).toBe('0,2,3 2 3,2,0 1/1/0,2,3');
  expect(app.page().data).toMatchObject({ list: [3, 2, 0], row: { n: 1 } });
});

test('an exception costs one value and is reported once, with its file; an endless loop leaves what is shown', async () => {
  const app = await startJoined({
    'page.js': 'Page({ data: { n: 0, row: [1, 2] } })',
    'page.wxml': `<wxs module="m" src="./m.wxs"/><text id="a">{{m.bad(n)}}|{{n}}</text><text>{{m.bad(n)}}</text>
      <text id="b" wx:if="{{m.spin(n)}}">{{n}}</text><view wx:for="{{m.list(n)}}">{{item}}</view>`,
    'm.wxs': `module.exports = {
      bad: function () { var none; return none.x },
      spin: function (n) { while (n === 2) {} return true },
      list: function (n) { while (n === 2) {} return [n, n] } }`,
  });
  const text = (id: string): string => app.root().querySelector(id)!.textContent;
  expect(text('#a')).toBe('|0');
  expect(app.errors).toEqual([
    expect.objectContaining({
      code: 'view/wxs-failed',
      file: 'm.wxs',
      cause: expect.objectContaining({
        message: expect.stringContaining("There is no 'x'"),
        // Where a debugger finds the author's line, with the map of the bundle.
        stack: expect.stringContaining('bad'),
      }),
    }),
  ]);
  app.page().setData({ n: 1 });
  await app.settle();
  expect([text('#a'), text('#b')]).toEqual(['|1', '1']);
  expect(app.errors).toHaveLength(1);
  app.page().setData({ n: 2 });
  await app.settle();
  expect([text('#a'), text('#b')]).toEqual(['|1', '1']);
  expect(app.root().querySelector('.wx-page')!.textContent.match(/\d/g)!.join('')).toBe('1111');
  expect(app.errors).toHaveLength(2);
  app.page().setData({ n: 3 });
  await app.settle();
  expect([text('#a'), text('#b')]).toEqual(['|3', '3']);
});
