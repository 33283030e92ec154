import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listEntries, listKey, listKeys } from '../../src/protocol/list-key.ts';
import { MAX_LIST_LENGTH } from '../../src/protocol/path.ts';

describe('what wx:for repeats', () => {
  test.each<[string, unknown, unknown[], (number | string)[]]>([
    ['an array', ['a', 'b'], ['a', 'b'], [0, 1]],
    [
      'an object, integer-like keys first',
      { b: 1, 2: 'two', a: 3, 1: 'one' },
      ['one', 'two', 1, 3],
      ['1', '2', 'b', 'a'],
    ],
    ['a number', 3, [0, 1, 2], [0, 1, 2]],
    ['a fraction', 1.5, [0, 1], [0, 1]],
    ['a negative number', -2, [], []],
    ['NaN', NaN, [], []],
    ['a string, by UTF-16 units', 'a😀', ['a', '\ud83d', '\ude00'], [0, 1, 2]],
    ['null', null, [], []],
    ['undefined', undefined, [], []],
    ['true', true, [], []],
    ['a function', () => 1, [], []],
  ])('%s', (_, value, items, indexes) => {
    expect(listEntries(value)).toEqual({ items, indexes });
  });

  test('holes are rows', () => {
    const entries = listEntries([1, , 3]);
    expect([entries.items[1], entries.indexes]).toEqual([undefined, [0, 1, 2]]);
  });

  test('an endless number ends', () => {
    expect(listEntries(Infinity).items).toHaveLength(MAX_LIST_LENGTH);
  });
});

describe('keys', () => {
  test('are the field as a string, or the item itself', () => {
    expect(listKeys([{ id: 1 }, { id: 'x' }, { id: true }], 'id')).toEqual(['1', 'x', 'true']);
    expect(listKeys([3, 'a', false], '*this')).toEqual(['3', 'a', 'false']);
  });

  test('1 and "1" are equal, and the second holder gets a derived key', () => {
    expect(listKeys([{ id: 1 }, { id: '1' }, { id: 2 }, { id: 1 }], 'id')).toEqual(['1', '1\x001', '2', '1\x002']);
  });

  test('a missing key is the empty string, and inherited fields are missing', () => {
    expect(listKey({ id: 1 }, 'index')).toBe('');
    expect(listKey({}, 'toString')).toBe('');
    expect(listKeys([{}, null, 5, { id: undefined }], 'id')).toEqual(['', '\x001', '\x002', '\x003']);
  });

  test('items that cannot become a string do not throw', () => {
    expect(listKeys([{ toString: 1 }, ['a']], '*this')).toEqual(['[object Object]', '[object Object]\x001']);
  });

  test('are unique whatever the items are', () => {
    const text = fc.constantFrom('', 'a', 'a\x001', 'a\x002', '\x001', 'b');
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (items) => {
        const keys = listKeys(items, '*this');
        expect(new Set(keys).size).toBe(items.length);
        items.forEach((item, index) => {
          if (
            items.indexOf(item) === index &&
            !items.some((other) => other !== item && item.startsWith(`${other}\0`))
          ) {
            expect(keys[index]).toBe(item);
          }
        });
      }),
    );
  });
});
