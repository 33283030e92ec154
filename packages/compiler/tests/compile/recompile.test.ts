import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, createCompiler } from '../../src/compile.ts';
import type { Compiled, NotCompiled } from '../../src/compiled.ts';
import { memoryHost, type FileHost } from '../../src/host.ts';

/** What may stand in each file of an app, from one run to the next; `undefined`: the file is not there. */
const versions: Record<string, readonly (string | undefined)[]> = {
  'app.json': [
    '{ "pages": ["pages/a/a", "pages/b/b"] }',
    '{ "pages": ["pages/b/b", "pages/a/a"], "usingComponents": { "card": "/card/card" } }',
    '{ "pages": ["pages/a/a"], "resolveAlias": { "~/*": "/*" } }',
    '{ "pages": [',
  ],
  'app.wxss': ['@import "shared/base.wxss";', undefined],
  'pages/a/a.json': [
    '{ "usingComponents": { "card": "/card/card" } }',
    '{}',
    '{ "usingComponents": { "card": "~/card/card" } }',
  ],
  'pages/a/a.wxml': [
    '<import src="/shared/badge"/><card bind:tap="go"/><template is="badge" data="{{n}}"/>',
    '<include src="/shared/head"/><wxs module="m">module.exports = 1</wxs><view bind:tap="gone" data-m="{{m}}"/>',
    '<view wx:if="{{a"><card></view>',
    '<import src="/shared/missing"/><template is="badge" data="{{n}}"/>',
    '<card generic:row="card"><view slot="head"/></card>',
  ],
  'pages/a/a.wxss': ['@import "/shared/base.wxss"; .a { width: 10rpx }', '.a { color: red', undefined],
  'pages/a/a.js': [
    "const { n } = require('../../shared/data'); Page({ data: { n }, go() {} })",
    'Page({ gone() {} })',
    'Page({',
  ],
  'pages/b/b.wxml': [
    '<import src="/shared/badge"/><card/><wxs module="m" src="/shared/m"/><text>{{m.f(1)}}</text><template is="badge"/>',
    '<import src="/shared/badge"/><import src="/shared/ring"/><template is="ring"/>',
  ],
  'pages/b/b.js': ["require('../../shared/data'); Page({})"],
  'card/card.json': [
    '{ "component": true }',
    '{ "component": true, "usingComponents": { "card": "card" }, "componentGenerics": { "row": true } }',
    undefined,
  ],
  'card/card.wxml': [
    '<view class="card"><slot/></view>',
    '<view/>',
    '<slot name="head"/><slot value="{{n}}"/>',
    '<import src="/shared/ring"/><slot name="{{n}}"/>',
    undefined,
  ],
  'card/card.wxss': ['.card { margin: 1rpx }', 'view { color: red }'],
  'card/card.js': ['Component({})', 'Component({ options: { multipleSlots: true } })'],
  'shared/badge.wxml': [
    '<template name="badge"><card/><text>{{n}}</text></template>',
    '<template name="badge">{{n</template>',
    '<import src="ring"/><template name="badge"><template is="ring"/></template>',
    undefined,
  ],
  'shared/ring.wxml': [
    '<import src="badge"/><template name="ring"><template is="badge"/></template>',
    '<template name="ring"><slot/></template>',
  ],
  'shared/head.wxml': ['<view>head</view>', '<card bind:tap="go"/>', undefined],
  'shared/base.wxss': ['.base { color: blue }', '.base { color: }', undefined],
  'shared/data.js': ['exports.n = 1', "exports.n = require('./more').m", undefined],
  'shared/more.js': ['exports.m = 2', undefined],
  'shared/m.wxs': ['module.exports = { f: function (x) { return x } }', 'new Thing()', undefined],
};

const names = Object.keys(versions);

function put(files: Record<string, string>, name: string, text: string | undefined): void {
  if (text === undefined) delete files[name];
  else files[name] = text;
}

function firstVersions(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const name of names) put(files, name, versions[name]?.[0]);
  return files;
}

/** What comes out, with its maps and without what it was made of. */
function resultOf(compiled: Compiled | NotCompiled): object {
  const sourceMaps = 'sourceMaps' in compiled ? compiled.sourceMaps?.() : undefined;
  return { ...compiled, sourceMaps, parts: undefined };
}

describe('a compiler that is told of changes gives what a fresh one gives', () => {
  test('whatever is written, broken, removed and put back', () => {
    const edit = fc
      .constantFrom(...names)
      .chain((name) => fc.constantFrom(...(versions[name] ?? [])).map((text) => ({ name, text })));
    fc.assert(
      fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }), (saves) => {
        const files = firstVersions();
        const compiler = createCompiler(memoryHost(files), { sourceMaps: true });
        compiler.compile();
        for (const edits of saves) {
          for (const { name, text } of edits) {
            put(files, name, text);
            compiler.invalidate(name);
          }
          expect(resultOf(compiler.compile())).toStrictEqual(
            resultOf(compile(memoryHost(files), { sourceMaps: true })),
          );
        }
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  test('when all may have changed', () => {
    const files = firstVersions();
    const compiler = createCompiler(memoryHost(files), { sourceMaps: true });
    compiler.compile();
    for (const name of names) put(files, name, versions[name]?.at(-1));
    compiler.invalidate();
    expect(resultOf(compiler.compile())).toStrictEqual(resultOf(compile(memoryHost(files), { sourceMaps: true })));
  });
});

describe('only what a change can have an effect on is made again', () => {
  /** A host that tells which files were read since it was asked last. */
  function listening(files: Record<string, string>): { host: FileHost; filesRead: () => string[] } {
    const host = memoryHost(files);
    let read = new Set<string>();
    return {
      host: {
        exists: host.exists,
        read(path) {
          read.add(path);
          return host.read(path);
        },
      },
      filesRead() {
        const found = [...read].sort();
        read = new Set();
        return found;
      },
    };
  }

  test.each([
    // The JSON is read again because it depends on which files the page has.
    ['pages/a/a.wxml', ['app.json', 'pages/a/a.json', 'pages/a/a.wxml']],
    ['pages/a/a.wxss', ['app.json', 'pages/a/a.json', 'pages/a/a.wxss', 'shared/base.wxss']],
    ['shared/data.js', ['app.json', 'pages/a/a.js', 'pages/b/b.js', 'shared/data.js']],
    ['shared/badge.wxml', ['app.json', 'pages/a/a.wxml', 'pages/b/b.wxml', 'shared/badge.wxml']],
  ])('after a change of %s', (name, expected) => {
    const files = firstVersions();
    const { host, filesRead } = listening(files);
    const compiler = createCompiler(host);
    compiler.compile();
    filesRead();
    files[name] += ' ';
    compiler.invalidate(name);
    compiler.compile();
    expect(filesRead()).toEqual(expected);
  });

  test('two compilers share nothing', () => {
    const first = createCompiler(memoryHost(firstVersions()));
    const second = createCompiler(memoryHost({ ...firstVersions(), 'pages/a/a.wxml': '<view>other</view>' }));
    const before = first.compile();
    second.compile();
    expect(resultOf(first.compile())).toEqual(resultOf(before));
  });
});
