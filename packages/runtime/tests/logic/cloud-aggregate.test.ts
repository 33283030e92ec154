import { expect, test } from 'vitest';
import { createLogicApp } from './app.ts';

/** What `end()` gives of stages over orders of a café; `$` is `db.command.aggregate`, `_` is `db.command`. */
async function listOf(stages: string): Promise<unknown> {
  const app = createLogicApp({
    'pages/a/a.wxml': '',
    'pages/a/a.js': `
      const db = wx.cloud.database();
      const _ = db.command, $ = _.aggregate;
      const orders = db.collection('orders');
      const rows = [
        { _id: '1', drink: 'latte', city: 'Bremen', price: 4, cups: 2, with: ['oat', 'sugar'] },
        { _id: '2', drink: 'filter', city: 'Bremen', price: 3, cups: 1, with: [] },
        { _id: '3', drink: 'latte', city: 'Kiel', price: 4.5, cups: 1, with: ['oat'] },
      ];
      Page({
        async onLoad() {
          for (const data of rows) await orders.add({ data });
          const { list, errMsg } = await orders.aggregate()${stages}.end();
          log(errMsg, list);
        },
      });`,
  });
  await app.boot();
  await expect.poll(async () => (await app.settle(), app.log.length)).toBe(1);
  const [errMsg, list] = app.log[0] as [string, unknown];
  expect(errMsg).toBe('collection.aggregate:ok');
  return list;
}

test.each([
  [
    'groups are summed, averaged and gathered, and sorted',
    `.group({ _id: '$drink', cups: $.sum('$cups'), price: $.avg('$price'), cities: $.addToSet('$city'), n: $.sum(1) }).sort({ n: -1 })`,
    [
      { _id: 'latte', cups: 3, price: 4.25, cities: ['Bremen', 'Kiel'], n: 2 },
      { _id: 'filter', cups: 1, price: 3, cities: ['Bremen'], n: 1 },
    ],
  ],
  [
    'all documents are one group',
    `.group({ _id: null, least: $.min('$price'), most: $.max('$price') })`,
    [{ _id: null, least: 3, most: 4.5 }],
  ],
  ['rows are chosen and counted', `.match({ price: _.gte(4), city: 'Kiel' }).count('many')`, [{ many: 1 }]],
  [
    'fields are computed',
    `.sort({ _id: 1 }).limit(2).project({ _id: 0, sum: $.multiply(['$price', '$cups']), size: $.cond({ if: $.gt(['$cups', 1]), then: 'large', else: 'small' }) })`,
    [
      { sum: 8, size: 'large' },
      { sum: 3, size: 'small' },
    ],
  ],
  [
    'a list becomes rows, which are counted by what they hold',
    `.unwind('$with').sortByCount('$with')`,
    [
      { _id: 'oat', count: 2 },
      { _id: 'sugar', count: 1 },
    ],
  ],
  [
    'fields are added, rows skipped',
    `.addFields({ label: $.concat(['$drink', ' in ', '$city']) }).skip(2).project({ label: 1 })`,
    [{ _id: '3', label: 'latte in Kiel' }],
  ],
])('%s', async (_, stages, expected) => {
  expect(await listOf(stages)).toEqual(expected);
});
