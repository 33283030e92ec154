import { expect, test } from 'vitest';
import { createLogicApp } from './app.ts';

interface Update {
  readonly updateProcessId: number;
  readonly parentUpdateProcessId?: number;
  readonly isMergedUpdate: boolean;
  readonly dataPaths?: readonly string[];
  readonly pendingStartTimestamp: number;
  readonly updateStartTimestamp: number;
  readonly updateEndTimestamp: number;
}

test('a listener is told of each update of its component, when the view shows it', async () => {
  const app = createLogicApp({
    'pages/a/a.json': JSON.stringify({ usingComponents: { box: '/box' } }),
    'pages/a/a.wxml': '<box id="b" v="{{v}}"/>',
    'pages/a/a.js': `Component({ data: { v: 0, w: 0, list: [{}] }, observers: { v(v) { this.setData({ w: v }); } },
      lifetimes: { attached() { this.setUpdatePerformanceListener({ withDataPaths: true }, function (update) { log(this.is, update); }); } } })`,
    'box.json': '{ "component": true }',
    'box.wxml': '',
    'box.js': `Component({ properties: { v: Number },
      lifetimes: { attached() { this.setUpdatePerformanceListener({}, (update) => log('box', update)); } } })`,
  });
  await app.boot();
  app.log.length = 0;
  app.hold = true;
  app.page().setData({ v: 1, 'list[0].n': 2 });
  await new Promise((resolve) => setTimeout(resolve));
  expect(app.log).toEqual([]);
  app.hold = false;
  app.send({ type: 'shown', flush: app.flushes().at(-1)!.flush });
  await app.settle();
  const updates = app.log as [string, Update][];
  const [first, child, whole] = ['pages/a/a', 'box', 'pages/a/a'].map((is, at) => {
    expect(updates[at]![0]).toBe(is);
    return updates[at]![1];
  }) as [Update, Update, Update];
  // What an observer sets belongs to the update that it runs in.
  expect(first).toMatchObject({ isMergedUpdate: true, dataPaths: ['w'], updateProcessId: whole.updateProcessId });
  expect(child).toMatchObject({ isMergedUpdate: false, parentUpdateProcessId: whole.updateProcessId });
  expect(child).not.toHaveProperty('dataPaths');
  expect(whole).toMatchObject({ isMergedUpdate: false, dataPaths: ['v', 'list[0].n'] });
  expect(whole).not.toHaveProperty('parentUpdateProcessId');
  expect(whole.updateStartTimestamp).toBeGreaterThanOrEqual(whole.pendingStartTimestamp);
  expect(whole.updateEndTimestamp).toBeGreaterThanOrEqual(child.updateEndTimestamp);
  expect(updates).toHaveLength(3);
});
