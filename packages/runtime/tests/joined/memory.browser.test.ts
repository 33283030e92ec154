import { expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { startJoined, type JoinedApp } from './app.ts';

const COUNT = 10_000;

/** Components with all that could hold them: slots, relations, observers, lists, behaviors, external classes. */
const files = {
  'page.json': JSON.stringify({ usingComponents: { box: '/box', item: '/item' } }),
  'page.wxml': `<box wx:for="{{rows}}" wx:key="id" v="{{item.v}}" x-class="a" bind:done="done"><item v="{{item.id}}"/></box>`,
  'page.js': 'Page({ data: { rows: [] }, done() {} })',
  'box.json': '{ "component": true }',
  'box.wxml': '<view class="x-class">{{v}}<view wx:for="{{list}}" wx:key="*this">{{item}}</view></view><slot/>',
  'box.js': `Component({ properties: { v: String }, data: { list: [1, 2] }, externalClasses: ['x-class'], observers: { v() {} },
    relations: { './item': { type: 'child' } }, lifetimes: { attached() { this.triggerEvent('done'); } } })`,
  'item.json': '{ "component": true }',
  'item.wxml': '<text>{{v}}</text>',
  'item.js': `Component({ properties: { v: Number }, relations: { './box': { type: 'parent' } } })`,
};

const rows = (count: number): object[] => Array.from({ length: count }, (_, id) => ({ id, v: `row ${id}` }));

interface Sizes {
  readonly logic: number;
  readonly view: number;
  readonly elements: number;
}

const sizes = ({ runtime, control, root }: JoinedApp): Sizes => ({
  logic: runtime.instances.size,
  view: control.view.instances.size,
  elements: root().querySelectorAll('*').length,
});

/** Everything that stands for components on either side, held weakly. */
function weakly({ runtime, control, root }: JoinedApp): WeakRef<object>[] {
  const ofLogic = [...runtime.instances.values()].filter(({ owner }) => owner);
  const ofView = [...control.view.instances.values()].filter(({ owner }) => owner);
  const all = [...ofLogic, ...ofLogic.map(({ self }) => self), ...ofLogic.map(({ node }) => node!), ...ofView];
  return [...all, ...root().querySelectorAll('wx-box, wx-item')].map((one) => new WeakRef(one));
}

test(`of ${COUNT} components that are gone nothing is left on either side`, async () => {
  const app = await startJoined(files);
  const before = sizes(app);
  app.page().setData({ rows: rows(COUNT / 2) });
  await app.settle();
  expect(sizes(app)).toEqual({
    logic: before.logic + COUNT,
    view: before.view + COUNT,
    elements: before.elements + (COUNT / 2) * 6,
  });
  const refs = weakly(app);
  expect(refs).toHaveLength(COUNT * 5);
  app.page().setData({ rows: [] });
  await app.settle();
  expect(sizes(app)).toEqual(before);
  await expect.poll(() => collected(refs), { timeout: 20_000 }).toBe(refs.length);
  expect(app.errors).toEqual([]);
}, 60_000);

async function collected(refs: readonly WeakRef<object>[]): Promise<number> {
  await (cdp() as unknown as { send(command: string): Promise<void> }).send('HeapProfiler.collectGarbage');
  return refs.filter((ref) => ref.deref() === undefined).length;
}
