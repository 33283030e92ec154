import { describe, expect, test } from 'vitest';
import { compile, memoryHost, viewEntry, type Compiled } from '../../src/index.ts';

const APP = {
  'app.json': '{ "pages": ["pages/a/a"] }',
  'pages/a/a.wxml': '<view>{{n}}</view>',
  'pages/a/a.js': 'Page({ data: { n: 1 } });',
};

function entryOf(files: Readonly<Record<string, string>>): string {
  const compiled = compile(memoryHost({ ...APP, ...files }));
  expect(compiled.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return viewEntry({ ...(compiled as Compiled), baseStyles: '', elements: [] });
}

function partsOf(files: Readonly<Record<string, string>>): string[] {
  return /^ {2}features: \[(.*)\],$/m.exec(entryOf(files))![1]!.split(', ');
}

const page = (wxml: string) => ({ 'pages/a/a.wxml': wxml });
const script = (code: string) => ({ 'pages/a/a.js': code });
const CARD = {
  'pages/a/a.json': '{ "usingComponents": { "my-card": "/card/card" } }',
  'card/card.json': '{ "component": true }',
  'card/card.wxml': '<slot/>',
  'card/card.js': 'Component({});',
};

describe('the parts of the view', () => {
  test('an app of one page with plain nodes needs none but its address and its menu', () => {
    expect(partsOf({})).toEqual(['deepLink', 'capsule']);
  });

  test.each([
    ['lists', page('<view wx:for="{{rows}}">{{item}}</view>')],
    ['touches', page('<view bindtouchmove="move"/>')],
    ['longPress', page('<view bindlongpress="press"/>')],
    ['animationEvents', page('<view bindtransitionend="end"/>')],
    ['models', page('<input model:value="{{n}}"/>')],
    ['inputReplies', page('<input bindinput="type"/>')],
    ['navigators', page('<navigator url="b"/>')],
    ['pageMeta', page('<page-meta page-style="color: red"/>')],
    ['pageMeta', page('<navigation-bar title="A"/>')],
    ['pageOrientation', { 'pages/a/a.json': '{ "pageOrientation": "auto" }' }],
    ['pageOrientation', { 'app.json': '{ "pages": ["pages/a/a"], "window": { "pageOrientation": "landscape" } }' }],
    ['pageOrientation', page('<page-meta page-orientation="{{way}}"/>')],
    ['components', { ...CARD, ...page('<my-card/>') }],
    ['wxs', page('<wxs module="m">module.exports = { f: function () { return 1; } };</wxs>{{m.f()}}')],
    [
      'changeHandlers',
      page('<wxs module="m">module.exports = { f: function () {} };</wxs><view change:n="{{m.f}}" n="{{n}}"/>'),
    ],
    ['pageScroll', script('Page({ data: { n: 1 }, onReachBottom() {} });')],
    ['pullDownRefresh', { 'pages/a/a.json': '{ "enablePullDownRefresh": true }' }],
    ['darkMode', { 'app.json': '{ "pages": ["pages/a/a"], "darkmode": true }' }],
    ['system', script('Page({ data: { n: wx.getSystemInfoSync().windowWidth } });')],
    ['calls', script('Page({ data: { n: 1 }, onReady() { this.createSelectorQuery().select("view").exec(); } });')],
    ['calls', script('Page({ data: { n: 1 }, onReady() { this.animate("#a", [], 100); } });')],
    ['calls', script('Page({ data: { n: 1 }, onReady() { this.createMediaQueryObserver(); } });')],
    ['formFields', { ...CARD, ...page('<form><my-card/></form>') }],
    ['pageStack', script('Page({ data: { n: 1 }, onLoad() { wx.reLaunch({ url: "a" }); } });')],
  ])('%s', (part, files) => {
    expect(partsOf(files)).toContain(part);
    expect(partsOf({})).not.toContain(part);
  });

  test.each([
    'showToast',
    'hideLoading',
    'showModal',
    'showActionSheet',
    'pageScrollTo',
    'stopPullDownRefresh',
    'hideHomeButton',
    'showNavigationBarLoading',
    'setTabBarBadge',
    'createSelectorQuery',
    'loadFontFace',
  ])('wx.%s is answered by the page', (api) => {
    expect(partsOf(script(`Page({ data: { n: 1 }, onLoad() { wx.${api}({}); } });`))).toContain('calls');
  });

  test.each(['setStorageSync', 'getStorageInfo', 'navigateTo', 'setNavigationBarTitle', 'nextTick', 'onAppShow'])(
    'wx.%s is not',
    (api) => {
      expect(partsOf(script(`Page({ data: { n: 1 }, onLoad() { wx.${api}({}); } });`))).not.toContain('calls');
    },
  );
});

test('storage is there for apps that store something', () => {
  expect(entryOf({})).not.toContain('openStorage');
  expect(entryOf(script('Page({ data: { n: wx.getStorageSync("n") } });'))).toContain('openStorage');
});

test('an app whose use of wx cannot be told gets all that wx may need', () => {
  const files = script('const key = "show" + "Toast"; Page({ data: { n: 1 }, onLoad() { wx[key]({}); } });');
  expect(partsOf(files)).toEqual(expect.arrayContaining(['calls', 'system', 'pageStack', 'browserHistory']));
  expect(entryOf(files)).toContain('openStorage');
});
