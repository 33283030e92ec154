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
          const towns = [{ _id: 'b', name: 'Bremen', shops: 2, at: new Date('2024-02-29T23:30:00Z') }, { _id: 'k', name: 'Kiel', shops: 1 }];
          for (const data of towns) await db.collection('towns').add({ data });
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
  [
    'each row gets what belongs to it in another collection',
    `.sort({ _id: 1 }).limit(1).lookup({ from: 'towns', localField: 'city', foreignField: 'name', as: 'town' })
      .project({ shops: '$town.0.shops' })`,
    [{ _id: '1', shops: 2 }],
  ],
  [
    'a pipeline on the other collection sees the row',
    `.sort({ _id: 1 }).lookup({
        from: 'towns', let: { city: '$city', cups: '$cups' }, as: 'towns',
        pipeline: $.pipeline().match(_.expr($.and([$.eq(['$name', '$$city']), $.gte(['$shops', '$$cups'])])))
          .project({ _id: 0, name: 1 }).done(),
      }).project({ towns: 1 })`,
    [
      { _id: '1', towns: [{ name: 'Bremen' }] },
      { _id: '2', towns: [{ name: 'Bremen' }] },
      { _id: '3', towns: [{ name: 'Kiel' }] },
    ],
  ],
  [
    'rows are put into buckets',
    `.bucket({ groupBy: '$price', boundaries: [0, 4, 10], output: { n: $.sum(1), drinks: $.addToSet('$drink') } })`,
    [
      { _id: 0, n: 1, drinks: ['filter'] },
      { _id: 4, n: 2, drinks: ['latte'] },
    ],
  ],
  [
    'lists are mapped, filtered and folded',
    `.match({ _id: '1' }).project({
        _id: 0,
        loud: $.map({ input: '$with', as: 'each', in: $.toUpper('$$each') }),
        sweet: $.filter({ input: '$with', as: 'each', cond: $.eq(['$$each', 'sugar']) }),
        text: $.reduce({ input: '$with', initialValue: '$drink', in: $.concat(['$$value', '+', '$$this']) }),
        extras: $.size('$with'),
        class: $.switch({ branches: [{ case: $.gt(['$price', 5]), then: 'dear' }, { case: $.gt(['$price', 3]), then: 'fair' }], default: 'cheap' }),
      })`,
    [{ loud: ['OAT', 'SUGAR'], sweet: ['sugar'], text: 'latte+oat+sugar', extras: 2, class: 'fair' }],
  ],
  [
    'dates are read by the clock of a place',
    `.limit(1).lookup({ from: 'towns', localField: 'none', foreignField: 'none', as: 'all' }).replaceRoot({ newRoot: '$all.0' })
      .project({
        _id: 0,
        utc: $.dateToString({ date: '$at', format: '%Y-%m-%d %H:%M:%S.%L' }),
        there: $.dateToString({ date: '$at', format: '%d.%m.', timezone: 'Asia/Shanghai' }),
        day: $.dayOfYear('$at'), week: $.isoWeek('$at'), weekday: $.dayOfWeek('$at'),
        hour: $.hour({ date: '$at', timezone: '+08:00' }),
        later: $.year($.add(['$at', 366 * 86400000])),
      })`,
    // A Thursday in a leap year.
    [{ utc: '2024-02-29 23:30:00.000', there: '01.03.', day: 60, week: 9, weekday: 5, hour: 7, later: 2025 }],
  ],
])('%s', async (_, stages, expected) => {
  expect(await listOf(stages)).toEqual(expected);
});
