import { beforeEach, expect, test } from 'vitest';
import { cssLength, cssText, pixels } from './length.ts';

beforeEach(() => {
  document.body.innerHTML = '<div style="--rpx: 0.5px; font-size: 10px; width: 300px; position: relative"></div>';
});

test.each([
  [20, '20px', 20],
  ['20', '20px', 20],
  ['20px', '20px', 20],
  ['-20px', '-20px', -20],
  ['20rpx', 'calc(20 * var(--rpx))', 10],
  ['.5rpx', 'calc(.5 * var(--rpx))', 0.25],
  ['2em', '2em', 20],
  ['50%', '50%', 150],
  ['', '', undefined],
  [undefined, '', undefined],
  [Number.NaN, '', undefined],
])('%j', (value, css, px) => {
  expect(cssLength(value)).toBe(css);
  expect(pixels(document.body.firstElementChild as Element, value)).toBe(px);
});

test('declarations keep everything but rpx', () => {
  expect(cssText('color: red; margin: 10rpx 2px')).toBe('color: red; margin: calc(10 * var(--rpx)) 2px');
});
