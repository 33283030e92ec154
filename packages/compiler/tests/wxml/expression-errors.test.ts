import { describe, expect, test } from 'vitest';
import { findings, parseOne } from './parsing.ts';

/** Expression, and what is reported where. */
const mistakes: [source: string, finding: string][] = [
  ['new Date()', 'expression/unsupported-word "new" @0'],
  ["'a' in o", 'expression/unsupported-word "in" @4'],
  ['a instanceof b', 'expression/unsupported-word "instanceof" @2'],
  ['delete a.b', 'expression/unsupported-word "delete" @0'],
  ['function () {}', 'expression/unsupported-word "function" @0'],
  ["import('x')", 'expression/unsupported-word "import" @0'],
  ['{new}', 'expression/unsupported-word "new" @1'],
  ['() => 1', 'expression/arrow-function "=>" @3'],
  ['a => 1', 'expression/arrow-function "=>" @2'],
  ['(a) => 1', 'expression/arrow-function "=>" @4'],
  ['`x${y}`', 'expression/template-literal "`" @0'],
  ['a = 1', 'expression/assignment "=" @2'],
  ['a += 1', 'expression/assignment "+=" @2'],
  ['a ??= 1', 'expression/assignment "??=" @2'],
  ['a.b >>>= 1', 'expression/assignment ">>>=" @4'],
  ['x?.y', 'expression/optional-chaining "?." @1'],
  ['2 ** 3', 'expression/exponent "**" @2'],
  ['a++', 'expression/increment "++" @1'],
  ['--a', 'expression/increment "--" @0'],
  ['/a/g', 'expression/regular-expression "/" @0'],
  ['(a, b)', 'expression/comma "," @2'],
  ['a.b, c', 'expression/comma "," @3'],
  ['a b', 'expression/missing-operator "b" @2'],
  ["a 'b'", `expression/missing-operator "'b'" @2`],
  ['await x', 'expression/unsupported-word "await" @0'],
  ['1 +', 'expression/unexpected-end "" @3'],
  ['a.', 'expression/unexpected-end "" @2'],
  ['a.1', 'expression/missing-operator ".1" @1'],
  ["a.'b'", `expression/member-name "'b'" @2`],
  ['a ? b', 'expression/unexpected-end "" @5'],
  ['(a', 'expression/unclosed-bracket "(" @0'],
  ['[a, b', 'expression/unclosed-bracket "[" @0'],
  ['f(a]', 'expression/unclosed-bracket "(" @1'],
  ['f(...a)', 'expression/unexpected-token "..." @2'],
  ['()', 'expression/unexpected-token ")" @1'],
  ['a)', 'expression/unexpected-token ")" @1'],
  ['a;', 'expression/unexpected-token ";" @1'],
  ['#', 'expression/unexpected-token "#" @0'],
  ['😀', 'expression/unexpected-token "😀" @0'],
  ["{'a-b': 1}", `expression/object-key "'a-b'" @1`],
  ['{[a]: 1}', 'expression/object-key "[" @1'],
  ['{1: 2}', 'expression/object-key "1" @1'],
  ['{true}', 'expression/shorthand-keyword "true" @1'],
  ['null, a', 'expression/shorthand-keyword "null" @0'],
  ['数据.a', 'expression/unsupported-name "数据" @0'],
  ['a.数据', 'expression/unsupported-name "数据" @2'],
  ['naïve', 'expression/unsupported-name "naïve" @0'],
  ["'abc", `expression/unterminated-string "'" @0`],
  ['a + "b\\"', `expression/unterminated-string "\\"" @4`],
  ['a /* b', 'expression/unterminated-comment "/*" @2'],
  ['12px', 'expression/malformed-number "12px" @0'],
  ['0x', 'expression/malformed-number "0x" @0'],
  ['1_000', 'expression/malformed-number "1_000" @0'],
  ['10n', 'expression/malformed-number "10n" @0'],
  ['01.5', 'expression/malformed-number "01.5" @0'],
  ['x &lt; 2', 'expression/entity "&lt;" @2'],
];

describe('expressions outside the grammar', () => {
  test.each(mistakes)('%s', (source, finding) => {
    const { result, diagnostics } = parseOne(source);
    expect(findings(source, diagnostics)).toEqual([finding]);
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['error']);
    expect(result).toBeUndefined();
  });
});

test('an escape without its digits stands for its letter, with a warning', () => {
  const source = String.raw`'\xZ\u12'`;
  const { result, diagnostics } = parseOne(source);
  expect(result).toMatchObject({ type: 'Literal', value: 'xZu12' });
  expect(findings(source, diagnostics)).toEqual([
    String.raw`expression/incomplete-escape "\\x" @1`,
    String.raw`expression/incomplete-escape "\\u" @4`,
  ]);
});

test('every finding has a way out', () => {
  for (const [source] of mistakes) {
    for (const { message, help } of parseOne(source).diagnostics) {
      expect(message).toMatch(/\.$/);
      expect(help).toMatch(/\S/);
    }
  }
});
