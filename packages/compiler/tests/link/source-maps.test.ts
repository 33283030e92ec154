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
  /** Between `<wxs>` and its end. */
  readonly isScript: boolean;
}

/** A text that ends between such tags. */
const insideOfWxs = /<wxs\b[^>]*[^/>]>(?:(?!<\/wxs>)[^])*$/;

/** Every entry of a map, with the texts at both of its ends. */
function traceAll(code: string, map: SourceMap): Traced[] {
  const lines = code.split('\n');
  const sources = new Map(map.sources.map((name, i) => [name, map.sourcesContent[i]!.split('\n')]));
  return allMappings(fromMap(map)).map((mapping) => {
    if (mapping.source === undefined) throw new Error('An entry leads nowhere.');
    const { generated, source, original } = mapping;
    const text = sources.get(source)!;
    const line = text[original.line - 1]!;
    return {
      file: source,
      emitted: lines[generated.line - 1]!.slice(generated.column),
      written: line.slice(original.column),
      before: line.slice(0, original.column),
      isScript: insideOfWxs.test([...text.slice(0, original.line - 1), line.slice(0, original.column)].join('\n')),
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
    const inMarkup = [...inView, ...inLogic].filter((each) => each.file.endsWith('.wxml') && !each.isScript);
    for (const { file, before, written } of inMarkup) {
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

describe('WXS', () => {
  const tools = `// What is shown
var texts = { none: '-' };
function first(list) {
  return texts.none + list[0]
    .name;
}
module.exports = { first: first };
`;
  const withWxs = {
    'app.json': '{ "pages": ["page"], "usingComponents": { "part": "part" } }',
    'page.js': 'Page({})',
    'page.wxml': `<wxs src="tools.wxs" module="tools"/><view>{{tools.first(list)}}{{own.twice(2)}}</view><wxs module="own">

  var grown = function (list) { list.push(1); return list };
  module.exports = { grown: grown, twice: function (n) { return n * 2 + grown([]).length } };
</wxs><part name="{{tools.first(list)}}{{own.twice(3)}}"/>`,
    'part.json': '{ "component": true }',
    'part.js': 'Component({})',
    'part.wxml': '',
    'tools.wxs': tools,
  };

  test.each(['view', 'logic'] as const)(
    'in the %s bundle leads to its file, and inside a tag to the markup',
    (side) => {
      const { inView, inLogic, maps } = compileWith(withWxs);
      const traced = side === 'view' ? inView : inLogic;
      const emittedOf = (file: string, written: string): string[] =>
        traced.filter((each) => each.file === file && each.written.startsWith(written)).map(({ emitted }) => emitted);
      expect(emittedOf('tools.wxs', 'texts.none')).toContainEqual(expect.stringMatching(/^\$\.get\(texts,"none"\) \+/));
      expect(emittedOf('tools.wxs', 'function first')).toEqual([expect.stringMatching(/^function first\(/)]);
      expect(emittedOf('page.wxml', 'list.push(1)')).toContainEqual(
        expect.stringMatching(/^\$\.call\(list,"push",\[1\]\);/),
      );
      expect(emittedOf('page.wxml', 'n * 2')).toContainEqual(expect.stringMatching(/^n \* 2 \+/));
      expect(maps[side].sourcesContent[maps[side].sources.indexOf('tools.wxs')]).toBe(tools);
    },
  );

  test('every name leads to itself', () => {
    const { inView } = compileWith(withWxs);
    const own = /^(?:texts|list|first|grown|n)\b/;
    const named = inView.filter((each) => (each.file === 'tools.wxs' || each.isScript) && own.test(each.emitted));
    expect(named.map(({ written }) => own.exec(written)?.[0])).toEqual(
      named.map(({ emitted }) => own.exec(emitted)![0]),
    );
    expect(named.length).toBeGreaterThan(9);
  });
});

test('without the option there are no maps, and the bundles are the same', () => {
  const withWxs = { ...files, 'page.wxml': `${page}<wxs module="w">\n\n var a = '\x01' + \`\x02\`;\n</wxs>{{w}}` };
  const plain = compile(memoryHost(withWxs)) as Compiled;
  const mapped = compileWith(withWxs);
  expect(plain.sourceMaps).toBeUndefined();
  expect([plain.view, plain.logic]).toEqual([mapped.view, mapped.logic]);
});
