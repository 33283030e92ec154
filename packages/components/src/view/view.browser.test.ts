import { expect, test } from 'vitest';
import { expectAccessible, mount } from '../../tests/mount.ts';

test('by default it is a block box without a style of its own', async () => {
  const view = await mount('<wx-view>a</wx-view>');
  const { display, margin, padding } = getComputedStyle(view);
  expect([display, margin, padding]).toEqual(['block', '0px', '0px']);
  await expectAccessible(view);
});

test('hidden is stronger than a class', async () => {
  const view = await mount('<wx-view hidden style="display: flex">a</wx-view>');
  expect(view.checkVisibility()).toBe(false);
});
