import { compile, memoryHost } from '@heddle/compiler';
import { test } from 'vitest';
test('x', () => {
  const out = compile(memoryHost({
    'app.json': JSON.stringify({ pages: ['page/page'] }),
    'page/page.wxml': '<view id="v" bind:x="f"><a wx:for="{{l}}" wx:key="id" n="{{item.n}}"><view/></a></view>',
    'page/page.json': JSON.stringify({ usingComponents: { a: '/a/a' } }),
    'page/page.js': 'Component({})',
    'a/a.json': '{"component":true}', 'a/a.wxml': '<slot/>', 'a/a.js': 'Component({properties:{n:Number}})',
  }), { wholeTree: true });
  console.log(out.logic, JSON.stringify(out.diagnostics, null, 1));
});
