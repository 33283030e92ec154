import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startJoined } from './app.ts';
import { logicData, viewData } from './data.ts';

/** Lists with and without keys, components in rows, conditions, a template use, slots: whatever a patch can hit. */
const files = {
  'page.json': JSON.stringify({ usingComponents: { card: '/card' } }),
  'page.js': `Page({ data: { rows: [], plain: [], on: false, title: 't', deep: { list: [] } } })`,
  'page.wxml': `
    <template name="t"><view wx:for="{{list}}" wx:key="id">{{item.id}}:{{item.v}}</view></template>
    <view wx:for="{{rows}}" wx:key="id">{{index}} {{item.id}} {{item.v}} {{title}}</view>
    <card wx:for="{{rows}}" wx:key="id" name="{{item.v}}" extra="{{title}}"><text>{{item.id}}</text></card>
    <card wx:for="{{plain}}" name="{{item.v}}" />
    <card wx:if="{{on}}" name="{{title}}">{{deep.list.length}}</card>
    <template is="t" data="{{list: deep.list}}" />`,
  'card.json': '{ "component": true }',
  'card.js': `Component({ properties: { name: null, extra: String }, data: { n: 0 }, observers: { name() { this.setData({ n: this.data.n + 1 }) } } })`,
  'card.wxml': `<view>{{name}}|{{extra}}|{{n}}<slot /></view>`,
};

const id = fc.integer({ min: 0, max: 5 });
const item = fc.record({ id, v: fc.constantFrom<unknown>('a', 'b', 1, null, true) });
const list = fc.array(item, { maxLength: 6 });
const step = fc.oneof(
  list.map((rows) => ({ rows })),
  list.map((plain) => ({ plain })),
  list.map((value) => ({ 'deep.list': value })),
  fc.tuple(id, item).map(([at, value]) => ({ [`rows[${at}]`]: value })),
  fc.tuple(id, id).map(([at, v]) => ({ [`rows[${at}].v`]: v })),
  fc.tuple(id, id).map(([at, key]) => ({ [`rows[${at}].id`]: key })),
  fc.tuple(id, id).map(([at, v]) => ({ [`plain[${at}].v`]: v })),
  fc.boolean().map((on) => ({ on })),
  fc.constantFrom('x', 'y').map((title) => ({ title })),
);
/** Several updates may go into one flush. */
const story = fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });

test('whatever is set, the view holds what the logic holds and shows what a fresh start would show', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (flushes) => {
      const app = await startJoined(files);
      for (const updates of flushes) {
        for (const update of updates) app.page().setData(structuredClone(update));
        await app.settle();
        expect(viewData(app)).toEqual(logicData(app));
      }
      const shown = app.root().textContent;
      const fresh = await startJoined({ ...files, 'page.js': `Page({ data: ${JSON.stringify(app.page().data)} })` });
      expect(withoutCounts(shown)).toBe(withoutCounts(fresh.root().textContent));
      expect(app.errors).toEqual([]);
    }),
    { numRuns: 30 },
  );
}, 60_000);

/** How often a component's observer ran depends on how its row came to be. */
function withoutCounts(text: string | null): string {
  return (text ?? '').replace(/\|\d+/g, '|n').replace(/\s+/g, ' ');
}
