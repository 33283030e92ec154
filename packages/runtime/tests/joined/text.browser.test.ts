import { expect, test } from 'vitest';
import { startJoined } from './app.ts';

test('`space` and `decode` change what a text shows, bound or written', async () => {
  const app = await startJoined({
    'app.json': '{ "pages": ["page"] }',
    'page.js': `Page({ data: { source: 'a b&nbsp;&lt;&amp;lt;&copy;', space: 'emsp', on: true } });`,
    'page.wxml': `
<text id="written" space="ensp">a b&lt;</text>
<text id="bound" space="{{space}}">{{source}}</text>
<text id="decoded" decode="{{on}}">{{source}}</text>
<text id="mixed" decode space="nbsp">x y <block wx:if="{{on}}">{{source}}</block></text>`,
  });
  const shown = (id: string): string | null => app.root().querySelector(`#${id}`)!.textContent;
  expect(shown('written')).toBe('a\u2002b<');
  expect(shown('bound')).toBe('a\u2003b&nbsp;&lt;&amp;lt;&copy;');
  expect(shown('decoded')).toBe('a b\u00a0<&lt;&copy;');
  expect(shown('mixed')).toBe('x\u00a0y\u00a0a\u00a0b\u00a0<&lt;&copy;');
  app.page().setData({ space: 'ensp', on: false });
  await app.settle();
  expect(shown('bound')).toBe('a\u2002b&nbsp;&lt;&amp;lt;&copy;');
  expect(shown('decoded')).toBe('a b&nbsp;&lt;&amp;lt;&copy;');
  expect(app.errors).toEqual([]);
});
