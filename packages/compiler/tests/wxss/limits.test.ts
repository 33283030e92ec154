import { expect, test } from 'vitest';
import { compileSheet } from './compile-sheet.ts';

test('20 000 rules are compiled, those beyond are left out', () => {
  const { css, codes } = compileSheet({ 'index.wxss': '.a{b:c}'.repeat(20_005) });
  expect(css.split('\n').length - 1).toBe(20_000);
  expect(codes).toEqual(['wxss/too-many-rules']);
});

test('a sheet over 1 MB is refused', () => {
  const { css, codes } = compileSheet({ 'index.wxss': `/*${'x'.repeat(1024 * 1024)}*/.a{b:c}` });
  expect(css).toBe('');
  expect(codes).toEqual(['wxss/sheet-too-large']);
});

test('imports that double at each level stop at 1 MB', () => {
  const files: Record<string, string> = { 'index.wxss': '@import "l0.wxss";' };
  for (let level = 0; level < 40; level++) {
    files[`l${level}.wxss`] = `@import "l${level + 1}.wxss";@import "l${level + 1}.wxss";`;
  }
  files['l40.wxss'] = '.a{b:c}';
  expect(compileSheet(files).codes).toContain('wxss/sheet-too-large');
});

test('a selector over 1 KB is left out, the others of its list stay', () => {
  const { css, codes } = compileSheet({ 'index.wxss': `.a,.${'b'.repeat(1100)}{c:d}` });
  expect(css).toBe('.p--a{c:d}\n');
  expect(codes).toEqual(['wxss/selector-too-long']);
});

test('rules are cut below 32 levels, parentheses in a value below 64', () => {
  const rules = compileSheet({ 'index.wxss': '@media a{'.repeat(40) + '.a{b:c}' + '}'.repeat(40) });
  expect(rules.codes).toEqual(['wxss/too-deep']);
  expect(rules.css).not.toContain('b:c');
  const value = compileSheet({ 'index.wxss': `.a{b:${'('.repeat(65)}${')'.repeat(65)};c:d}` });
  expect(value.codes).toEqual(['wxss/too-deep']);
  expect(value.css).toBe('.p--a{c:d}\n');
});

test('`:has()` is limited to 200 rules of a sheet', () => {
  const { css, codes } = compileSheet({ 'index.wxss': '.a:has(.b){c:d}'.repeat(202) });
  expect(css.split('\n').length - 1).toBe(200);
  expect(codes).toContain('wxss/too-many-has');
});

test('a NUL character is reported and harmless', () => {
  const { css, codes } = compileSheet({ 'index.wxss': '.a{b:"\0"}' });
  expect(codes).toEqual(['wxss/nul-character']);
  expect(css).not.toContain('\0');
});

test('font faces are given apart as well', () => {
  const { css, fontFaces } = compileSheet({ 'index.wxss': '.a{b:c}@font-face{font-family:x;src:url(data:,)}' });
  expect(fontFaces).toBe('@font-face{font-family:x;src:url(data:,)}\n');
  expect(css).toContain(fontFaces);
});

test('after fifty mistakes the rest of a sheet is left out', () => {
  const { css, codes } = compileSheet({ 'index.wxss': `.a{b:c}${'}'.repeat(51)}.d{e:f}` });
  expect(codes).toEqual([...Array<string>(50).fill('wxss/syntax'), 'wxss/too-many-mistakes']);
  expect(css).toBe('.p--a{b:c}\n');
});
