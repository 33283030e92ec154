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

/** Where the filled part ends, in px from where the bar begins. */
const filledTo = (progress: WxProgress): number =>
  Math.round(filled(progress).getBoundingClientRect().right - bar(progress).getBoundingClientRect().left);

const BAR = 'style="width: 200px"';

test('percent stays between 0 and 100', async () => {
  const progress = await mount<WxProgress>(`<wx-progress ${BAR} percent="150"></wx-progress>`);
  expect([filledTo(progress), progress.getAttribute('aria-valuenow')]).toEqual([200, '100']);
  progress.percent = -5;
  await drawn();
  expect([filledTo(progress), progress.getAttribute('aria-valuenow')]).toEqual([0, '0']);
});

test('active runs up and tells when it has arrived, once, with the bar full up to there', async () => {
  const progress = await mount<WxProgress>(`<wx-progress ${BAR} active duration="1"></wx-progress>`);
  await expect.poll(() => filledTo(progress)).toBe(0);
  const ends = record(progress, 'activeend');
  const ended = once(progress, 'activeend');
  progress.percent = 40;
  await drawn();
  expect(ends).toEqual([]);
  await ended;
  await drawn();
  expect(ends).toEqual([{ curPercent: 40 }]);
  expect(filledTo(progress)).toBe(80);
});

test('backwards starts at 0, forwards where it was, up or down', async () => {
  const progress = await mount<WxProgress>(`<wx-progress ${BAR} percent="40" duration="10000"></wx-progress>`);
  const shows = async (changes: Partial<WxProgress>): Promise<number> => {
    Object.assign(progress, changes);
    await drawn();
    return filledTo(progress);
  };
  expect(await shows({ activeMode: 'forwards', active: true, percent: 60 })).toBe(80);
  expect(await shows({ percent: 20 })).toBe(80);
  expect(await shows({ activeMode: 'backwards', percent: 61 })).toBe(0);
});

test('it runs without being laid out', async () => {
  const progress = await mount<WxProgress>(`<wx-progress ${BAR} active percent="40" duration="10000"></wx-progress>`);
  const place = (): string => getComputedStyle(filled(progress)).transform;
  const [width, from] = [filled(progress).offsetWidth, place()];
  await expect.poll(place).not.toBe(from);
  expect([width, filled(progress).offsetWidth]).toEqual([80, 80]);
});
