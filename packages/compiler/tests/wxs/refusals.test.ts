import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { compileWxs } from '../../src/wxs/compile.ts';
import { compile } from './run-wxs.ts';

test.each<[string, string]>([
  ['wxs/syntax', 'var = 1'],
  ['wxs/syntax', 'with (a) {}'],
  ['wxs/syntax', 'var eval = 1'],
  ['wxs/unsupported-syntax', 'import a from "a"'],
  ['wxs/unsupported-syntax', 'export var a = 1'],
  ['wxs/unsupported-syntax', 'class A {}'],
  ['wxs/unsupported-syntax', 'var f = async function () {}'],
  ['wxs/unsupported-syntax', 'function* f() {}'],
  ['wxs/unsupported-syntax', 'import("a")'],
  ['wxs/unsupported-syntax', 'var { constructor } = {}'],
  ['wxs/unsupported-syntax', '[module.exports.a] = [1]'],
  ['wxs/unsupported-syntax', 'var o = { __proto__: null }'],
  ['wxs/unsupported-syntax', 'var o = { get x() { return 1 } }'],
  ['wxs/unsupported-syntax', 'for (module.exports.a in {}) {}'],
  ['wxs/unsupported-syntax', 'module.exports.a ||= 1'],
  ['wxs/unsupported-syntax', 'f`x`'],
  ['wxs/unsupported-syntax', 'debugger'],
  ['wxs/unsupported-syntax', 'var await = 1'],
  ['wxs/new', 'new Date()'],
  ['wxs/new', 'new Function("return this")'],
  ['wxs/refused-name', 'eval("1")'],
  ['wxs/refused-name', 'Function("return this")()'],
  ['wxs/unknown-name', 'window.alert(1)'],
  ['wxs/assignment-to-library', 'Math = 1'],
  ['wxs/require-not-literal', 'require("a" + 1)'],
  ['wxs/require-not-literal', 'var r = require'],
])('%s: %s', (code, source) => expect(compile(source).codes).toContain(code));

test('a module with mistakes exports nothing, and its code can be linked', () => {
  expect(compile('var = 1').code).toBe('function (module, exports, require, $) {}');
});

test('deep nesting and large modules are reported', () => {
  expect(compile(`var a = ${'('.repeat(50_000)}`).codes).toEqual(['wxs/too-deep']);
  expect(compile(`var a = "${'x'.repeat(1024 * 1024)}"`).codes).toEqual(['wxs/too-large']);
});

test('asking whether a name is there is no mistake', () => {
  expect(compile('module.exports = typeof window === "undefined"').codes).toEqual([]);
});

test('a missing module is reported where it is named, by its place in the template', () => {
  const diagnostics: Diagnostic[] = [];
  compileWxs('require("./a")', {
    file: 'p.wxml',
    offset: 20,
    resolve: () => undefined,
    report: (each) => void diagnostics.push(each),
  });
  expect(diagnostics).toMatchObject([{ code: 'wxs/module-not-found', file: 'p.wxml', span: { start: 28, end: 33 } }]);
});
