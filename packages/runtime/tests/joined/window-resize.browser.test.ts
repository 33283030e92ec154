import { expect, test } from 'vitest';
import { startJoined } from './app.ts';

test('a page, its components and the app are told when the page has another size', async () => {
  const app = await startJoined({
    'page.json': '{ "usingComponents": { "box": "/box" } }',
    'page.js': `Page({
      onLoad() { wx.onWindowResize(({ size }) => this.setData({ app: size.windowWidth })); },
      onResize({ size }) { this.setData({ page: size.windowWidth }); },
    })`,
    'page.wxml': '<box id="box" />',
    'box.json': '{ "component": true }',
    'box.js': 'Component({ pageLifetimes: { resize({ size }) { this.setData({ width: size.windowWidth }); } } })',
    'box.wxml': '',
  });
  const place = app.control.frame.root.host as HTMLElement;
  place.style.right = 'auto';
  place.style.width = '300px';
  await expect.poll(() => app.settle().then(() => app.page().data)).toEqual({ app: 300, page: 300 });
  expect(app.page().selectComponent('#box')!.data).toEqual({ width: 300 });
});
