import { expect, test } from 'vitest';
import { compile, memoryHost, type Compiled } from '@heddle/compiler';
import type { ViewBundle } from '@heddle/runtime/protocol';
import { readMappings } from '../../src/link/mappings.ts';
import type { SourceMap } from '../../src/source-map.ts';

const files = {
  'app.json': '{ "pages": ["a"] }',
  'a.js': 'Page({})',
  'a.wxml': '<view class="box" />',
  'a.wxss':
    '@import "b.wxss";\n\n/* 盒 */\n.box {\n  color: red;\n  width: 10rpx;\n}\n@media print {\n  .box { color: blue; }\n}',
  'b.wxss': '\n.imported { color: green }',
};

function sheetOf(sourceMaps: boolean): string {
  const { view } = compile(memoryHost(files), { sourceMaps }) as Compiled;
  // oxlint-disable-next-line no-new-func -- this is how a test loads what the compiler emitted
  const { styles } = new Function(`return (${view})`)() as ViewBundle;
  return styles.sheets['a']!.css;
}

/** Line and column of a text, which is there once, from 0. */
function placeOf(text: string, part: string): [line: number, column: number] {
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.includes(part));
  return [line, lines[line]!.indexOf(part)];
}

test('a sheet leads from each rule and declaration to where it was written', () => {
  const [css, url] = sheetOf(true).split('/*# sourceMappingURL=data:application/json;charset=utf-8,') as [
    string,
    string,
  ];
  const map = JSON.parse(decodeURIComponent(url.replace(/ \*\/$/, ''))) as SourceMap;
  const segments = readMappings(map.mappings);
  const originOf = (part: string): unknown => {
    const [line, column] = placeOf(css, part);
    const found = segments[line]!.find((segment) => segment.column === column)!;
    return [map.sources[found.source], found.sourceLine, found.sourceColumn];
  };
  const written = (file: 'a.wxss' | 'b.wxss', part: string): unknown => [file, ...placeOf(files[file], part)];
  expect(originOf('.imported{')).toEqual(written('b.wxss', '.imported {'));
  expect(originOf('color:green')).toEqual(written('b.wxss', 'color: green'));
  expect(originOf('.box{color:red')).toEqual(written('a.wxss', '.box {'));
  expect(originOf('width:')).toEqual(written('a.wxss', 'width: 10rpx'));
  expect(originOf('@media')).toEqual(written('a.wxss', '@media'));
  expect(originOf('color:blue')).toEqual(written('a.wxss', 'color: blue'));
  expect(map.sourcesContent[map.sources.indexOf('b.wxss')]).toBe(files['b.wxss']);
});

test('a sheet without one is the same otherwise', () => {
  const plain = sheetOf(false);
  expect(plain).not.toContain('sourceMappingURL');
  expect(sheetOf(true).startsWith(plain)).toBe(true);
});
