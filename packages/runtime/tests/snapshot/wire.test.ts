import { describe, expect, test } from 'vitest';
import { decodeData, encodeData } from '../../src/protocol/wire.ts';

const rows = (count: number, extra: object = {}): object[] =>
  Array.from({ length: count }, (_, id) => ({ id, label: `row ${id}`, ...extra }));

/** What a message port does to a value. */
const crossed = (value: object): unknown => decodeData(structuredClone(encodeData(value)));

describe('encoding', () => {
  test('much plain data goes as text, little as it is', () => {
    expect(encodeData(rows(1000))).toBe(JSON.stringify(rows(1000)));
    const few = rows(3);
    expect(encodeData(few)).toBe(few);
  });

  test.each([
    ['undefined', undefined],
    ['NaN', NaN],
    ['infinity', Infinity],
    ['a Map', new Map([[1, 2]])],
  ])('%s forces a clone', (_, value) => {
    const data = rows(1000, { value });
    expect(encodeData(data)).toBe(data);
    expect(crossed(data)).toStrictEqual(data);
  });

  test('a hole forces a clone', () => {
    const data = [rows(200), [1, , 3]];
    expect(encodeData(data)).toBe(data);
  });
});

describe('decoding', () => {
  test.each([1, 1000])('gives back what was sent: %d rows', (count) => {
    expect(crossed(rows(count, { nested: { empty: [], nothing: null, text: '\ud800 "x" \u0001' } }))).toEqual(
      rows(count, { nested: { empty: [], nothing: null, text: '\ud800 "x" \u0001' } }),
    );
  });

  test('keys that lead to code are gone, from text and from clones', () => {
    const text = '{"a":{"__proto__":{"x":1},"constructor":1,"b":[{"prototype":2,"c":3}]}}';
    const escaped = '{"a":{"\\u005f_proto__":{"x":1},"b":[{"c":3}]}}';
    const parsed: unknown = JSON.parse(text);
    for (const encoded of [text, escaped, structuredClone(parsed)]) {
      expect(JSON.stringify(decodeData(encoded))).toBe('{"a":{"b":[{"c":3}]}}');
    }
  });

  test('a row that was sent twice is two rows', () => {
    const shared = [1, 2];
    const decoded = crossed([shared, { shared }]) as [number[], { shared: number[] }];
    decoded[0].push(3);
    expect(decoded[1].shared).toEqual([1, 2]);
  });

  test('a cycle is cut', () => {
    const ring: Record<string, unknown> = { a: 1 };
    ring['self'] = ring;
    expect(decodeData(structuredClone([ring]))).toEqual([{ a: 1, self: undefined }]);
  });

  test('text that is not JSON gives nothing', () => {
    expect(decodeData('{')).toBeUndefined();
  });

  test('buffers pass', () => {
    const bytes = new Uint8Array([1, 2]);
    expect(decodeData({ bytes })).toEqual({ bytes });
  });
});
