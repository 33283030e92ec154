import { test } from 'vitest';
import { startJoined } from './app.ts';
const files = {
  'page.json': JSON.stringify({ usingComponents: { card: '/card' } }),
  'page.js': `Page({ data: { rows: [] } })`,
  'page.wxml': `<card wx:for="{{rows}}" wx:key="id" name="{{item.v}}"></card>`,
  'card.json': '{ "component": true }',
  'card.js': `Component({ properties: { name: null } })`,
  'card.wxml': `<view>{{name}};</view>`,
};
test('x', async () => {
  const app = await startJoined(files);
  app.page().setData({ 'rows[5].id': 0 });
  await app.settle();
  console.log('A', app.root().textContent, JSON.stringify(app.messages.at(-2)));
  for (const m of app.messages) if (m.message.type === 'flush') console.log('M', JSON.stringify(m.message));
  const n = app.messages.length;
  app.page().setData({ rows: [0, 0, 0, 0, 0].map(() => ({ id: 0, v: 'a' })) });
  await app.settle();
  for (const m of app.messages.slice(n)) console.log('M2', JSON.stringify(m.message));
  console.log('B', app.root().textContent, app.errors.length, JSON.stringify([...app.runtime.instances.keys()]), JSON.stringify([...app.control.view.instances.values()].map((i) => [i.id, !!i.part, (i.at as any)?.key, !!i.place])));
});
