import { expect, test } from 'vitest';
import { startJoined, type JoinedApp } from './app.ts';

const page = (wxml: string, data: object, methods = '', json = '{}'): Record<string, string> => ({
  'page.json': json,
  'page.wxml': wxml,
  'page.js': `Page({ data: ${JSON.stringify(data)}, log: [], tell({ type, detail }) { this.log.push([type, detail]); }, ${methods} });`,
});

/** What the page's `tell` has heard. */
const heard = (app: JoinedApp): unknown => app.page()['log'];

/** Lets observers of sizes and slots speak, and both threads answer. */
async function quiet(app: JoinedApp): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await app.settle();
    await new Promise(requestAnimationFrame);
  }
  await app.settle();
}

const element = <T extends HTMLElement>(app: JoinedApp, selector: string): T => app.root().querySelector<T>(selector)!;

test('page-meta and navigation-bar change the page they stand in, and again when their data change', async () => {
  const app = await startJoined(
    page(
      `<page-meta background-color-top="#ff0000" page-style="{{lock ? 'overflow: hidden' : ''}}" page-font-size="20px" scroll-top="{{top}}" scroll-duration="{{0}}" bindscrolldone="tell">
        <navigation-bar title="{{title}}" front-color="#ffffff" background-color="#123456" loading="{{loading}}"/>
      </page-meta>
      <view style="height: 5000px">Long</view>`,
      { title: 'Cart', lock: true, loading: true, top: '' },
    ),
  );
  await quiet(app);
  const { top } = app.control.view.pages;
  expect(top!.title.textContent).toBe('Cart');
  expect([top!.bar.style.backgroundColor, top!.bar.style.color]).toEqual(['rgb(18, 52, 86)', 'white']);
  expect(top!.bar.ariaBusy).toBe('true');
  expect(top!.element.style.getPropertyValue('--top-background')).toBe('#ff0000');
  expect([top!.body.style.fontSize, getComputedStyle(top!.scroller).overflowY]).toEqual(['20px', 'hidden']);
  app.page().setData({ title: 'Order', lock: false, loading: false, top: '120px' });
  await quiet(app);
  expect([top!.title.textContent, top!.bar.ariaBusy]).toEqual(['Order', 'false']);
  expect([getComputedStyle(top!.scroller).overflowY, top!.scroller.scrollTop]).toEqual(['auto', 120]);
  expect(heard(app)).toEqual([['scrolldone', {}]]);
  expect(app.errors).toEqual([]);
});

test('wheels with lists of the app: value, items that change, and what the user picks', async () => {
  const app = await startJoined(
    page(
      `<picker-view value="{{value}}" bindchange="pick" style="height: 200px">
        <picker-view-column><view wx:for="{{years}}" wx:key="*this">{{item}}</view></picker-view-column>
        <picker-view-column><view wx:for="{{months}}" wx:key="*this">{{item}}</view></picker-view-column>
      </picker-view>`,
      { years: [2020, 2021, 2022], months: [1, 2, 3, 4], value: [2, 3] },
      'pick(event) { this.tell(event); this.setData({ value: event.detail.value, months: [1, 2] }); }',
    ),
  );
  await quiet(app);
  const view = element<HTMLElement & { formValue: number[] }>(app, 'wx-picker-view');
  expect(view.formValue).toEqual([2, 3]);
  const column = element(app, 'wx-picker-view-column');
  const rests = new Promise((resolve) => view.addEventListener('pickend', resolve, { once: true }));
  column.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
  await rests;
  await quiet(app);
  expect(heard(app)).toEqual([['change', { value: [1, 3] }]]);
  expect(view.formValue).toEqual([1, 1]);
  expect(app.errors).toEqual([]);
});

test('a picker tells the page; what is pressed in its sheet is nobody’s tap', async () => {
  const app = await startJoined(
    page(
      `<view bindtap="tell"><picker range="{{range}}" value="{{1}}" bindchange="tell"><view>{{range[0]}}</view></picker></view>`,
      { range: ['a', 'b'] },
    ),
  );
  element(app, 'wx-picker').click();
  await quiet(app);
  element(app, '.wx-picker-confirm').click();
  await quiet(app);
  expect(heard(app)).toMatchObject([
    ['tap', {}],
    ['change', { value: '1' }],
  ]);
  expect(app.errors).toEqual([]);
});

test('what stands in a root-portal has the events and styles of its owner', async () => {
  const app = await startJoined({
    ...page('<view class="clip"><root-portal><view class="mask" bindtap="tell">x</view></root-portal></view>', {}),
    'page.wxss':
      '.clip { width: 0; height: 0; overflow: hidden } .mask { position: fixed; left: 0; top: 0; width: 50px; height: 50px }',
  });
  await quiet(app);
  const mask = element(app, '.mask');
  const area = app.control.view.pages.top!.scroller.getBoundingClientRect();
  const { left, top, width } = mask.getBoundingClientRect();
  expect([left, top, width]).toEqual([area.left, area.top, 50]);
  expect(app.root().elementFromPoint(left + 5, top + 5)).toBe(mask);
  mask.click();
  await quiet(app);
  expect(heard(app)).toMatchObject([['tap', {}]]);
});

test('a page-container closes by the browser’s back, and the page stays', async () => {
  const app = await startJoined(
    page('<page-container show="{{show}}" duration="{{0}}" bindafterleave="tell"><view>Hello</view></page-container>', {
      show: false,
    }),
  );
  app.page().setData({ show: true });
  await quiet(app);
  const gone = new Promise((resolve) => element(app, 'wx-page-container').addEventListener('afterleave', resolve));
  history.back();
  await gone;
  await quiet(app);
  expect(heard(app)).toEqual([['afterleave', {}]]);
  expect(app.control.view.pages.paths).toEqual(['page']);
});

test('the way back in the bar closes a page-container first', async () => {
  const app = await startJoined({
    'app.json': '{ "pages": ["page", "next"] }',
    ...page('<view/>', {}, 'onLoad() { wx.navigateTo({ url: "next" }); }'),
    'next.json': '{}',
    'next.wxml': '<page-container show="{{show}}" duration="{{0}}"><view>Hello</view></page-container>',
    'next.js': 'Page({ data: { show: false } })',
  });
  await quiet(app);
  app.page().setData({ show: true });
  await quiet(app);
  const { pages } = app.control.view;
  const back = pages.top!.bar.querySelector<HTMLElement>('.bar-button')!;
  const gone = Promise.all([
    new Promise((resolve) => element(app, 'wx-page-container').addEventListener('afterleave', resolve)),
    new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true, capture: true })),
  ]);
  back.click();
  await gone;
  await quiet(app);
  expect(pages.paths).toEqual(['page', 'next']);
  back.click();
  await expect.poll(() => app.settle().then(() => pages.paths)).toEqual(['page']);
});

test('a movable view keeps its place when its style is bound', async () => {
  const app = await startJoined(
    page(
      `<movable-area style="width: 200px; height: 100px"><movable-view x="{{x}}" direction="all" style="width: {{size}}px; height: 20px" bindchange="tell">m</movable-view></movable-area>`,
      { x: 30, size: 20 },
    ),
  );
  await quiet(app);
  app.page().setData({ size: 40 });
  await quiet(app);
  const view = element(app, 'wx-movable-view');
  expect([view.style.width, view.style.transform]).toEqual(['40px', 'translate(30px, 0px) scale(1)']);
  expect(heard(app)).toEqual([]);
});
