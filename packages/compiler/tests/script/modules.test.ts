import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostics/code-frame.ts';
import { runModules } from './run.ts';

test('imported variables always have their current value', () => {
  const run = runModules({
    'counter.js': 'export let count = 0; export function increment() { count++; }',
    'page.js':
      'import { count, increment } from "./counter"; export const read = () => count; export { increment, count as now };',
  });
  const page = run.require('page.js');
  page.increment();
  page.increment();
  expect([page.read(), page.now, run.require('counter.js').count]).toEqual([2, 2, 2]);
});

test('a file may both export and replace module.exports, as the official demo does', () => {
  const run = runModules({
    'util.js':
      'export const unused = 1; module.exports = { formatTime: (t) => `at ${t}` }; module.exports.more = unused + 1;',
    'page.js':
      'import { formatTime, more } from "./util"; import util from "./util"; export default [formatTime(3), more, util.more];',
  });
  expect(run.require('page.js').default).toEqual(['at 3', 2, 2]);
});

test('a CommonJS module is its own default, and a namespace of it has its members', () => {
  const run = runModules({
    'legacy.js': 'function legacy() { return "called"; } legacy.version = 2; module.exports = legacy;',
    'page.js':
      'import legacy, { version } from "./legacy"; import * as all from "./legacy"; export default [legacy(), version, all.version, all.default()];',
  });
  expect(run.require('page.js').default).toEqual(['called', 2, 2, 'called']);
});

test('an import called as a function gets no `this`', () => {
  const run = runModules({
    'b.js': 'export function self() { return this; } export default function () { return this; }',
    'a.js': 'import self2, { self } from "./b"; export default [self(), self2(), self?.(), (self)(), typeof this];',
  });
  expect(run.require('a.js').default).toEqual([undefined, undefined, undefined, undefined, 'undefined']);
});

test('modules that import each other see functions at once and variables later', () => {
  const run = runModules({
    'a.js':
      'import { fromB } from "./b"; export const early = fromB; export function nameOfA() { return "a"; } export let value = 1;',
    'b.js':
      'import { nameOfA, value } from "./a"; export const fromB = [nameOfA(), value]; export const later = () => value;',
  });
  expect(run.require('a.js').early).toEqual(['a', undefined]);
  expect(run.require('b.js').later()).toBe(1);
});

test('imports run before other code, wherever they stand', () => {
  const run = runModules(
    {
      'b.js': 'globalThis.order.push("b"); export default 1;',
      'c.js': 'globalThis.order.push("c");',
      'a.js':
        'import "./b";\nglobalThis.order.push("a");\nimport "./c";\nexport const two = one() + 1;\nimport first from "./b";\nfunction one() { return first; }',
    },
    { order: [] },
  );
  expect(run.require('a.js').two).toBe(2);
});

test('export * leaves out the default and what the module itself exports', () => {
  const run = runModules({
    'b.js': 'export const a = "b.a"; export const b = "b.b"; export default "b";',
    'c.js': 'module.exports = { c: "c.c", a: "c.a" };',
    'a.js': 'export * from "./b"; export * from "./c"; export const a = "own";',
  });
  expect({ ...run.require('a.js') }).toEqual({ a: 'own', b: 'b.b', c: 'c.c' });
});

test('import() is a promise of the module', async () => {
  const run = runModules({
    'b.js': 'module.exports = { value: 4 };',
    'a.js':
      'export const later = async () => (await import("./b")).default.value; export const failing = () => import("./missing");',
  });
  expect(await run.require('a.js').later()).toBe(4);
  await expect(run.require('a.js').failing()).rejects.toThrow('./missing');
});

test('names that the registry uses can be the module’s own', () => {
  const run = runModules({
    'b.js': 'export default 5;',
    'a.js':
      'import b from "./b"; const module = { own: b }; export let late = 1; export function set(exports) { late = exports; return module.own; }',
    'c.js': 'import exports from "./b"; let require = 3; export { exports as five, require };',
  });
  const a = run.require('a.js');
  expect([a.set(7), a.late]).toEqual([5, 7]);
  expect({ ...run.require('c.js') }).toEqual({ five: 5, require: 3 });
});

test('exported variables keep up in every kind of declaration and assignment', () => {
  const run = runModules({
    'a.js': `export let a = 1, b, { c } = { c: 3 }; export { hoisted, d as renamed, d };
      if (a) { var nested = 7 } export { nested }; for (var hoisted = 0; hoisted < 3; hoisted++) ;
      var d = 1; d = d + 1; if (d) { d += 1 }
      const old = d++; export const seen = [old, -(++d), [b = 5], (({ a } = { a: 4 }), a)];`,
  });
  const { seen, ...rest } = run.require('a.js');
  expect(rest).toEqual({ a: 4, b: 5, c: 3, nested: 7, hoisted: 3, renamed: 5, d: 5 });
  expect(seen).toEqual([3, -5, [5], 4]);
});

test('globals of the worker are undefined, unless the module declares them', () => {
  const globals = { self: 1, fetch: 2, location: 3, URL: function URL() {}, wx: { ok: true } };
  const run = runModules(
    {
      'a.js':
        'module.exports = [typeof window, typeof self, typeof fetch, typeof URL, typeof document, typeof wx, typeof globalThis];',
      'b.js':
        'const location = { path: "/" }; function URL() {} module.exports = [location.path, typeof URL, typeof self];',
      'c.js': 'import { location } from "./d"; let self = this; module.exports = [location, self];',
      'd.js': 'export const location = "mine";',
    },
    globals,
  );
  expect(run.require('a.js')).toEqual([
    'undefined',
    'undefined',
    'undefined',
    'undefined',
    'undefined',
    'object',
    'object',
  ]);
  expect(run.require('b.js')).toEqual(['/', 'function', 'undefined']);
  expect(run.require('c.js')).toEqual(['mine', undefined]);
});

test('JSON files are modules, with keys of any name', () => {
  const run = runModules({
    'data.json': '{ // comment\n "list": [1], "__proto__": { "polluted": true } }',
    'a.js': 'const data = require("./data.json"); module.exports = [data.list, data.polluted, Object.keys(data)];',
  });
  expect(run.require('a.js')).toEqual([[1], undefined, ['list', '__proto__']]);
});

test('a bundled file with a require of its own is left alone', () => {
  const bundle =
    '(function (modules) { function load(id) { var m = { exports: {} }; modules[id](load, m, m.exports); return m.exports; } module.exports = load(0); })([function (require, module, exports) { exports.value = require(1) + 1; }, function (require, module) { module.exports = 1; }]);';
  const run = runModules({ 'bundle.js': bundle });
  expect(run.require('bundle.js').value).toBe(2);
  expect(run.diagnostics).toEqual([]);
});

function report(files: Record<string, string>): string[] {
  return runModules(files).diagnostics.map((each) =>
    formatDiagnostic(each, files[each.file]).split('\n').slice(0, 2).join(' '),
  );
}

test('what cannot work is reported with its place', () => {
  expect(
    report({
      'a.js':
        'const a = 1;\nrequire("./gone");\ntry { require("optional"); } catch {}\nrequire("./" + a);\nimport { b } from "./b";\nb = 2;',
      'b.js': 'export const b = 1;',
      'c.js': 'let x = ;\n',
      'd.js': 'const y = await z;',
      'e.ts': 'export const here = import.meta.url;',
    }),
  ).toEqual([
    'error script/assign-to-import: `b` is imported and cannot be assigned to.   a.js:6:1',
    'warning script/module-not-found: The module `./gone` was not found.   a.js:2:9',
    'warning script/dynamic-require: The path of this `require` is computed, so the compiler cannot tell which module it means.   a.js:4:9',
    'error script/syntax-error: Unexpected token.   c.js:1:9',
    'error script/top-level-await: `await` stands outside of a function.   d.js:1:11',
    'error script/import-meta: `import.meta` does not exist in mini programs.   e.ts:1:21',
  ]);
});

test('a module with a syntax error throws where it is required, with the place', () => {
  const run = runModules({
    'a.js': 'let x = ;',
    'b.js': 'exports.caught = (() => { try { require("./a"); } catch (e) { return `${e.name}: ${e.message}`; } })();',
  });
  expect(run.require('b.js').caught).toBe('SyntaxError: a.js:1:9: Unexpected token.');
});

test('dependencies are told with their place, those for later marked', () => {
  const source = 'import b from "./b";\nrequire.async("./c").then(() => {});\nif (b) require(`./d`);';
  const { modules } = runModules({ 'a.js': source, 'b.js': '', 'c.js': '', 'd/index.js': '' });
  const told = modules
    .get('a.js')
    ?.dependencies.map(({ request, resolved, span, isAsync }) => [
      request,
      resolved,
      source.slice(span.start, span.end),
      isAsync,
    ]);
  expect(told).toEqual([
    ['./b', 'b.js', '"./b"', false],
    ['./c', 'c.js', '"./c"', true],
    ['./d', 'd/index.js', '`./d`', false],
  ]);
});
