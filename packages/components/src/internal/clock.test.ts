import { expect, test } from 'vitest';
import { clock } from './clock.ts';

test.each([
  [0, '00:00'],
  [75.9, '01:15'],
  [3675, '1:01:15'],
  [Number.NaN, '00:00'],
  [Number.POSITIVE_INFINITY, '00:00'],
  [-1, '00:00'],
])('%s seconds', (seconds, text) => {
  expect(clock(seconds)).toBe(text);
});
