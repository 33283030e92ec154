import { describe, expect, test } from 'vitest';
import { createCompiler, memoryHost, updateBetween, type Compiled, type Update } from '@heddle/compiler';

const FILES = {
  'app.json': '{ "pages": ["a", "b"], "subpackages": [{ "root": "shop", "pages": ["list"] }] }',
  'app.js': "require('./started'); App({});",
  'app.wxss': '.app { color: red; }',
  'started.js': 'exports.x = 1;',
  'shared.js': 'exports.y = 1;',
  'tools.wxs': 'exports.f = function () { return 1; };',
  'a.js': "require('./middle'); Page({});",
  'middle.js': "require('./shared');",
  'a.wxml': '<wxs src="tools.wxs" module="m" /><view>{{m.f()}}</view>',
  'a.wxss': '.a { color: red; }',
  'b.js': 'Page({});',
  'b.wxml': '<view>b</view>',
  'shop/list.js': "require('../shared'); Page({});",
  'shop/list.wxml': '<view>list</view>',
};

/** What one changed file means for an app that runs. */
function afterEdit(file: keyof typeof FILES, text: string): Update | undefined {
  const files: Record<string, string> = { ...FILES };
  const compiler = createCompiler(memoryHost(files), { sourceMaps: true });
  const before = compiler.compile() as Compiled;
  files[file] = text;
  compiler.invalidate(file);
  return updateBetween(before, compiler.compile() as Compiled);
}

/** Ids that stand as keys in an emitted part. */
const keysIn = (code = ''): string[] =>
  Array.from(code.matchAll(/^"?([\w/]+(?:\.\w+)?)"?: (?:\(|function)/gm), ([, id]) => id!);

test('a sheet is all that has changed', () => {
  expect(afterEdit('a.wxss', '.a { color: blue; }')).toEqual({
    styles: { sheets: { a: { css: expect.stringContaining('blue') } } },
  });
  expect(afterEdit('app.wxss', '.app { color: blue; }')).toEqual({ styles: { app: expect.stringContaining('blue') } });
});

test('a template is given to both sides, and no script runs again', () => {
  const { styles, code } = afterEdit('b.wxml', '<view>c</view>')!;
  expect({ styles, rerun: code!.rerun }).toEqual({ styles: {}, rerun: [] });
  expect(keysIn(code!.view)).toEqual(['b']);
  expect(keysIn(code!.logic)).toEqual([]);
  expect(code!.maps().view.sources).toEqual([]);
});

test('a view script comes with the templates that call it', () => {
  const { code } = afterEdit('tools.wxs', 'exports.f = function () { return 2; };')!;
  expect(keysIn(code!.view)).toEqual(['a', 'tools.wxs']);
});

test('those that require a changed script run again, in all packages', () => {
  const { code } = afterEdit('shared.js', 'exports.y = 2;')!;
  expect([...code!.rerun].sort()).toEqual(['a.js', 'middle.js', 'shared.js', 'shop/list.js']);
  expect(keysIn(code!.logic)).toEqual(['shared.js']);
  expect(code!.maps().logic.sources).toEqual(['shared.js']);
});

describe('only a new start can follow', () => {
  test.each([
    ['app.js', 'App({ other: 1 });'],
    ['started.js', 'exports.x = 2;'],
    ['app.json', '{ "pages": ["b", "a"] }'],
    ['b.wxml', '<button>a built-in that was not there</button>'],
  ] as const)('%s', (file, text) => {
    expect(afterEdit(file, text)).toBeUndefined();
  });
});

test('nothing has changed', () => {
  expect(afterEdit('a.wxml', FILES['a.wxml'])).toEqual({ styles: {} });
});
