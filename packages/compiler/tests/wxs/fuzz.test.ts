import { parse } from '@babel/parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { call, compile } from './run-wxs.ts';

const pieces = [
  'var',
  'let',
  'function',
  'return',
  'if',
  'else',
  'for',
  'while',
  'do',
  'switch',
  'case',
  'break',
  'new',
  'this',
  'delete',
  'in',
  'of',
  'typeof',
  'a',
  'b',
  '$',
  'exports',
  'module',
  'require',
  'Math',
  'arguments',
  'eval',
  'async',
  'await',
  'class',
  '__proto__',
  'getRegExp',
  'constructor',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ';',
  ',',
  '.',
  '?.',
  '...',
  '=>',
  '=',
  '+=',
  '++',
  '--',
  '+',
  '-',
  '*',
  '/',
  '<',
  '!--',
  '?',
  ':',
  '&&',
  '??',
  '"x"',
  "'\\d'",
  '`',
  '${',
  '/x/g',
  '1',
  '0x1',
  '010',
  '1n',
  '\n',
  ' ',
  '//',
  '/*',
  '*/',
  '\0',
  '\u2028',
  '😀',
];
const tokens = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(' '));
const bytes = fc.string({ unit: 'binary', maxLength: 200 });

const slowest = 1000;

/** Whatever is compiled, and soon, is code: it parses, and reports are about the source. */
function compiles(source: string): void {
  const start = performance.now();
  const { code, diagnostics } = compile(source);
  expect(performance.now() - start).toBeLessThan(slowest);
  expect(() => parse(`export default ${code}`, { sourceType: 'module' })).not.toThrow();
  expect(diagnostics.filter(({ span }) => span && !isWithin(span, source))).toEqual([]);
}

function isWithin({ start, end }: { readonly start: number; readonly end: number }, source: string): boolean {
  return 0 <= start && start <= end && end <= source.length;
}

test('any order of words gives code or diagnostics', () => {
  fc.assert(fc.property(tokens, compiles), { numRuns: 5000 });
});

test('any text gives code or diagnostics', () => {
  fc.assert(fc.property(bytes, compiles), { numRuns: 5000 });
});

/** Arithmetic programs that mean the same in JavaScript. */
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'expression' },
    fc.constantFrom('a', 'b', 'o.x', 'o["y"]', 'l[1]', 'l.length', '1', '0', '-2', '"3"', 'null', 'true', 'o.z', 'NaN'),
    fc
      .tuple(
        tie('expression'),
        fc.constantFrom('+', '-', '*', '/', '%', '<', '>=', '==', '!==', '&&', '||', '&', '^', '<<'),
        tie('expression'),
      )
      .map((parts) => `(${parts.join(' ')})`),
    fc
      .tuple(fc.constantFrom('!', '~', '+', 'typeof '), tie('expression'))
      .map(([operator, operand]) => `${operator}(${operand})`),
    fc
      .tuple(tie('expression'), tie('expression'), tie('expression'))
      .map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`),
    fc
      .tuple(
        fc.constantFrom('a', 'o.x', 'l[0]', 'o["n" + a]'),
        fc.constantFrom('=', '+=', '-=', '|='),
        tie('expression'),
      )
      .map((parts) => `(${parts.join(' ')})`),
    fc.constantFrom('o.x++', '--l[2]', 'b--', 'l[a & 7]++', '++o.new'),
    fc.tuple(tie('expression'), tie('expression')).map((args) => `f(${args.join(', ')})`),
    tie('expression').map((argument) => `Math.floor(${argument})`),
    tie('expression').map((argument) => `[${argument}, 2].concat(l).join("|")`),
    fc.tuple(tie('expression'), tie('expression')).map(([first, last]) => `(${first}, ${last})`),
  ),
}));
const statement = fc.oneof(
  expression.map((value) => `a = ${value};`),
  fc.tuple(expression, expression).map(([test, value]) => `if (${test}) o.x = ${value}; else l.push(${value});`),
  expression.map((value) => `for (var i = 0; i < 3; i++) { b += ${value}; if (i == 1) continue; a += i }`),
  fc
    .tuple(expression, expression)
    .map(([test, value]) => `switch (${test}) { case ${value}: a = 1; break; default: a = 2 }`),
  expression.map((value) => `for (var k in o) a += k + ${value};`),
);

test('programs give what JavaScript gives', () => {
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 5 }), (statements) => {
      const body = `var a = 1, b = 2, o = {x: 3, y: -4}, l = [5, "6", 7]; function f(x, y) { return x + y * 2 }
        ${statements.join('\n')}\nreturn JSON.stringify([typeof a, "" + a, "" + b, o, l]);`;
      expect(call(body)).toBe(new Function(body)());
    }),
    { numRuns: 5000 },
  );
}, 60_000);
