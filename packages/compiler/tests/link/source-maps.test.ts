import { allMappings, fromMap } from '@jridgewell/gen-mapping';
import { describe, expect, test } from 'vitest';
import { compile, memoryHost, type Compiled, type CompileOptions, type SourceMap } from '@heddle/compiler';
import { fixtureFolders } from '../fixture-folder.ts';

interface Traced {
  readonly file: string;
  /** What stands in the emitted code, and in the author's file, from the place on. */
  readonly emitted: string;
  readonly written: string;
  /** What stands before it on the same line. */
  readonly before: string;
}

/** Every entry of a map, with the texts at both of its ends. */
function traceAll(code: string, map: SourceMap): Traced[] {
  const lines = code.split('\n');
  const sources = new Map(map.sources.map((name, i) => [name, map.sourcesContent[i]!.split('\n')]));
  return allMappings(fromMap(map)).map((mapping) => {
    if (mapping.source === undefined) throw new Error('An entry leads nowhere.');
    const { generated, source, original } = mapping;
    const line = sources.get(source)![original.line - 1]!;
    return {
      file: source,
      emitted: lines[generated.line - 1]!.slice(generated.column),
      written: line.slice(original.column),
      before: line.slice(0, original.column),
    };
  });
}

function compileWith(files: Readonly<Record<string, string>>, options: CompileOptions = {}) {
  const compiled = compile(memoryHost(files), { sourceMaps: true, ...options }) as Compiled;
  const maps = compiled.sourceMaps!();
  return {
    ...compiled,
    maps,
    inView: traceAll(compiled.view, maps.view),
    inLogic: traceAll(compiled.logic, maps.logic),
  };
}

const page = `<import src="/shared/row.wxml" />
<wxs module="m">module.exports.f = function (x) { return x; };</wxs>
<view id="{{'at 1'}}" class="a {{'at 2'}} b" style="width: {{'at 3'}}"
  data-x="{{'at 4'}}" mark:y="{{'at 5'}}" bindtap="{{'at 6'}}" hidden="{{'at 7'}}">
  {{'at 8'}} and {{ 'at 9' + n }}
</view>
<block wx:for="{{ ['at 10'] }}" wx:key="*this"><text wx:if="{{'at 11'}}">{{ 'at 12' + item }}</text><text wx:elif="{{
    'at 13'}}" /></block>
<template is="row" data="{{ value: 'at 14' }}" /><include src="part.wxml" />
<part name="{{'at 16'}}" class="{{'at 17'}}" wx:if="{{'at 18'}}"><view slot="{{'at 19'}}">{{'at 20'}}</view></part>
<slot name="{{'at 21'}}" value="{{'at 22'}}" />
<image src="{{'at 23'}}" change:src="{{m.f}}" /><input model:value="{{text}}" />
`;

const files = {
  'app.json': '{ "pages": ["page"], "usingComponents": { "part": "part" } }',
  'page.js': 'Page(definition)',
  'page.wxml': page,
  'part.wxml': "<view>\r\n\r\n  {{'at 15'}}</view>",
  'part.json': '{ "component": true }',
  'part.js': 'Component({})',
  'shared/row.wxml': '\n<template name="row"><part name="{{\'at 24\' + value}}" /></template>',
};

describe('a template', () => {
  test.each(['view', 'logic'] as const)(
    'each expression in the %s bundle leads to the place where it is written',
    (side) => {
      const { inView, inLogic } = compileWith(files, { wholeTree: true });
      const traced = side === 'view' ? inView : inLogic;
      const number = /^.{0,30}?at (\d+)/;
      const found = traced.flatMap(({ emitted, written }) => {
        const [, wanted] = number.exec(written) ?? [];
        if (wanted === undefined) return [];
        expect(number.exec(emitted)?.[1], written).toBe(wanted);
        return Number(wanted);
      });
      // Only the worker computes properties of components; it is told neither what is shown nor how it looks.
      const expected =
        side === 'view'
          ? [...Array(24).keys()].filter((n) => n > 0 && n !== 16)
          : [1, 2, 4, 5, 6, 10, 11, 13, 14, 16, 17, 18, 19, 21, 22, 24];
      expect([...new Set(found)].sort((a, b) => a - b)).toEqual(expected);
    },
  );

  test('names the files that its includes and imports come from', () => {
    const { inView, inLogic, maps } = compileWith(files);
    const fileOf = (text: string, traced = inView): string[] => [
      ...new Set(traced.filter(({ written }) => written.startsWith(text)).map(({ file }) => file)),
    ];
    expect(fileOf("'at 15'")).toEqual(['part.wxml']);
    expect(fileOf("'at 24'", inLogic)).toEqual(['shared/row.wxml']);
    expect(maps.view.sourcesContent[maps.view.sources.indexOf('page.wxml')]).toBe(page);
  });

  const folders = fixtureFolders(new URL('../fixtures/wxml/', import.meta.url), 2);
  test.each(folders)('every place is the start of an expression: %s', (_, folder) => {
    const own = folder.files();
    const { inView, inLogic } = compileWith({
      'app.json': '{ "pages": ["page"] }',
      'page.js': 'Page(definition)',
      'page.wxml': '',
      ...own,
    });
    for (const { file, before, written } of [...inView, ...inLogic].filter((each) => each.file.endsWith('.wxml'))) {
      expect(`${before}|${written}`, file).toMatch(/(?:^|\{\{|\[)(?:[\s(]|\/\*.*?\*\/)*\|./);
    }
  });
});

describe('a script', () => {
  test('leads to the lines and names of the author, whatever its language', () => {
    const source = `import { add } from './b';
const count: number = 1; export const total = add(count as number, 2);
Page({
  onLoad(): void { throw new Error('here'); },
});
`;
    const { inLogic, maps } = compileWith({
      'app.json': '{ "pages": ["page"] }',
      'page.ts': source,
      'page.wxml': '',
      'b.ts': 'export const add = (a: number, b: number): number => a + b;',
    });
    expect(maps.logic.sources).toEqual(['page.ts', 'b.ts']);
    expect(maps.logic.sourcesContent[0]).toBe(source);
    const at = (written: string): string[] =>
      inLogic.filter((each) => each.written.startsWith(written)).map(({ emitted }) => emitted);
    expect(at("Error('here')")).toEqual([expect.stringMatching(/^Error\('here'\)/)]);
    expect(at('count: number')).toEqual([expect.stringMatching(/^count\b/)]);
    expect(at('a + b')).toEqual([expect.stringMatching(/^a \+ b/)]);
  });
});

test('without the option there are no maps, and the bundles are the same', () => {
  const plain = compile(memoryHost(files)) as Compiled;
  const mapped = compileWith(files);
  expect(plain.sourceMaps).toBeUndefined();
  expect([plain.view, plain.logic]).toEqual([mapped.view, mapped.logic]);
});
