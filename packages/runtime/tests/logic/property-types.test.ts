import { describe, expect, test } from 'vitest';
import { convertProperty, readProperty } from '../../src/logic/define/properties.ts';

const convert = (declared: unknown, value: unknown): unknown => convertProperty(readProperty('p', declared), value);

/** The table of spec §13.4. */
describe('what is given becomes what is declared', () => {
  test.each([
    [String, null, ''],
    [String, undefined, ''],
    [String, 1, '1'],
    [String, { a: 1 }, '[object Object]'],
    [Number, '12', 12],
    [Number, '', 0],
    [Number, null, 0],
    [Number, true, 1],
    [Number, 'x', 0],
    [Number, NaN, 0],
    [Number, Infinity, 0],
    [Boolean, 'false', true],
    [Boolean, '', false],
    [Array, [1], [1]],
    [Array, 'x', []],
    [Object, { a: 1 }, { a: 1 }],
    [Object, [1], [1]],
    [Object, null, null],
    [Object, 'x', null],
    [null, 'x', 'x'],
    [null, undefined, null],
  ])('%o given %o is %o', (type, given, expected) => {
    expect(convert(type, given)).toEqual(expected);
    expect(convert({ type }, given)).toEqual(expected);
  });

  test('a starting value that is not declared is that of the type', () => {
    const first = [String, Number, Boolean, Array, Object, null].map((type) => convert(type, undefined));
    expect(first).toEqual(['', 0, false, [], null, null]);
  });

  test('a value of one of the optional types is kept', () => {
    const declared = { type: Number, optionalTypes: [String, Array] };
    expect([convert(declared, 'x'), convert(declared, [1]), convert(declared, true)]).toEqual(['x', [1], 1]);
    expect(convert({ type: String, optionalTypes: [Object] }, { a: 1 })).toEqual({ a: 1 });
    expect(convert({ type: String, optionalTypes: [Object] }, null)).toBe('');
  });
});
