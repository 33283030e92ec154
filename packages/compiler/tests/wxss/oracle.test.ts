import { describe, expect, inject, test } from 'vitest';
import '../oracle/cases.ts';
import { compileSheet } from './compile-sheet.ts';

const cases = inject('oracle').styles;

/**
 * Where the old compiler refuses or spoils what is plain CSS, and what we give instead (spec §19: accept what CSS
 * accepts; local files in `url()` are files of the app).
 */
const cssMeansMore: Readonly<Record<string, string>> = {
  '*{x:y}': '*{x:y}',
  ':root{x:y}': 'body{x:y}',
  '@layer x{.a{x:y}}': '@layer x{.§a{x:y}}',
  '.a\\/b{x:y}': '.§a\\/b{x:y}',
  '@font-face{font-family:x;src:url(a.ttf)}': '@font-face{font-family:x;src:url("/a.ttf")}',
};

/** Refused by both; CSS closes the block at the end of the file, and so do we. */
const refused: Readonly<Record<string, string>> = { '.a{x:y': '.§a{x:y}' };

describe('style sheets mean what they mean to the old compiler', () => {
  test.each(cases)('$input', ({ input, output }) => {
    const { css, codes } = compileSheet({ 'index.wxss': input, 'b.wxss': '.b{c:d}', 'a.ttf': '' }, { prefixes: ['§'] });
    const expected = cssMeansMore[input] ?? refused[input] ?? output;
    // What the old compiler refuses, CSS may accept; whether it does is said above for the cases that lie here.
    if (expected.startsWith('ERR')) return;
    expect(normal(inOldNotation(css))).toBe(normal(expected));
    expect(codes.includes('wxss/syntax')).toBe(input in refused);
  });

  // Said of the cases that lie here, not of those that `npm run oracle` is given.
  test.skipIf(process.env['HEDDLE_ORACLE_FILES'] !== undefined)('every exception belongs to a case', () => {
    const inputs = cases.map(({ input }) => input);
    expect(inputs).toEqual(expect.arrayContaining([...Object.keys(cssMeansMore), ...Object.keys(refused)]));
  });
});

/** Our notation in the oracle's: the mark for a class prefix, converted lengths, page root, host. */
function inOldNotation(css: string): string {
  return css
    .replaceAll('.wx-host--§', ':host')
    .replaceAll('.wx-page', 'body')
    .replaceAll('.§--', '.§')
    .replace(/calc\(([-+.\d]+) \* var\(--rpx\)\)/g, '<$1rpx>');
}

/** White space that CSS does not heed, and the old compiler's line breaks. */
function normal(css: string): string {
  return css
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/: /g, ':')
    .trim();
}
