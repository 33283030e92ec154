import { compile, memoryHost } from '@heddle/compiler';
import type { ViewBundle } from '@heddle/runtime/protocol';
import { describe, expect, test } from 'vitest';
import { createNaiveView } from '../oracle/naive-view.ts';
import type { ElementTree } from '../oracle/tree.ts';

const data = { a: { x: 1 }, item: {}, list: [1], s: 'text' };

function show(wxml: string): { trees: readonly unknown[]; rejected: boolean } {
  const compiled = compile(
    memoryHost({ 'app.json': '{ "pages": ["page"] }', 'page.js': 'Page({})', 'page.wxml': wxml }),
  );
  if (compiled.view === undefined) throw new Error('The app has no app.json.');
  // oxlint-disable-next-line no-new-func -- this is how a test loads what the compiler emitted
  const bundle = new Function(`return (${compiled.view})`)() as ViewBundle;
  const rejected = compiled.diagnostics.some(({ severity }) => severity === 'error');
  return { trees: createNaiveView(bundle, () => {}).render('page', data), rejected };
}

describe('bindings that reach for more than data are empty or refused', () => {
  test.for([
    `{{constructor.constructor('attacked()')()}}`,
    `{{''.sub.call.call}}`,
    `{{a['__proto__'].x}}`,
    `{{a.__proto__.x}}`,
    `{{[].map.constructor}}`,
    `{{item["con"+"structor"]}}`,
    `{{list.map.constructor('attacked()')()}}`,
    `{{toString}}`,
    `{{this}}`,
    `{{window.top}}`,
    `{{globalThis}}`,
    `{{a=1}}`,
    `{{a,b.c}}`,
    '{{`x${1}`}}',
    `{{s.constructor}}`,
    `{{s['replace'].constructor}}`,
    `{{${'('.repeat(10_000)}1}}`,
  ])('%s', (binding) => {
    const { trees, rejected } = show(`<view title="${binding.replaceAll('"', '&quot;')}">[${binding}]</view>`);
    const [first] = trees as readonly ElementTree[];
    const text = first?.children?.[0];
    expect(rejected || text === '[]' || text === '[[object Object]]', String(text)).toBe(true);
    expect((globalThis as { attacked?: unknown }).attacked).toBeUndefined();
  });

  test('text that ends a script stays text', () => {
    const { trees } = show(`<view>{{'</script><script>'}}{{"\\u2028"}}\${1}\`</view>`);
    expect((trees[0] as ElementTree).children).toEqual(['</script><script>\u2028${1}`']);
  });
});

describe('attributes that could run script or leave the page are dropped', () => {
  test.for([
    'onclick="x()"',
    'ONCLICK="x()"',
    'is="x-y"',
    'srcdoc="&lt;script&gt;"',
    'href="javascript:x()"',
    'formaction="//x"',
    '.innerHTML="{{s}}"',
    '@click="x"',
    '?hidden="{{s}}"',
  ])('%s', (attribute) => {
    const { trees } = show(`<view ${attribute}>x</view>`);
    expect(Object.keys((trees[0] as ElementTree | undefined)?.attrs ?? {})).toEqual([]);
  });
});
