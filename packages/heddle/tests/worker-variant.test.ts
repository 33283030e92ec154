import { compile, memoryHost } from '@heddle/compiler';
import { expect, test } from 'vitest';
import { workerVariantFor } from '../src/site/worker-variant.ts';

const APP = {
  'app.json': '{ "pages": ["pages/a/a"] }',
  'pages/a/a.wxml': '<view>{{n}}</view>',
  'pages/a/a.js': 'Page({ data: { n: 1 } });',
};
const CARD = {
  'pages/a/a.json': '{ "usingComponents": { "my-card": "/card/card" } }',
  'card/card.json': '{ "component": true }',
  'card/card.wxml': '<slot/>',
  'card/card.js': 'Component({});',
};
const WXS = { 'pages/a/half.wxs': 'module.exports = function (n) { return n / 2; };' };

const cases: ReadonlyArray<[variant: string, what: string, files: Readonly<Record<string, string>>]> = [
  ['plain', 'a page of plain nodes', {}],
  [
    'plain',
    'WXS that only the view runs',
    { ...WXS, 'pages/a/a.wxml': '<wxs module="half" src="./half.wxs"/>{{half(n)}}' },
  ],
  ['plain-apis', 'a call of the platform', { 'app.js': 'App({ onLaunch() { wx.showToast({ title: "Hi" }); } });' }],
  ['plain-apis', 'its name written with an escape', { 'app.js': 'const { showToast } = \\u0077x; App({});' }],
  ['tree', 'a component', { ...CARD, 'pages/a/a.wxml': '<my-card>{{n}}</my-card>' }],
  [
    'tree-apis',
    'a component that calls the platform',
    {
      ...CARD,
      'pages/a/a.wxml': '<my-card/>',
      'card/card.js': 'Component({ attached() { wx.showToast({ title: "Hi" }); } });',
    },
  ],
  [
    'full',
    'a component below WXS',
    {
      ...CARD,
      ...WXS,
      'pages/a/a.wxml': '<wxs module="half" src="./half.wxs"/><my-card wx:if="{{half(n)}}"/>',
    },
  ],
];

test.for(cases)('%s: %s', ([variant, , files]) => {
  const compiled = compile(memoryHost({ ...APP, ...files }));
  expect(compiled.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(workerVariantFor(compiled.view === undefined ? '' : compiled.logic)).toBe(variant);
});
