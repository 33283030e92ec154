import { expect, test } from 'vitest';
import { startJoined } from './app.ts';

test('components of equal keys show their items after two rows changed places', async () => {
  const app = await startJoined({
    'label.json': '{ "component": true }',
    'label.js': 'Component({ properties: { v: String } })',
    'label.wxml': '<text>{{v}}</text>',
    'page.json': '{ "usingComponents": { "label": "/label" } }',
    'page.js': `Page({ data: { rows: [{ id: 1, v: 'a' }, { id: 1, v: 'b' }, { id: 2, v: 'c' }] } })`,
    'page.wxml': '<label wx:for="{{rows}}" wx:key="id" v="{{item.v}}" />',
  });
  const shown = (): string => app.control.view.pages.top!.body.textContent;
  expect(shown()).toBe('abc');
  const [a, b, c] = [
    { id: 1, v: 'a' },
    { id: 1, v: 'b' },
    { id: 2, v: 'c' },
  ];
  app.page().setData({ rows: [c, b, a] });
  await app.settle();
  expect(shown()).toBe('cba');
  app.page().setData({ rows: [c, a, b] });
  await app.settle();
  expect(shown()).toBe('cab');
});
