import { describe, expect, test } from 'vitest';
import { drawn, expectAccessible, mount } from '../../tests/mount.ts';
import type { WxRichText } from './rich-text.ts';

const show = async (nodes: unknown): Promise<WxRichText> => {
  const element = await mount<WxRichText>('<wx-rich-text></wx-rich-text>');
  element.nodes = nodes;
  await drawn();
  return element;
};

test('by default it is an empty block whose text cannot be selected', async () => {
  const element = await mount<WxRichText>('<wx-rich-text></wx-rich-text>');
  const { display, userSelect } = getComputedStyle(element);
  expect([display, userSelect, element.childNodes.length]).toEqual(['block', 'none', 0]);
  await expectAccessible(element);
});

test('accessible with headings, lists, tables and pictures', async () => {
  const element = await show(
    '<h1>T</h1><ul><li>a</li></ul><table><tr><th>h</th></tr><tr><td>d</td></tr></table><img src="data:image/png;base64,AAAA">',
  );
  await expectAccessible(element);
});

describe('nodes', () => {
  test('an HTML text', async () => {
    const element = await show('<div class="a b" style="color: red">x &lt; y<br>&copy;<b>z</b></div> tail');
    expect(element.innerHTML).toBe('<div class="a b" style="color: red;">x &lt; y<br>©<b>z</b></div> tail');
  });

  test('a list of nodes, text with entities', async () => {
    const element = await show([
      {
        name: 'DIV',
        attrs: { class: 'c', style: 'width: 10rpx', id: 'no', onclick: 'no()' },
        children: [{ type: 'text', text: '&lt;b&gt; &amp; <i>' }, { name: 'br' }],
      },
      { type: 'node', name: 'ol', attrs: { start: 3, type: 'a' }, children: [{ name: 'li' }] },
    ]);
    expect(element.innerHTML).toBe(
      '<div class="c" style="width: calc(10 * var(--rpx));">&lt;b&gt; &amp; &lt;i&gt;<br></div><ol start="3" type="a"><li></li></ol>',
    );
  });

  test('another value takes the place of the first; none leaves nothing', async () => {
    const element = await show('<p>1</p>');
    element.nodes = [{ type: 'text', text: '2' }];
    await drawn();
    expect(element.innerHTML).toBe('2');
    element.nodes = undefined;
    await drawn();
    expect(element.innerHTML).toBe('');
  });

  test('tables keep their spans, pictures their size', async () => {
    const element = await show(
      '<table width="100%"><tr><td colspan="2" rowspan="3" width="5" height="6" bgcolor="red">x</td></tr></table><img src="https://a.example/b.png" alt="B" width="10" height="20" onerror="x()">',
    );
    expect(element.innerHTML).toBe(
      '<table width="100%"><tbody><tr><td colspan="2" rowspan="3" width="5" height="6">x</td></tr></tbody></table><img src="https://a.example/b.png" alt="B" width="10" height="20">',
    );
  });

  test('pictures of the package are looked for beside the document', async () => {
    const element = await show('<img src="/images/a.png">');
    expect(element.querySelector('img')?.src).toBe(new URL('images/a.png', document.baseURI).href);
  });
});

describe('what is not on the list does not come into being', () => {
  test.each([
    ['<script>globalThis.broken = 1</script>', ''],
    ['<img src="x" onerror="globalThis.broken = 1">', /^<img src="[^"]*\/x" alt="">$/],
    ['<img src="javascript:broken()">', '<img alt="">'],
    ['<img src=" java&#10;script:broken()">', '<img alt="">'],
    ['<img src="data:text/html,<script>1</script>">', '<img alt="">'],
    ['<a href="javascript:broken()">x</a>', '<a>x</a>'],
    ['<svg><script>1</script></svg>', ''],
    ['<iframe srcdoc="<script>1</script>"></iframe>', ''],
    ['<style>* { color: red }</style>', ''],
    ['<custom-tag><b>lost with it</b></custom-tag>ok', 'ok'],
    ['<math><mtext></mtext></math><form><input></form>', ''],
    ['<template><b>x</b></template>', ''],
    ['<!-- note -->x', 'x'],
  ])('%s', async (html, expected) => {
    const element = await show(html);
    if (typeof expected === 'string') expect(element.innerHTML).toBe(expected);
    else expect(element.innerHTML).toMatch(expected);
    expect('broken' in globalThis).toBe(false);
  });

  test('names that lead to an object’s own members are no tags', async () => {
    expect((await show([{ name: 'constructor' }, { name: '__proto__' }, { name: null }, null, 'x', 3])).innerHTML).toBe(
      '',
    );
  });

  test('more than 10 000 nodes, or more than 64 levels', async () => {
    const many = await show(Array.from({ length: 10_050 }, () => ({ name: 'br' })));
    expect(many.childNodes).toHaveLength(10_000);
    let deep: object = { name: 'b' };
    for (let level = 1; level < 100; level++) deep = { name: 'div', children: [deep] };
    expect((await show([deep])).querySelectorAll('div')).toHaveLength(64);
    expect((await show('<div>'.repeat(100))).querySelectorAll('div')).toHaveLength(64);
  });

  test('a node that holds itself ends', async () => {
    const circle: { name: string; children: unknown[] } = { name: 'p', children: [] };
    circle.children.push(circle);
    expect((await show([circle])).querySelectorAll('p')).toHaveLength(64);
  });
});

test.each([
  ['nbsp', '\u00a0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
])('space %s sets the width of blanks', async (space, blank) => {
  const element = await show('a b');
  element.space = space;
  await drawn();
  expect(element.textContent).toBe(`a${blank}b`);
});

test('user-select', async () => {
  const element = await show('x');
  element.userSelect = true;
  await drawn();
  expect(getComputedStyle(element).userSelect).toBe('text');
});
