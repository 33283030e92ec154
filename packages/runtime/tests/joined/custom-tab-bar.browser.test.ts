import { describe, expect, test } from 'vitest';
import { startJoined, type JoinedApp } from './app.ts';

const tab = (name: string): Record<string, string> => ({
  [`${name}.json`]: '{}',
  [`${name}.wxml`]: `<view style="height: 3000px">${name}</view>`,
  [`${name}.js`]: `Page({
    onShow() { this.getTabBar().setData({ selected: '${name}' }); },
    read() { return this.getTabBar().data.selected; },
  })`,
});
const files = {
  ...tab('one'),
  ...tab('two'),
  'inner.wxml': '<view>inner</view>',
  'inner.js': 'Page({ read() { return this.getTabBar(); } })',
  'app.json': JSON.stringify({
    pages: ['one', 'two', 'inner'],
    tabBar: {
      custom: true,
      list: [
        { pagePath: 'one', text: 'One' },
        { pagePath: 'two', text: 'Two' },
      ],
    },
  }),
  'custom-tab-bar/index.json': '{ "component": true }',
  'custom-tab-bar/index.js': `Component({
    data: { selected: '', list: ['one', 'two'] },
    pageLifetimes: { show() { this.setData({ shows: (this.data.shows || 0) + 1 }); } },
    methods: { go({ currentTarget }) { wx.switchTab({ url: '/' + currentTarget.dataset.path }); } },
  })`,
  'custom-tab-bar/index.wxml': `<view class="bar">
    <view wx:for="{{list}}" wx:key="*this" data-path="{{item}}" class="{{item === selected ? 'on' : 'off'}}" bindtap="go">{{item}}</view>
  </view>`,
  'custom-tab-bar/index.wxss': '.bar { height: 48px; background: red; } .on { color: rgb(0, 128, 0); }',
};

const bar = (app: JoinedApp): HTMLElement => app.root().querySelector('wx-custom-tab-bar')!;
const selected = (app: JoinedApp): string =>
  [...bar(app).querySelectorAll('wx-view')].find((each) => getComputedStyle(each).color === 'rgb(0, 128, 0)')!
    .textContent;

describe('a custom tab bar', () => {
  test('lies over the bottom of its page, whatever the page scrolls to', async () => {
    const app = await startJoined(files);
    const { scroller } = app.control.view.pages.top!;
    const bottom = (): number => bar(app).getBoundingClientRect().bottom;
    expect([bottom(), bar(app).offsetHeight]).toEqual([scroller.getBoundingClientRect().bottom, 48]);
    expect(bottom()).toBe(innerHeight);
    scroller.scrollTop = 900;
    expect(bottom()).toBe(innerHeight);
  });

  test('is reached from its page, and leads to the other, which has one of its own', async () => {
    const app = await startJoined(files);
    const first = bar(app);
    expect([app.page().data, selected(app), (app.page()['read'] as () => unknown)()]).toEqual([{}, 'one', 'one']);
    [...first.querySelectorAll<HTMLElement>('wx-view')].at(-1)!.click();
    await app.settle();
    expect(app.control.view.pages.route).toBe('two');
    expect(bar(app)).not.toBe(first);
    expect(selected(app)).toBe('two');
    [...bar(app).querySelectorAll<HTMLElement>('wx-view')][1]!.click();
    await app.settle();
    expect([app.control.view.pages.route, bar(app) === first, selected(app)]).toEqual(['one', true, 'one']);
    expect(app.errors).toEqual([]);
  });

  test('has what style sheets give to `page`, and is no part of the page’s own tree', async () => {
    const app = await startJoined({
      ...files,
      'app.wxss':
        'page { --brand: rgb(1, 2, 3); font-size: 31px; } view { letter-spacing: 3px; } .on { opacity: 0.5; }',
      'one.wxss': 'page { --brand: rgb(4, 5, 6); display: flex; }',
      'custom-tab-bar/index.wxss': '.bar { background: var(--brand); } .on { color: rgb(0, 128, 0); }',
    });
    const styleOf = (selector: string): CSSStyleDeclaration => getComputedStyle(bar(app).querySelector(selector)!);
    const { backgroundColor, fontSize, letterSpacing } = styleOf('[class$=bar]');
    expect([backgroundColor, fontSize, letterSpacing]).toEqual(['rgb(4, 5, 6)', '31px', '3px']);
    expect(styleOf('[class$=on]').opacity).toBe('1');
    expect(bar(app).getBoundingClientRect().bottom).toBe(innerHeight);
    expect(app.tree()).toMatchObject([{ tag: 'view', children: ['one'] }]);
    app.page().setData({ more: 1 });
    await app.settle();
    expect(bar(app).isConnected).toBe(true);
    expect(app.errors).toEqual([]);
  });

  test('lives with its page: it is told when that is shown, and is not on others', async () => {
    const app = await startJoined(files);
    const wx = app.globals['wx'] as {
      navigateTo(to: object): unknown;
      navigateBack(): unknown;
      setTabBarBadge(to: object): unknown;
    };
    const own = (app.page()['getTabBar'] as () => { data: unknown })();
    expect(own.data).toMatchObject({ shows: 1 });
    await wx.navigateTo({ url: '/inner' });
    await app.settle();
    expect([bar(app), (app.page()['read'] as () => unknown)()]).toEqual([null, null]);
    await wx.navigateBack();
    await app.settle();
    expect(own.data).toMatchObject({ shows: 2 });
  });

  test('leaves nothing to do for calls that change the bar of the platform', async () => {
    const app = await startJoined(files);
    const wx = app.globals['wx'] as Record<string, (options: object) => Promise<unknown>>;
    const results: unknown[] = [];
    void wx['setTabBarBadge']!({ index: 0, text: '1' }).then((result) => results.push(result));
    await expect.poll(() => app.settle().then(() => results)).toEqual([{ errMsg: 'setTabBarBadge:ok' }]);
  });
});
