import { expect, test } from 'vitest';
import { drawn, expectAccessible, mount, once, record } from '../../tests/mount.ts';
import type { WxProgress } from './progress.ts';

const bar = (progress: WxProgress): HTMLElement => progress.querySelector('.wx-progress-bar') as HTMLElement;
const filled = (progress: WxProgress): HTMLElement => progress.querySelector('.wx-progress-inner-bar') as HTMLElement;

test('by default it is an empty bar, 6 px high, without text', async () => {
  const progress = await mount<WxProgress>('<wx-progress aria-label="Upload"></wx-progress>');
  expect([bar(progress).offsetHeight, filled(progress).offsetWidth]).toEqual([6, 0]);
  expect(progress.textContent.trim()).toBe('');
  expect(progress.role).toBe('progressbar');
  await expectAccessible(progress);
});

test('percent, colours, sizes and the text', async () => {
  const progress = await mount<WxProgress>(
    '<wx-progress percent="50" show-info stroke-width="10" border-radius="5" font-size="20" active-color="rgb(1, 2, 3)" background-color="rgb(4, 5, 6)"></wx-progress>',
  );
  expect(filled(progress).style.width).toBe('50%');
  expect(getComputedStyle(filled(progress)).backgroundColor).toBe('rgb(1, 2, 3)');
  expect(getComputedStyle(bar(progress)).backgroundColor).toBe('rgb(4, 5, 6)');
  expect([bar(progress).offsetHeight, getComputedStyle(bar(progress)).borderTopLeftRadius]).toEqual([10, '5px']);
  expect(progress.textContent.trim()).toBe('50%');
  expect(progress.getAttribute('aria-valuenow')).toBe('50');
});

test('color is the short name of activeColor', async () => {
  const progress = await mount<WxProgress>('<wx-progress percent="50" color="rgb(1, 2, 3)"></wx-progress>');
  expect(getComputedStyle(filled(progress)).backgroundColor).toBe('rgb(1, 2, 3)');
});

test('percent stays between 0 and 100', async () => {
  const progress = await mount<WxProgress>('<wx-progress percent="150"></wx-progress>');
  expect(filled(progress).style.width).toBe('100%');
  progress.percent = -5;
  await drawn();
  expect(filled(progress).style.width).toBe('0%');
});

test('active runs up and tells when it has arrived', async () => {
  const progress = await mount<WxProgress>('<wx-progress active duration="1"></wx-progress>');
  const ends = record(progress, 'activeend');
  const ended = once(progress, 'activeend');
  progress.percent = 40;
  await ended;
  await drawn();
  expect(ends).toContainEqual({ curPercent: 40 });
  expect(filled(progress).style.width).toBe('40%');
});

test('forwards starts where it was, backwards at 0', async () => {
  const progress = await mount<WxProgress>(
    '<wx-progress percent="40" active-mode="forwards" duration="1000"></wx-progress>',
  );
  progress.active = true;
  progress.percent = 60;
  await drawn();
  expect(filled(progress).style.width).toBe('40%');
  progress.activeMode = 'backwards';
  progress.percent = 61;
  await drawn();
  expect(filled(progress).style.width).toBe('0%');
});
