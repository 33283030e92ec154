import { describe, expect, test } from 'vitest';
import { outlineExpression } from './outline.ts';
import { parseOne } from './parsing.ts';

function read(source: string, templateData = false): string {
  const { result, diagnostics } = parseOne(source, templateData);
  expect(diagnostics).toEqual([]);
  return result ? outlineExpression(result) : 'nothing';
}

/** Groups of source and outline. */
const grammar: Record<string, [source: string, outline: string][]> = {
  'literals and names': [
    ['true', 'true'],
    ['null', 'null'],
    ['undefined', 'undefined'],
    ['this', 'this'],
    ['$a_1', '$a_1'],
    ['class', 'class'],
    ['newest', 'newest'],
  ],
  numbers: [
    ['42', '42'],
    ['1.5', '1.5'],
    ['.5', '0.5'],
    ['1e3', '1000'],
    ['25e-1', '2.5'],
    ['1E+2', '100'],
    ['0x1F', '31'],
    ['017', '15'],
    ['08', '8'],
    ['0', '0'],
  ],
  strings: [
    [`'a "b"'`, `"a \\"b\\""`],
    [`"it's"`, `"it's"`],
    [String.raw`'\n\r\t\b\f\v\0'`, JSON.stringify('\n\r\t\b\f\v\0')],
    [String.raw`'\x41\u00e9\q\'\\'`, JSON.stringify("A\u00E9q'\\")],
    ["'a\nb'", JSON.stringify('a\nb')],
    ["''", '""'],
  ],
  'operators from loosest to tightest': [
    ['a ? b : c ? d : e', '(? a b (? c d e))'],
    ['a ? b ? c : d : e', '(? a (? b c d) e)'],
    ['a?.5:1', '(? a 0.5 1)'],
    ['a || b ?? c || d', '(|| (?? (|| a b) c) d)'],
    ['a || b && c', '(|| a (&& b c))'],
    ['a && b | c', '(&& a (| b c))'],
    ['a | b ^ c & d', '(| a (^ b (& c d)))'],
    ['a & b == c', '(& a (== b c))'],
    ['a === b < c', '(=== a (< b c))'],
    ['a != b !== c', '(!== (!= a b) c)'],
    ['a <= b << c', '(<= a (<< b c))'],
    ['a >>> b >> c + d', '(>> (>>> a b) (+ c d))'],
    ['a - b - c', '(- (- a b) c)'],
    ['a + b * c % d', '(+ a (% (* b c) d))'],
    ['- -a + +b', '(+ (- (- a)) (+ b))'],
    ['!a.b', '(! a.b)'],
    ['typeof void ~a * b', '(* (typeof (void (~ a))) b)'],
    ['(a + b) * c', '(* (+ a b) c)'],
    ['1+2', '(+ 1 2)'],
  ],
  'members and calls': [
    ['a.b[c].d(e)(f, g).h', 'a.b[c].d(e)(f, g).h'],
    ['a.if + a.class + a.new', '(+ (+ a.if a.class) a.new)'],
    ["a['b' + 1]", 'a[(+ "b" 1)]'],
    ['f()', 'f()'],
    ["'s'.length", '"s".length'],
    ['[1][0]', '[1][0]'],
    ['{a: 1}.a', '{a: 1}.a'],
    ['a [ b ] . c', 'a[b].c'],
  ],
  'arrays and objects': [
    ['[1, x, ...l]', '[1, x, ...l]'],
    ['[1, , 2,]', '[1, hole, 2]'],
    ['[,]', '[hole]'],
    ['[]', '[]'],
    ['{}', '{}'],
    ['{a: 1, b, ...o, if: 2, }', '{a: 1, b, ...o, if: 2}'],
    ['{a: b ? c : d}', '{a: (? b c d)}'],
    ['[{a: [{}]}]', '[{a: [{}]}]'],
  ],
  'implicit objects': [
    ['a: 1, b', '{a: 1, b}'],
    ['a, b', '{a, b}'],
    ['a,', '{a}'],
    ['...o', '{...o}'],
    ['...o, x: 9', '{...o, x: 9}'],
    ['...(c ? o : p)', '{...(? c o p)}'],
    ['true: 1', '{true: 1}'],
    ['/* c */ a /* d */ : 1', '{a: 1}'],
  ],
  'space and comments': [
    ['\n a \t+\r\n b \u00A0', '(+ a b)'],
    ['/* a */ b /* } */ + // c\n d // e', '(+ b d)'],
    ['a /**/ / b', '(/ a b)'],
  ],
};

for (const [name, cases] of Object.entries(grammar)) {
  describe(`expressions (spec §3): ${name}`, () => {
    test.each(cases)('%s', (source, outline) => {
      expect(read(source)).toBe(outline);
    });
  });
}

describe('data of a template (spec §3.2)', () => {
  test('a lone name is an object', () => {
    expect(read(' x ', true)).toBe('{x}');
  });

  test('anything else is what it is', () => {
    expect([read('x.y', true), read('{x}', true), read('x: 1', true), read('...x', true)]).toEqual([
      'x.y',
      '{x}',
      '{x: 1}',
      '{...x}',
    ]);
  });
});

describe('spans', () => {
  test('count from the offset of the source in its file', () => {
    const { result } = parseOne('(a).b + c');
    expect(result?.span).toEqual({ start: 0, end: 9 });
    expect(result?.type === 'Binary' && [result.left.span, result.right.span]).toEqual([
      { start: 0, end: 5 },
      { start: 8, end: 9 },
    ]);
  });
});
