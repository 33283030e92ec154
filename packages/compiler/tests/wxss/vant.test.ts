import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { compileSheet } from './compile-sheet.ts';

const lib = `${dirname(createRequire(import.meta.url).resolve('@vant/weapp/package.json'))}/lib/`;
const names = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.wxss'));
const sheets = Object.fromEntries(names.map((name) => [name, readFileSync(lib + name, 'utf8')]));

test('every style sheet of vant compiles without errors', () => {
  expect(names.length).toBeGreaterThan(70);
  for (const name of names) {
    const { css, diagnostics } = compileSheet({ ...sheets, 'index.wxss': `@import "${name}";` }, { prefixes: ['van'] });
    expect(
      diagnostics.filter(({ severity }) => severity === 'error'),
      name,
    ).toEqual([]);
    expect(css, name).not.toMatch(/\drpx|@import/);
  }
});

test('the icon font is among the font faces', () => {
  const { fontFaces } = compileSheet({ ...sheets, 'index.wxss': '@import "icon/index.wxss";' }, { prefixes: ['van'] });
  expect(fontFaces).toMatch(/^@font-face\{.*vant-icon/);
});
