import { expect, test } from 'vitest';
import { drawn, expectAccessible, mount } from '../../tests/mount.ts';
import { glyphs } from './glyphs.ts';
import type { WxIcon } from './icon.ts';

const drawing = (icon: Element): SVGElement => icon.querySelector('svg') as SVGElement;

test('by default it is 23 px wide and decorative', async () => {
  const icon = await mount<WxIcon>('<wx-icon type="success"></wx-icon>');
  expect([icon.offsetWidth, icon.offsetHeight]).toEqual([23, 23]);
  expect(drawing(icon).getAttribute('aria-hidden')).toBe('true');
  await expectAccessible(icon);
});

test('a named icon is an image', async () => {
  const icon = await mount<WxIcon>('<wx-icon type="warn" aria-label="Careful"></wx-icon>');
  expect(icon.getAttribute('role')).toBe('img');
  await expectAccessible(icon);
});

test.each([
  'success',
  'success_no_circle',
  'info',
  'warn',
  'waiting',
  'cancel',
  'download',
  'search',
  'clear',
  'circle',
  'info_circle',
])('%s is drawn in its colour', async (type) => {
  const icon = await mount<WxIcon>(`<wx-icon type="${type}"></wx-icon>`);
  expect(drawing(icon).innerHTML).toContain(glyphs[type]?.color);
});

test.each([
  ['40', 40],
  ['40px', 40],
  ['75rpx', window.innerWidth / 10],
])('size %s', async (size, width) => {
  const icon = await mount<WxIcon>(`<wx-icon type="info" size="${size}"></wx-icon>`);
  expect(icon.getBoundingClientRect().width).toBeCloseTo(width, 1);
});

test('color replaces the colour of the type; an unknown type draws nothing', async () => {
  const icon = await mount<WxIcon>('<wx-icon type="search" color="rgb(1, 2, 3)"></wx-icon>');
  expect(drawing(icon).querySelector('[stroke="rgb(1, 2, 3)"]')).not.toBeNull();
  icon.type = 'unheard-of';
  await drawn();
  expect(icon.querySelector('svg')).toBeNull();
});
