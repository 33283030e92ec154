import { array, assert, constantFrom, jsonValue, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { positionAt } from '../../src/diagnostics/code-frame.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { parseJson } from '../../src/json/parse.ts';
import { memberOf } from '../../src/json/tree.ts';

function parse(source: string): { value: unknown; findings: string[] } {
  const found: Diagnostic[] = [];
  const node = parseJson(source, 'app.json', (diagnostic) => found.push(diagnostic));
  const findings = found.map(({ code, span }) => {
    const { line, column } = positionAt(source, span?.start ?? 0);
    return `${code} ${line}:${column}`;
  });
  return { value: node?.value, findings };
}

test('comments, a byte order mark and any white space are fine', () => {
  expect(
    parse('\uFEFF// first\r\n{ /* a */ "a": /**/ [1, -2.5e3, true, null], // b\n\t"b\\u0041\\n": "\\"/\\\\" }\n'),
  ).toEqual({
    value: { a: [1, -2500, true, null], 'bA\n': '"/\\' },
    findings: [],
  });
});

test.each([
  ['{ "a": 1, }', { a: 1 }, ['json/trailing-comma 1:9']],
  ['[1,2,\n]', [1, 2], ['json/trailing-comma 1:5']],
  ['{ "a": 1\n  "b": 2 }', { a: 1, b: 2 }, ['json/missing-comma 1:8']],
  ['["a" "b"]', ['a', 'b'], ['json/missing-comma 1:4']],
  ['{ "a": 1, "a": 2 }', { a: 2 }, ['json/duplicate-key 1:11']],
  [
    "{ 'a': 'x', b: 1 }",
    { a: 'x', b: 1 },
    ['json/needs-double-quotes 1:3', 'json/needs-double-quotes 1:8', 'json/needs-double-quotes 1:13'],
  ],
  ['{ "a": }', {}, ['json/unexpected-token 1:8']],
  ['{ "a": ,\n "b": 1 }', { b: 1 }, ['json/unexpected-token 1:8']],
  ['{ "a" 1, "b": 2 }', { a: 1, b: 2 }, ['json/unexpected-token 1:7']],
  ['{ "a": undefined, "b": 2 }', { b: 2 }, ['json/unexpected-token 1:8']],
  ['{ "a": 012, "b": .5, "c": 3 }', { c: 3 }, ['json/unexpected-token 1:8', 'json/unexpected-token 1:18']],
  ['{ "a": "open\n, "b": 2 }', { a: 'open', b: 2 }, ['json/unterminated-string 1:8']],
  ['{ "a": "\\x" }', { a: 'x' }, ['json/bad-escape 1:9']],
  ['{ "a": [1, 2, "b": 3 }', { a: [1, 2, 'b'] }, ['json/unexpected-token 1:18', 'json/unclosed 1:8']],
  ['{ "a": { "b": 1 ', { a: { b: 1 } }, ['json/unclosed 1:8', 'json/unclosed 1:1']],
  ['{} {}', {}, ['json/unexpected-token 1:4']],
  ['x { "a": 1 }', { a: 1 }, ['json/unexpected-token 1:1']],
  ['{ "a": 1 } /* open', { a: 1 }, ['json/unterminated-comment 1:12']],
  ['', undefined, ['json/empty-file 1:1']],
])('%j is understood as far as possible', (source, value, findings) => {
  expect(parse(source)).toEqual({ value, findings });
});

test('keys and values know where they stand', () => {
  const source = '{\n  "pages": ["a", "b"] }';
  const pages = memberOf(
    parseJson(source, 'app.json', () => {}),
    'pages',
  );
  const text = (span: { start: number; end: number } | undefined): string => source.slice(span?.start, span?.end);
  expect(text(pages?.keySpan)).toBe('"pages"');
  expect(pages?.node.type === 'array' && pages.node.items.map((item) => text(item.span))).toEqual(['"a"', '"b"']);
});

test('a key `__proto__` is data, and no prototype', () => {
  const { value } = parse('{ "__proto__": { "polluted": 1 } }');
  expect(Object.keys(value as object)).toEqual(['__proto__']);
  expect((value as { polluted?: unknown }).polluted).toBe(undefined);
});

test('nesting has a limit and does not end the stack', () => {
  const { findings } = parse('['.repeat(100_000));
  expect(findings).toEqual(['json/too-deep 1:201']);
});

test('what JSON.parse reads is read the same', () => {
  assert(
    property(jsonValue(), (value) => {
      const source = JSON.stringify(value, null, 1);
      expect(parse(source)).toEqual({ value: JSON.parse(source), findings: [] });
    }),
  );
});

test('any text gives findings, never an exception, and in time', () => {
  const piece = constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    "'",
    '\\',
    '/*',
    '//',
    '\n',
    'a',
    '1',
    '-',
    'true',
    ' ',
    '\u{1F600}',
  );
  assert(property(array(piece, { maxLength: 60 }), (pieces) => void parse(pieces.join(''))));
  assert(property(string({ unit: 'binary' }), (source) => void parse(source)));
  expect(parse('{"a":'.repeat(150) + ','.repeat(200_000)).findings.length).toBeLessThanOrEqual(20);
});
