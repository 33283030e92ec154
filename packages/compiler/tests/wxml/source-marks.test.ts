import type { ViewBundle } from '@heddle/runtime/protocol';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { memoryHost } from '../../src/host.ts';
import { createNaiveView } from '../oracle/naive-view.ts';

/** Inside the compiler, these two say where a piece of generated code comes from. */
test('control characters of the author come through as they are', () => {
  const compiled = compile(
    memoryHost({
      'app.json': '{ "pages": ["page"] }',
      'page.js': 'Page({})',
      'page.wxml': "<text id=\"\x01{{'\x01'}}\x021\x02\" title=\"{{'a\x02b\x01'}}\">\x012\x02{{'\x01' + n}}</text>",
    }),
  );
  const bundle = new Function(`return (${compiled.view})`)() as ViewBundle;
  expect(createNaiveView(bundle, () => {}).render('page', { n: '3\x02' })).toEqual([
    { tag: 'text', attrs: { id: '\x01\x01\x021\x02', title: 'a\x02b\x01' }, children: ['\x012\x02\x013\x02'] },
  ]);
});
