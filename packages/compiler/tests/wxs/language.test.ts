import { describe, expect, test } from 'vitest';
import { call, compile, runModules } from './run-wxs.ts';

describe('the language of spec §8', () => {
  test.each<[string, string, unknown]>([
    ['members', 'return a.b.c + a["b"]["c"]', 4],
    ['methods', 'return a.list.map(function (x) { return x * 2 }).join("-")', '2-4-6'],
    ['methods called by a computed name', 'var n = "join"; return a.list[n]("+")', '1+2+3'],
    ['assignment to members', 'var o = {}; o.x = o["y"] = 3; return o.x + o.y', 6],
    ['compound assignment', 'var o = {n: 5}; o.n += 2; o["n"] *= 3; o.n -= o.n % 2; return o.n', 20],
    ['the old value is read before the new one is made', 'var o = {n: 1}; o.n += (o.n = 10); return o.n', 11],
    ['increments', 'var o = {n: 1}; return [o.n++, ++o.n, o.n--, --o["n"], o.n].join()', '1,3,3,1,1'],
    ['an object is evaluated once', 'var n = 0; function o() { n++; return {v: 1} } o().v += 1; o().v++; return n', 2],
    [
      'delete and in',
      'var o = {x: 1, y: 2}; delete o.x; return ("x" in o) + "," + ("y" in o) + "," + ("toString" in o)',
      'false,true,false',
    ],
    ['comma in brackets', 'var o = {x: 1}; return o[0, "x"]', 1],
    ['parentheses everywhere', 'return ((a).b).c + (a.list)[(0)]', 3],
    ['immediately called functions', 'return (function (x) { return x + 1 })(1)', 2],
    [
      'closures',
      'function counter() { var n = 0; return function () { return ++n } } var c = counter(); c(); return c()',
      2,
    ],
    ['arguments', 'function f() { return arguments.length + arguments[1] } return f(1, 2)', 4],
    [
      'switch, labels and loops',
      'var r = 0; x: for (var i = 0; ; i++) { switch (i) { case 2: continue x; case 5: break x; default: r += i } } return r',
      8,
    ],
    ['for-in', 'var r = ""; for (var k in a.b) r += k + a.b[k]; return r', 'c2'],
    ['try', 'try { a.none.x } catch (e) { return e.message.length > 0 } finally { }', true],
    [
      'dates',
      'var d = getDate(2020, 1, 3); d.setDate(4); return d.getFullYear() + "-" + d.getMonth() + "-" + d.getDate()',
      '2020-1-4',
    ],
    ['JSON', 'return JSON.parse(JSON.stringify({x: [1, null]})).x[0]', 1],
    [
      'numbers',
      'return (1.255).toFixed(1) + Math.max(1, 2) + Number.MAX_VALUE.toString().length + parseInt("7px")',
      '1.32237',
    ],
    [
      'patterns',
      'return "a1b22".replace(getRegExp("[0-9]+", "g"), function (d) { return "<" + d + ">" })',
      'a<1>b<22>',
    ],
    ['escapes in a pattern stay, as libraries rely on', "return getRegExp('^-?\\d+(\\.\\d+)?$').test('12.5')", true],
    [
      'fields of a pattern',
      'var r = getRegExp("b", "g"); r.test("abc"); return r.lastIndex + r.source + r.global',
      '2btrue',
    ],
    ['fields of a match', 'return "abc".match(getRegExp("b")).index', 1],
    [
      'constructor is the name of the type',
      'return [[], {}, "", 1, true, getDate(), getRegExp("a"), function () {}].map(function (x) { return x.constructor }).join()',
      'Array,Object,String,Number,Boolean,Date,RegExp,Function',
    ],
    ['typeof', 'return typeof a + typeof "" + typeof call + typeof window', 'objectstringundefinedundefined'],
    ['a method as a value', 'var push = a.list.slice().push; return push ? push(4) : 0', 4],
    ['newer declarations', 'let x = 1; const f = (y) => x + y; { let x = 5 } return f(2)', 3],
    ['arrows with objects and bodies', 'var f = (x) => ({ x }), g = (x) => { return x }; return f(1).x + g(2)', 3],
    ['templates', 'return `${a.b.c}<${a.list.length}\\u0041`', '2<3A'],
    [
      'spread and rest',
      'function f(x, ...rest) { return x + rest.length } return f(...[1, ...a.list]) + {...a.b}.c',
      6,
    ],
    ['for-of', 'var s = 0; for (const x of a.list) s += x; return s', 6],
    [
      'methods and computed keys in literals',
      'var o = { f(x) { return this.n + x }, n: 1, ["k" + 1]: 2 }; return o.f(1) + o.k1',
      4,
    ],
    ['literals of patterns', 'return /b+/g.exec("abbc")[0]', 'bb'],
    ['an own field hides a method', 'var o = { toString: 5 }; return o.toString', 5],
    ['names like those of the emitted code', 'var $ = 1, $old = 2; var o = {n: 1}; o.n += $ + $old; return o.n', 4],
  ])('%s', (_, body, expected) => {
    expect(call(body, { b: { c: 2 }, list: [1, 2, 3] })).toEqual(expected);
  });
});

describe('modules', () => {
  test('require gives what the other module exports, which runs once', () => {
    const { exports } = runModules({
      m: 'var a = require("a"), b = require("b"); module.exports = a.next() + b.next() + require("a").next()',
      a: 'var n = 0; module.exports.next = function () { return ++n }',
      b: 'module.exports = { next: require("a").next }',
    });
    expect(exports).toBe(6);
  });

  test('modules may require each other', () => {
    const { exports, errors } = runModules({
      m: 'exports.early = 1; exports.other = require("n").seen',
      n: 'exports.seen = require("m").early',
    });
    expect(errors).toEqual([]);
    expect(exports).toEqual({ early: 1, other: 1 });
  });

  test('a module that fails is told of and exports nothing', () => {
    const { exports, errors } = runModules({ m: 'var n = require("n"); module.exports = typeof n', n: 'var a; a.b' });
    expect(exports).toBe('object');
    expect(errors).toEqual([expect.stringMatching(/^n: TypeError: .*'b'/)]);
  });

  test('a module that is not there is told of', () => {
    expect(runModules({ m: 'require("none")' }).errors).toEqual([expect.stringContaining("'none'")]);
  });

  test('own names may hide those of the module', () => {
    expect(runModules({ m: 'const exports = { a: 1 }; module.exports = exports' }).exports).toEqual({ a: 1 });
    expect(runModules({ m: 'var exports = module.exports; exports.a = 1' }).exports).toEqual({ a: 1 });
  });

  test('an undeclared variable belongs to the module', () => {
    const { codes } = compile('for (i = 0; i < 3; i++) {} module.exports = i');
    expect(codes).toEqual(['wxs/undeclared-assignment']);
    expect(runModules({ m: 'for (i = 0; i < 3; i++) {} module.exports = i' }).exports).toBe(3);
  });

  test('the library is what is documented, and no more', () => {
    const names =
      'Math JSON Number Date console parseInt parseFloat isNaN isFinite decodeURI decodeURIComponent encodeURI encodeURIComponent getDate getRegExp';
    for (const name of names.split(' ')) expect(compile(`module.exports = ${name}`).codes, name).toEqual([]);
    for (const name of 'Object Array String Boolean RegExp Error Promise Symbol wx window setTimeout eval'.split(' '))
      expect(compile(`module.exports = ${name}`).codes, name).not.toEqual([]);
    const members = (object: string): unknown =>
      call(`var l = []; for (var k in ${object}) l.push(k); return l.sort().join(' ')`);
    expect(members('Number')).toBe('MAX_VALUE MIN_VALUE NEGATIVE_INFINITY NaN POSITIVE_INFINITY');
    expect(call("return [Number('12') + 1, Number(), typeof Number(null), typeof Number.constructor].join(' ')")).toBe(
      '13 0 number string',
    );
    expect(members('Date')).toBe('UTC now parse');
    expect(members('JSON')).toBe('parse stringify');
    expect(members('console')).toBe('log');
    expect(members('Math')).toBe(
      'E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos asin atan atan2 ceil cos exp floor log max min pow random round sin sqrt tan',
    );
  });

  test('getDate takes nothing, a number, a text or parts', () => {
    const before = Date.now();
    expect(call('return getDate().getTime()')).toBeGreaterThanOrEqual(before);
    expect(call('return getDate(1500000000000).toISOString()')).toBe('2017-07-14T02:40:00.000Z');
    expect(call("return getDate('2017-06-07T10:00:00Z').getTime()")).toBe(Date.UTC(2017, 5, 7, 10));
    expect(call('return getDate(2017, 6, 7).getDate()')).toBe(7);
  });

  test('console.log goes where the host wants it', () => {
    const lines: unknown[] = [];
    runModules({ m: 'console.log("a", 1)' }, { log: (args) => void lines.push(args) });
    expect(lines).toEqual([['a', 1]]);
  });
});

describe('whether functions may change what they are given', () => {
  test.each<[boolean, string]>([
    [false, 'var exports = module.exports; exports.f = function (a) { return a.b.concat([1]) }'],
    [true, 'module.exports = function (a) { a.b = 1 }'],
    [true, 'module.exports = function (a) { a.b++ }'],
    [true, 'module.exports = function (a) { delete a.b }'],
    [true, 'module.exports = function (a) { a.sort() }'],
    [true, 'module.exports = function (a) { var f = a.push; f(1) }'],
    [true, 'module.exports = function (a, name) { a[name]() }'],
    [false, 'module.exports = function (a) { var l = []; for (var k in a) l.push(a[k]); l[0] = 1; return l }'],
    [false, 'var seen = {}; module.exports = function (a) { seen[a] = 1; return seen }'],
    [true, 'module.exports = function (a) { var l = []; l[0] = a; l[0].x = 1 }'],
    [true, 'module.exports = function (a) { var l = []; if (a) l = a; l.push(1) }'],
    [true, 'module.exports = function (l) { var f = function () { var l = []; return l }; l.push(f()) }'],
    [true, 'module.exports = function () { arguments[0].x = 1 }'],
  ])('%s: %s', (expected, code) => expect(compile(code).mutates).toBe(expected));
});

test('positions are those in the file, also of code inside of a template', () => {
  const { requires } = compile('var a = require("./a.wxs")');
  expect(requires).toEqual([{ request: './a.wxs', span: { start: 16, end: 25 } }]);
});
