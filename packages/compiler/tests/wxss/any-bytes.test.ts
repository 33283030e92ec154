import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileSheet } from './compile-sheet.ts';

const pieces = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ';',
  ':',
  ',',
  '"',
  "'",
  '/*',
  '*/',
  '\\',
  '@',
  '#',
  '.',
  '>',
  '~',
  '+',
  '*',
  '&',
  '\n',
  ' ',
  '\0',
  '.a',
  'view',
  'page',
  ':host',
  ':not(',
  '::before',
  '10rpx',
  '-.5rpx',
  'color',
  'url(',
  'data:,',
  '@import "index.wxss"',
  '@import "b.wxss"',
  '@media ',
  '@keyframes ',
  '@font-face',
  '@scope (',
  '!important',
  '--v',
  'calc(',
  '</style>',
  'expression(',
  '\uFEFF',
  '😀',
];
const soup = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), {
  maxLength: 60,
});

test('any text gives a sheet or diagnostics, never an exception', () => {
  fc.assert(
    fc.property(soup, (parts) => {
      const { css } = compileSheet({ 'index.wxss': parts.join(''), 'b.wxss': '.b{c:d}' });
      expect(css).not.toMatch(/<\/style|\0/i);
    }),
    { numRuns: 3000 },
  );
});

test('what was compiled is CSS: reading it again finds nothing wrong', () => {
  fc.assert(
    fc.property(soup, (parts) => {
      const { css } = compileSheet({ 'index.wxss': parts.join(''), 'b.wxss': '.b{c:d}' });
      const again = compileSheet({ 'index.wxss': css }, { prefixes: [''] });
      expect(again.codes.filter((code) => code === 'wxss/syntax')).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['blocks', '.a{'],
  ['closed blocks', '}'],
  ['parentheses in a value', '('],
  ['parentheses in a selector', ':not('],
  ['strings', '"'],
  ['comments', '/*'],
])('thousands of %s end quickly', (_, piece) => {
  const { codes } = compileSheet({ 'index.wxss': `.a{x:y}.b{z:${piece.repeat(20_000)}` });
  expect(codes).not.toEqual([]);
});
