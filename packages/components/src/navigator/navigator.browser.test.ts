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

test.each([
  ['open-type="exit"', 'exitMiniProgram'],
  ['app-id="wx1" path="pages/a/a"', 'navigateToMiniProgram'],
])('another mini program, %s: fails when nobody offers it', async (attributes, name) => {
  const link = await mount<WxNavigator>(`<wx-navigator target="miniProgram" ${attributes}>Go</wx-navigator>`);
  const story: unknown[] = [];
  for (const type of ['success', 'fail', 'complete'])
    link.addEventListener(type, (event) => story.push([type, (event as CustomEvent).detail]));
  link.click();
  const detail = { errMsg: `${name}:fail the embedding site does not offer it` };
  expect(story).toEqual([
    ['fail', detail],
    ['complete', detail],
  ]);
});

test('an embedder may take another mini program on', async () => {
  const link = await mount<WxNavigator>('<wx-navigator target="miniProgram" app-id="wx1">Go</wx-navigator>');
  const successes = record(link, 'success');
  const take = (event: Event): void => {
    event.preventDefault();
    (event as CustomEvent<{ answer: (detail: object) => void }>).detail.answer({ errMsg: 'navigateToMiniProgram:ok' });
  };
  link.addEventListener('wxopentype', take);
  link.click();
  expect(successes).toEqual([{ errMsg: 'navigateToMiniProgram:ok' }]);
});
