import { expect, test } from 'vitest';
import { startJoined } from './app.ts';

test('a page that grows is told of its end again when one jump leads there', async () => {
  const app = await startJoined({
    'page.wxml': '<view wx:for="{{pages}}" wx:key="*this" style="height: 2000px">{{item}}</view>',
    'page.js': `Page({
      data: { pages: [1] },
      onReachBottom() { this.setData({ pages: [...this.data.pages, this.data.pages.length + 1] }); },
    })`,
  });
  const { scroller } = app.control.view.pages.top!;
  const rows = async (): Promise<number> => {
    await app.settle();
    return app.root().querySelectorAll('wx-view').length;
  };
  for (const count of [2, 3, 4]) {
    scroller.scrollTop = scroller.scrollHeight;
    await expect.poll(rows).toBe(count);
  }
});
