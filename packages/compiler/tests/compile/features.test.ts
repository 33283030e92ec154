import { expect, test } from 'vitest';
import { compile, logicEntry, memoryHost, type Compiled } from '@heddle/compiler';
import type { AppFeatures } from '@heddle/runtime/protocol';

type Files = Readonly<Record<string, string>>;

const onePage: Files = {
  'app.json': '{ "pages": ["a"] }',
  'a.wxml': '<view>{{n}}</view>',
  'a.js': 'Page({ data: { n: 1 } })',
};

function featuresOf(files: Files): AppFeatures {
  const { diagnostics, features } = compile(memoryHost({ ...onePage, ...files })) as Compiled;
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return features;
}

test('a page of plain nodes uses nothing', () => {
  const { view, ...features } = featuresOf({});
  expect(features).toEqual({
    components: false,
    manyPages: false,
    packages: false,
    models: false,
    apis: [],
    logic: {
      lists: false,
      slots: false,
      templates: false,
      helpers: [],
      wxs: false,
      keys: false,
      behaviors: false,
      relations: false,
      members: [],
    },
  });
  expect(view).toMatchObject({
    helpers: ['html', 'str'],
    events: [],
    pageScroll: false,
    wxs: false,
    tabBar: 'none',
    navigationBar: true,
  });
});

test.each<[script: string, apis: AppFeatures['apis']]>([
  ['wx.showToast({ title: "a" }); wx.getStorageSync("k")', ['getStorageSync', 'showToast']],
  ['wx["showToast"]({ title: "a" }); wx?.hideToast()', ['hideToast', 'showToast']],
  ['(wx || my).showToast({})', ['showToast']],
  ['const { getStorageSync, setStorageSync: write } = wx', ['getStorageSync', 'setStorageSync']],
  ['let read; ({ getStorageSync: read } = wx)', ['getStorageSync']],
  ['if (typeof wx !== "undefined" && wx && wx.nextTick) wx.nextTick(() => {})', ['nextTick']],
  ['wx.request = () => {}', ['request']],
  ['function f(wx) { wx[0]() }', []],
  ['const wx = require("./b.js"); wx.anything(wx)', []],
  ['f.createSelectorQuery()', ['createSelectorQuery']],
  ['if (wx.canIUse("getWindowInfo.object")) go()', ['canIUse']],
  ['wx.canIUse(name)', ['canIUse']],
  ['const { canIUse } = wx', ['canIUse']],
  ['wx[name]()', 'all'],
  ['const { [name]: f } = wx', 'all'],
  ['const { showToast, ...others } = wx', 'all'],
  ['promisify(wx)', 'all'],
  ['const api = wx', 'all'],
  ['const api = wx || {}', 'all'],
  ['module.exports = { wx }', 'all'],
  ['globalThis.wx.showToast()', 'all'],
  ['globalThis["wx"].showToast()', 'all'],
  ['const { wx: platform } = globalThis', 'all'],
  ['"showToast" in wx', 'all'],
])('%s uses of wx: %o', (script, apis) => {
  const files = { 'a.js': `${script};\nPage({})`, 'b.js': '' };
  expect(featuresOf(files).apis).toEqual(apis);
});

test('types and their assertions are no uses, what they are about is', () => {
  const script =
    'declare const x: typeof wx;\nlet y: WechatMiniprogram.Wx;\n(wx as any).showToast({});\nwx!.hideToast();\nPage({});';
  const { apis } = featuresOf({ 'app.json': '{ "pages": ["t"] }', 't.wxml': '', 't.ts': script });
  expect(apis).toEqual(['hideToast', 'showToast']);
});

test('modules that scripts require are looked through, packages of npm too', () => {
  const files = {
    'a.js': 'const tool = require("tool"); require("./b"); Page({})',
    'b.js': 'exports.show = () => wx.showToast({ title: "" })',
    'node_modules/tool/package.json': '{ "main": "index.js" }',
    'node_modules/tool/index.js': 'module.exports = () => wx.hideToast()',
  };
  expect(featuresOf(files).apis).toEqual(['hideToast', 'showToast']);
});

test.each<[what: string, files: Files, manyPages: boolean]>([
  ['one page', {}, false],
  ['two pages', { 'app.json': '{ "pages": ["a", "b"] }', 'b.wxml': '', 'b.js': 'Page({})' }, true],
  ['an API that opens pages', { 'a.js': 'Page({ go() { wx.reLaunch({ url: "/a" }) } })' }, true],
  ['a navigator', { 'a.wxml': '<navigator url="/a">again</navigator>' }, true],
  ['a page that asks for its opener', { 'a.js': 'Page({ onLoad() { this.getOpenerEventChannel() } })' }, true],
])('%s: manyPages is right', (_, files, manyPages) => {
  expect(featuresOf(files).manyPages).toBe(manyPages);
});

test.each<[script: string, components: boolean]>([
  ['Page({ data: {}, onLoad() {}, other: 1 })', false],
  ['Page({ "data": {} })', false],
  ['Page({ observers: {} })', true],
  ['Page({ behaviors: [] })', true],
  ['Page({ options: { pureDataPattern: /^_/ } })', true],
  ['Page({ ...base })', true],
  ['Page({ [name]: 1 })', true],
  ['Page(definition)', true],
  ['const make = Page; make({})', true],
  ['globalThis.Page({})', true],
  ['Component({})', true],
  ['Behavior({}); Page({})', true],
])('%s: components is right', (script, components) => {
  expect(featuresOf({ 'a.js': script }).components).toBe(components);
});

test.each<[script: string, pageScroll: boolean]>([
  ['Page({ onShow() {} })', false],
  ['Page({ onPageScroll() {} })', true],
  ['Component({ methods: { onReachBottom: () => {} } })', true],
  ['const rest = { onPageScroll() {} }; Page({ ...rest })', true],
])('%s: pageScroll is right', (script, pageScroll) => {
  expect(featuresOf({ 'a.js': script }).view.pageScroll).toBe(pageScroll);
});

const box: Files = {
  'a.json': '{ "usingComponents": { "box": "/box" } }',
  'box.json': '{ "component": true }',
  'box.js': 'Component({})',
  'box.wxml': '<view/>',
};

test('what skeletons hold is told, what only the view shows is not', () => {
  const { components, logic, view } = featuresOf({
    ...box,
    'a.wxml':
      '<box/><view wx:for="{{rows}}" wx:key="id" bindtap="f">{{m.f(item)}}</view><wxs module="m">exports.f = function (x) { return x }</wxs>',
    'a.js': 'Page({ f() {} })',
  });
  expect(components).toBe(true);
  expect(logic).toEqual({
    lists: false,
    slots: false,
    templates: false,
    helpers: [],
    wxs: false,
    keys: true,
    behaviors: false,
    relations: false,
    members: [],
  });
  expect(view).toMatchObject({ events: ['tap'], wxs: true });
  expect(view.helpers).toEqual(expect.arrayContaining(['child', 'list', 'wxs']));
});

test('nodes, WXS and the like in skeletons', () => {
  const { logic, models } = featuresOf({
    ...box,
    'a.wxml':
      '<wxs module="m">exports.f = function (x) { return x }</wxs><template name="t"><box/></template><template is="t"/><box wx:for="{{rows}}" value="{{m.f(item)}}" model:on="{{on}}"/>',
    'box.wxml': '<slot/>',
    'box.js':
      'Component({ behaviors: [], relations: {}, methods: { f() { this.triggerEvent("x"); this["selectComponent"]("#a") } } })',
  });
  expect(models).toBe(true);
  expect(logic).toEqual({
    lists: true,
    slots: true,
    templates: true,
    helpers: ['invoke', 'wxs'],
    wxs: true,
    keys: false,
    behaviors: true,
    relations: true,
    members: ['selectComponent', 'triggerEvent'],
  });
});

test('queries hand over canvases and media where there are queries, and only the kinds that there are', () => {
  const markup = { 'a.wxml': '<canvas type="2d" id="c"/><video/><view/>' };
  const asks = { ...markup, 'a.js': 'Page({ f() { wx.createSelectorQuery() } })' };
  expect(featuresOf(markup).logic.handles).toBeUndefined();
  expect(featuresOf(asks).logic.handles).toEqual(['canvas', 'video']);
  expect(logicEntry(featuresOf(asks))).toMatch(/handles: \{\s*canvas: canvasHandle,\s*video: videoHandle,?\s*\}/);
  expect(logicEntry(featuresOf(markup))).not.toContain('handles');
});

test('the entry of a worker names the parts that are used, and only APIs that exist', () => {
  const features = featuresOf({ 'a.js': 'Page({ f() { wx.showToast({}); wx.noSuchThing() } })' });
  const entry = logicEntry(features);
  expect(entry).toContain("import { showToast } from '@heddle/runtime/logic/apis';");
  expect(entry).toMatch(/model: pageModel,[^]*router: onePage,[^]*createWx: createWx,/);
  expect(entry).not.toMatch(/componentModel|pageStack|noSuchThing/);
});

test.each<[what: string, wxml: string, script: string, shares: boolean, openTypes: boolean]>([
  ['a plain button', '<button>a</button>', 'Page({})', false, false],
  ['a way to a page', '<navigator open-type="redirect" url="b">a</navigator>', 'Page({})', false, false],
  ['a handler', '', 'Page({ onShareAppMessage() {} })', true, false],
  ['a handler among methods', '', 'Component({ methods: { onShareTimeline() {} } })', true, false],
  ['a button that shares', '<button open-type="share">a</button>', 'Page({})', true, true],
  ['a button of any kind', '<button open-type="{{kind}}">a</button>', 'Page({})', true, true],
  ['another mini program', '<navigator target="miniProgram" app-id="x">a</navigator>', 'Page({})', true, true],
])('sharing and open types: %s', (_what, wxml, script, shares, openTypes) => {
  const features = featuresOf({ 'a.wxml': wxml, 'a.js': script });
  expect([features.shares ?? false, features.view.openTypes ?? false]).toEqual([shares, openTypes]);
});

test('what takes a step back upon itself is asked in apps that have it only', () => {
  const entryOf = (wxml: string): string =>
    logicEntry(featuresOf({ 'a.wxml': wxml, 'a.js': 'Page({ f() { wx.navigateBack() } })' }));
  expect(entryOf('<page-container show="{{on}}">a</page-container>')).toContain('additions: [backGuards],');
  expect(entryOf('<view>a</view>')).not.toContain('backGuards');
});
