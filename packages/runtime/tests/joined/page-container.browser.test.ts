import { expect, test } from 'vitest';
import { startJoined } from './app.ts';

const files = {
  'app.json': JSON.stringify({ pages: ['a', 'b'] }),
  'a.wxml': '<view/>',
  'a.js': "Page({ onLoad() { wx.navigateTo({ url: '/b' }); } })",
  'b.wxml': '<page-container show="{{open}}" duration="{{0}}" bindafterleave="left">Sheet</page-container>',
  'b.js':
    'Page({ data: { open: true }, count: 0, left() { this.count++; this.setData({ open: false }); }, back() { wx.navigateBack(); } })',
};

test('a page-container that is shown takes wx.navigateBack upon itself, once', async () => {
  const app = await startJoined(files);
  const route = (): string => app.page()['route'] as string;
  await app.settle();
  expect(route()).toBe('b');
  const back = app.page()['back'] as () => void;
  back();
  const read = async (): Promise<unknown> => (await app.settle(), app.page()['count']);
  await expect.poll(read).toBe(1);
  expect(route()).toBe('b');
  back();
  await expect.poll(async () => (await app.settle(), route())).toBe('a');
  expect(app.errors).toEqual([]);
});
