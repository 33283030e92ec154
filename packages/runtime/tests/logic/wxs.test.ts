import { expect, test } from 'vitest';
import { createLogicApp } from './app.ts';

test('WXS runs in the worker where components depend on it; its mistakes are reported and cost one value', async () => {
  const app = createLogicApp({
    'pages/a/a.json': '{"usingComponents":{"item":"/item"}}',
    'pages/a/a.wxml': `<wxs module="m">module.exports = { double: function (n) { return n * 2; }, bad: function () { return null.x; } };</wxs>
      <item v="{{m.double(n)}}"/><item v="{{m.bad()}}"/>`,
    'pages/a/a.js': 'Page({ data: { n: 4 } })',
    'item.json': '{"component":true}',
    'item.wxml': '',
    'item.js': 'Component({ properties: { v: null } })',
  });
  await app.boot();
  const values = (): unknown[] =>
    app
      .page()
      .selectAllComponents('item')
      .map(({ data }) => data['v']);
  expect(values()).toEqual([8, null]);
  app.page().setData({ n: 5 });
  expect(values()).toEqual([10, null]);
  const codes = app.sent.flatMap((message) => (message.type === 'error' ? message.error.code : []));
  expect(new Set(codes)).toEqual(new Set(['wxs/exception']));
});
