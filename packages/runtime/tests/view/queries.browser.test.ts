import { expect, test } from 'vitest';
import type { Units } from './app.ts';
import { startHome } from './app.ts';

test('selector queries measure the nodes of one component', async () => {
  const units: Units = {
    home: ({ html, child }) => ({
      render: (s) =>
        html`<wx-view .$s=${s} id="a" class="x" data-n="0" style="width:50px;height:20px"></wx-view
          ><wx-view .$s=${s} class="x"></wx-view>${child(s, 1)}`,
      nodes: [
        { tag: 'view', data: { k: 1 } },
        { tag: 'my-card', host: { class: 'c' } },
      ],
      lists: [],
    }),
    card: ({ html, cls }) => ({
      render: (s) => html`<wx-view .$s=${s} class=${cls(s, 'x')} id="inner"></wx-view>`,
      nodes: [],
      lists: [],
    }),
  };
  const app = await startHome(
    { units, styles: { sheets: { card: { css: '', prefix: 'card' } } } },
    {},
    {
      first: {
        definitions: [{ definition: 2, is: 'card' }],
        births: [{ owner: 1, way: [], node: 1, definition: 2, ids: [2], data: [{}] }],
      },
    },
  );
  const queries = [
    { match: 'one', selector: '#a', instance: 1, fields: { id: true, dataset: true, rect: true, size: true } },
    { match: 'all', selector: '.x', instance: 1, fields: { id: true } },
    { match: 'one', selector: '.x', instance: 2, fields: { id: true } },
    { match: 'one', selector: '.c >>> .x', instance: 1, fields: { id: true } },
    { match: 'one', selector: '.nothing', instance: 1, fields: { id: true } },
    { match: 'all', selector: '::bad[', instance: 1, fields: { id: true } },
    { match: 'viewport', selector: '', instance: 1, fields: { scrollOffset: true } },
  ];
  app.send({ type: 'call', id: 3, api: 'selectorQuery', args: { queries }, page: 1 });
  const replies: unknown[] = [];
  await expect.poll(() => replies.push(...app.messages())).toBeGreaterThan(0);
  expect(replies[0]).toMatchObject({
    ok: true,
    result: [
      { id: 'a', dataset: { k: 1 }, left: 0, top: 0, right: 50, bottom: 20, width: 50, height: 20 },
      [{ id: 'a' }, { id: '' }],
      { id: 'inner' },
      { id: 'inner' },
      null,
      [],
      { scrollTop: 0, scrollLeft: 0 },
    ],
  });
});
