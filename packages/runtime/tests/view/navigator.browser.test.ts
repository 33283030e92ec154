import { expect, test } from 'vitest';
import { resolveRoute } from '../../src/view/events/navigator.ts';
import type { Scope } from '../../src/protocol/index.ts';
import type { Units } from './app.ts';
import { startHome } from './app.ts';

const units: Units = {
  home: ({ html }) => ({
    render: (s) =>
      html`<wx-navigator .$s=${s} data-n="0" .url=${s.data['url']} .openType=${s.data['type']}
        ><wx-view data-n="1">go</wx-view></wx-navigator
      >`,
    nodes: [
      { tag: 'navigator', on: [{ name: 'tap', handler: 'tapped' }] },
      { tag: 'view', on: [{ name: 'tap', mode: 'catch', handler: (s: Scope) => s.data['caught'] }] },
    ],
    lists: [],
    fields: { url: { root: true }, type: { root: true } },
  }),
};

test.each([
  [{ url: '/pages/b/b?x=%20' }, { type: 'open', url: 'pages/b/b?x=%20', by: 'navigateTo' }],
  [
    { url: 'other', type: 'redirect' },
    { type: 'open', url: 'other', by: 'redirectTo' },
  ],
  [
    { url: '/t', type: 'switchTab' },
    { type: 'open', url: 't', by: 'switchTab' },
  ],
  [{ type: 'navigateBack' }, { type: 'back', delta: 1 }],
])('a tapped navigator %j asks for its page', async (data, message) => {
  const app = await startHome({ units }, data);
  app.find('wx-navigator').click();
  expect(app.messages().map((sent) => (sent.type === 'event' ? sent.calls[0]!.method : sent))).toEqual([
    message,
    'tapped',
  ]);
});

test('a caught tap does not lead on', async () => {
  const app = await startHome({ units }, { url: '/b', caught: 'inner' });
  app.find('wx-view').click();
  expect(app.calls().map(({ method }) => method)).toEqual(['inner']);
});

test.each([
  ['../b/b?x=1/../2', 'pages/a/a?y', 'pages/b/b?x=1/../2'],
  ['./c', 'pages/a/a', 'pages/a/c'],
  ['/d', 'pages/a/a', 'd'],
])('%s from %s is %s', (url, from, expected) => {
  expect(resolveRoute(url, from)).toBe(expected);
});
