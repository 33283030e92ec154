import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectAccessible, mount, record } from '../../tests/mount.ts';
import type { WxNavigator } from './navigator.ts';

test('by default it is a block, a link and in the tab order', async () => {
  const link = await mount<WxNavigator>('<wx-navigator url="/pages/a/a">A</wx-navigator>');
  expect([getComputedStyle(link).display, link.role, link.tabIndex]).toEqual(['block', 'link', 0]);
  expect([link.url, link.openType, link.delta, link.hoverClass]).toEqual([
    '/pages/a/a',
    'navigate',
    1,
    'navigator-hover',
  ]);
  await expectAccessible(link);
});

test('Enter clicks', async () => {
  const link = await mount<WxNavigator>('<wx-navigator url="a">A</wx-navigator>');
  const clicks = record(link, 'click');
  link.focus();
  await userEvent.keyboard('{Enter}');
  expect(clicks).toEqual(['native click']);
});
