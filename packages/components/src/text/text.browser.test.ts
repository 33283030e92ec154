import { expect, test } from 'vitest';
import { expectAccessible, mount } from '../../tests/mount.ts';
import { displayedText } from './text.ts';

test('by default it is inline, keeps white space and cannot be selected', async () => {
  const text = await mount('<wx-text>a\n  b</wx-text>');
  const { display, whiteSpace, userSelect } = getComputedStyle(text);
  expect([display, whiteSpace, userSelect]).toEqual(['inline', 'pre-wrap', 'none']);
  await expectAccessible(text);
});

test.each([
  ['user-select', 'inline-block'],
  ['selectable', 'inline'],
])('%s lets it be selected', async (attribute, display) => {
  const style = getComputedStyle(await mount(`<wx-text ${attribute}>a</wx-text>`));
  expect([style.userSelect, style.display]).toEqual(['text', display]);
});

test('a line feed breaks the line', async () => {
  const text = await mount('<wx-text>a\nb</wx-text>');
  expect(new Set([...text.getClientRects()].map(({ top }) => top)).size).toBe(2);
});

test.each([
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['nbsp', '\u00a0'],
  [undefined, ' '],
])('space="%s" sets the width of blanks', (space, blank) => {
  expect(displayedText('a b', space === undefined ? {} : { space })).toBe(`a${blank}b`);
});

test('decode reads the seven documented entities and no other', () => {
  const source = '&nbsp;&lt;&gt;&amp;&apos;&ensp;&emsp;&quot;&amp;lt;';
  expect(displayedText(source, { decode: true })).toBe("\u00a0<>&'\u2002\u2003&quot;&lt;");
  expect(displayedText(source, {})).toBe(source);
});
