import { expect, test } from 'vitest';
import { answered } from './answered.ts';
import { startJoined } from './app.ts';

test('fields gives properties of components with their types, marks, datasets and computed styles', async () => {
  const app = await startJoined({
    'page.json': JSON.stringify({ usingComponents: { card: '/card' } }),
    'page.wxml': '<card id="c" o="{{o}}" max-count="{{3}}" data-k="{{o}}" mark:m="{{1}}" style="color: rgb(1, 2, 3)"/>',
    'page.js': `Page({ data: { o: { x: 1 } }, ask(fields) {
      const got = [];
      this.createSelectorQuery().select('#c').fields(fields, (one) => got.push(one)).exec((all) => got.push(all));
      return got;
    } })`,
    'card.json': '{ "component": true }',
    'card.wxml': '<view/>',
    'card.js': 'Component({ properties: { o: Object, maxCount: Number } })',
  });
  const page = app.page() as unknown as { ask(fields: object): unknown[] };
  const got = page.ask({
    id: true,
    dataset: true,
    mark: true,
    properties: ['o', 'maxCount', 'max-count', 'missing'],
    computedStyle: ['color'],
  });
  await answered(app);
  const one = { id: 'c', dataset: { k: { x: 1 } }, mark: { m: 1 }, o: { x: 1 }, maxCount: 3, 'max-count': 3 };
  expect(got[0]).toEqual({ ...one, missing: null, color: 'rgb(1, 2, 3)' });
  expect(got[1]).toEqual([got[0]]);
});
