import { expect, test } from 'vitest';
import { coerce, coerceMarkup, toBoolean } from './coerce.ts';

test('any non-empty string is true, "false" included', () => {
  expect([toBoolean('false'), toBoolean(''), toBoolean(0), toBoolean('0')]).toEqual([true, false, false, true]);
});

test('undefined and null bring back the default', () => {
  const attribute = { type: 'number', default: 5 } as const;
  expect([coerce(attribute, undefined), coerce(attribute, null)]).toEqual([5, 5]);
  expect(coerce({ type: 'string' }, undefined)).toBe('');
  expect(coerce({ type: 'boolean' }, null)).toBe(false);
  expect(coerce({ type: 'boolean', default: true }, undefined)).toBe(true);
});

test.each([
  ['20', 20],
  ['20px', 20],
  [20, 20],
  ['', 7],
  ['much', 7],
])('number from %j', (value, expected) => {
  expect(coerce({ type: 'number', default: 7 }, value)).toBe(expected);
});

test('strings, arrays and objects', () => {
  expect(coerce({ type: 'string' }, 20)).toBe('20');
  expect(coerce({ type: 'array', default: [] }, 'x')).toEqual([]);
  expect(coerce({ type: 'array' }, [1])).toEqual([1]);
  expect(coerce({ type: 'object' }, 1)).toBeUndefined();
});

test('in markup a Boolean without a value is true, and absent it is the default', () => {
  expect(coerceMarkup({ type: 'boolean' }, '')).toBe(true);
  expect(coerceMarkup({ type: 'boolean' }, null)).toBe(false);
  expect(coerceMarkup({ type: 'string', default: 'a' }, '')).toBe('');
});
