import { gzipSync } from 'node:zlib';
import { compile, memoryHost, type Compiled } from '@heddle/compiler';
import { elements } from '@heddle/components';
import { expect, test } from 'vitest';
import { bundleEntry } from '../src/site/bundle.ts';
import { bundleView } from '../src/site/bundle-view.ts';
import { siteFile } from './site-file.ts';

const APP = {
  'app.json': '{ "pages": ["pages/a/a"] }',
  'pages/a/a.wxml': '<view>{{n}}</view>',
  'pages/a/a.js': 'Page({ data: { n: 1 } });',
};

function sizeOf(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}

test('a page of plain nodes takes at most 12 kB, gzip, lit included', async () => {
  const files = await bundleView(compile(memoryHost(APP)) as Compiled, false);
  expect(sizeOf(files.get(siteFile(files.keys(), 'app.js'))!)).toBeLessThanOrEqual(12_000);
});

test('the view with all its parts (files, forms, history, sub-packages too) takes at most 28.5 kB, gzip, before a first page', async () => {
  const code = `import { startApp } from '@heddle/runtime/host'; startApp(globalThis.options);`;
  const files = await bundleEntry({ code }, { output: { entryFileNames: 'all.js' } });
  const all = files.get('all.js')!;
  expect(all).not.toMatch(/(?:^|;)import\s*["'`{*]/);
  expect(sizeOf(all)).toBeLessThanOrEqual(28_500);
});

test('whatever an app uses, its page can be made', async () => {
  const compiled = compile(memoryHost(APP)) as Compiled;
  const { features, config } = compiled;
  const files = await bundleView(
    {
      ...compiled,
      config: { ...config, builtins: Object.keys(elements), tabBar: { list: [] } },
      features: {
        ...features,
        components: true,
        manyPages: true,
        models: true,
        apis: 'all',
        view: {
          helpers: [
            ...(['html', 'nothing', 'attr', 'url', 'cls', 'style', 'list', 'child', 'slot', 'use'] as const),
            ...(['get', 'str', 'op', 'unary', 'spread', 'fields', 'invoke', 'apply', 'wxs'] as const),
          ],
          events: ['tap', 'touchstart', 'longpress', 'transitionend'],
          changes: true,
          wxs: true,
          tabBar: 'standard',
          navigationBar: true,
          pullDown: true,
          pageScroll: true,
          darkmode: true,
        },
      },
    },
    true,
  );
  expect(files.get(siteFile(files.keys(), 'app.js'))).toContain('__HEDDLE_DEVTOOLS__');
  expect([...files.keys()]).toEqual(expect.arrayContaining([expect.stringMatching(/^runtime\/apis-/)]));
});
