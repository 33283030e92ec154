import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileSheet } from './compile-sheet.ts';

/** Style sheets of a package, by their paths in a folder of it. */
function sheetsOf(library: string, folder: string): Record<string, string> {
  const root = `${dirname(createRequire(import.meta.url).resolve(`${library}/package.json`))}/${folder}/`;
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.wxss'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(root + name, 'utf8')]));
}

const vant = sheetsOf('@vant/weapp', 'lib');

describe('every style sheet compiles without errors:', () => {
  test.each([
    ['vant', vant, 70],
    ['tdesign', sheetsOf('tdesign-miniprogram', 'miniprogram_dist'), 100],
    ['weui', sheetsOf('weui-miniprogram', 'miniprogram_dist'), 20],
  ])('%s', (_, sheets, least) => {
    const names = Object.keys(sheets);
    expect(names.length).toBeGreaterThan(least);
    for (const name of names) {
      const { css, diagnostics } = compileSheet({ ...sheets, 'index.wxss': `@import "${name}";` });
      expect(
        diagnostics.filter(({ severity }) => severity === 'error'),
        name,
      ).toEqual([]);
      expect(css, name).not.toMatch(/\drpx|@import/);
    }
  });
});

test('the icon font is among the font faces', () => {
  const { fontFaces } = compileSheet({ ...vant, 'index.wxss': '@import "icon/index.wxss";' });
  expect(fontFaces).toMatch(/^@font-face\{.*vant-icon/);
});
