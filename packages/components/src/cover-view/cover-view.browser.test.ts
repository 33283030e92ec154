import { expect, test } from 'vitest';
import { drawn, expectAccessible, mount } from '../../tests/mount.ts';
import type { WxCoverView } from './cover-view.ts';

test('by default it is a block whose text stays on one line', async () => {
  const element = await mount('<wx-cover-view>Hello</wx-cover-view>');
  const { display, overflow, whiteSpace } = getComputedStyle(element);
  expect([display, overflow, whiteSpace]).toEqual(['block', 'hidden', 'nowrap']);
  await expectAccessible(element);
});

test('scroll-top moves what overflows', async () => {
  const element = await mount<WxCoverView>(
    '<wx-cover-view style="height: 50px; overflow-y: scroll" scroll-top="30" tabindex="0"><wx-view style="height: 500px"></wx-view></wx-cover-view>',
  );
  expect(element.scrollTop).toBe(30);
  element.targetScrollTop = '75rpx';
  await drawn();
  expect(element.scrollTop).toBeCloseTo(window.innerWidth / 10, 0);
});
