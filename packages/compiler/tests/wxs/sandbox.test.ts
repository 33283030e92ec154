import { createWxsLibrary } from '@heddle/runtime/protocol';
import { describe, expect, test } from 'vitest';
import { call, compile, runModules } from './run-wxs.ts';

describe('no way to the page (sandbox §6)', () => {
  test.each([
    'a.constructor.constructor("return globalThis")()',
    '(function () {}).constructor("return globalThis")()',
    '"".constructor.constructor("return globalThis")()',
    '[]["con" + "structor"]["constructor"]("return globalThis")()',
    'a.map.constructor("return globalThis")()',
    'a.__proto__.x',
    'a["__pro" + "to__"].x',
    'a[["__proto__"]].x',
    'a.hasOwnProperty.call(a, "x")',
    'a.map.call(a, a)',
    'a.map.bind(a)()',
    'a.map.apply(a, [a])',
    'arguments.callee.caller("x")',
    'Math.max.constructor("return 1")()',
    'this.constructor.constructor("return 1")()',
    'getDate.constructor("return globalThis")()',
    'a.__defineGetter__("x", getDate)',
    'Math.max = 1',
    'Math.max.x = 1',
    'a.constructor = 1',
    'a.__proto__ = {}',
    'var o = {}; o["__proto__"] = a',
    'var o = { ["__proto__"]: a }',
    'delete Math.max',
    'a.__proto__.push = 1',
    'window.document',
    'globalThis.document',
    'setTimeout(1)',
    'fetch("/")',
    '"x".match("(a+)+$")',
    'getRegExp("(a*)*b")',
    'getRegExp("((ab)+c?)*")',
    'getRegExp("a", "y")',
    '"1".repeat(1)',
  ])('%s throws', (code) =>
    expect(() =>
      call(`return ${code.startsWith('var') ? `0; }; module.exports = function (a) { ${code}` : code}`, [1]),
    ).toThrow(Error),
  );

  test.each<[string, unknown]>([
    ['a.constructor', 'Array'],
    ['a.__proto__', undefined],
    ['a.map.prototype', undefined],
    ['a.map.call', undefined],
    ['typeof window', 'undefined'],
    ['typeof Function', 'undefined'],
    ['this', undefined],
    ['typeof getDate.constructor', 'string'],
    ['JSON.parse("{\\"__proto__\\": {\\"x\\": 1}}").x', undefined],
    ['Object', undefined],
    ['"abc".anchor', undefined],
  ])('%s is harmless', (code, expected) => expect(call(`return ${code}`, [1])).toBe(expected));

  test('the library is not among the arguments at the top of a module', () => {
    expect(runModules({ m: 'module.exports = typeof arguments' }).exports).toBe('undefined');
    expect(runModules({ m: 'module.exports = (() => typeof arguments)()' }).exports).toBe('undefined');
  });

  test('inherited members and accessors of what the page gives do not show', () => {
    class Secret {
      open = 1;
      get hidden(): number {
        return 2;
      }
    }
    expect(call('return [a.open, a.hidden, a.constructor].join()', new Secret())).toBe(',,Object');
    expect(call('return [a.size, a.get].join()', new Map([['x', 1]]))).toBe(',');
  });

  test('nothing is left on the objects of the page', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    runModules({ m: 'var o = JSON.parse("{\\"__proto__\\":{\\"y\\":1}}"); var p = { ...o }; p.y2 = 1' });
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
    expect(({} as Record<string, unknown>)['y']).toBeUndefined();
  });

  test('frozen data cannot be changed', () => {
    expect(() => call('a.x = 1', Object.freeze({ x: 0 }))).toThrow(TypeError);
    expect(() => call('a.push(1)', Object.freeze([]))).toThrow(TypeError);
    expect(() => call('delete a.x', Object.freeze({ x: 0 }))).toThrow(TypeError);
  });

  test('the code can stand in a `<script>`', () => {
    const { code } = compile(
      '// </script>\nvar a = "</script>", b = `</script>`, c = /<\\/script>/, d = 1 /* <!-- */; module.exports = a + b',
    );
    expect(code).not.toMatch(/<[/!]/);
    expect(runModules({ m: 'module.exports = "</script>" + `<${1}\\`<`' }).exports).toBe('</script><1`<');
  });
});

describe('fuel', () => {
  test.each([
    'while (true) {}',
    'do {} while (true)',
    'for (;;);',
    'x: for (;;) continue x',
    'for (;;) { try { for (;;); } catch (e) {} }',
    'function f() { try { f() } finally { f() } } f()',
    'var f = () => f(); for (;;) { try { f() } catch (e) {} }',
    'var l = [1]; for (var i = 0; i < l.length; i++) l.push(1)',
    'var l = [1, 2]; for (;;) l = l.concat(l)',
    'var l = [1, 2]; for (;;) l = [...l, ...l]',
    'var s = "ab"; for (;;) s = s.concat(s)',
    'var l = []; for (var i = 0; i < 50000; i++) l.push("x"); for (;;) JSON.stringify(l)',
    'var l = []; for (var i = 0; i < 50000; i++) l.push("x"); for (;;) l.join()',
    'var n = 0; var l = []; l.length = { valueOf: function () { return n++ ? 4294967295 : 0 } }; if (l.length == 0) for (;;);',
    'var l = []; l.length = 4294967295; l.forEach(function () {})',
    'var l = []; l[4294967290] = 1; l.join()',
  ])('%s ends', (code) => {
    const { errors } = runModules({ m: code }, { fuel: 200_000 });
    expect(errors).toEqual([expect.stringMatching(/^m: RangeError/)]);
  });

  test('lasts for 10 000 000 turns, and is there again in the next turn', () => {
    const library = createWxsLibrary();
    const spend = (turns: number): void => {
      for (let i = 0; i < turns; i++) library.$.tick();
    };
    spend(10_000_000);
    expect(() => spend(1)).toThrow(RangeError);
    library.resetFuel();
    spend(10_000_000);
  });

  test('ordinary work does not spend much of it', () => {
    const list =
      'var l = []; for (var i = 0; i < 100000; i++) l.push(i); module.exports = l.filter(function (x) { return x % 2 }).length';
    expect(runModules({ m: list }, { fuel: 300_000 }).exports).toBe(50_000);
  });

  test('text to search is limited to 64 KB', () => {
    expect(() => call('return getRegExp("a").test(a)', 'b'.repeat(65_537))).toThrow(RangeError);
    expect(call('return getRegExp("a").test(a)', 'b'.repeat(65_536))).toBe(false);
  });

  test('patterns that repeat without nesting are allowed', () => {
    for (const pattern of [
      '^-?[0-9]+([.][0-9]+)?$',
      '([0-9]{1,3}[.]){3}',
      '(foo|bar)+',
      'a+b+',
      '[(+]*',
      '(?:a|b)*c',
    ]) {
      expect(() => call(`return getRegExp(a)`, pattern), pattern).not.toThrow();
    }
  });
});
