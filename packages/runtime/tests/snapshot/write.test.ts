import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeSnapshot } from '../../src/logic/snapshot/take.ts';
import { readSnapshot, writePath, writeSnapshot } from '../../src/logic/snapshot/write.ts';
import type { Json, JsonObject } from '../../src/protocol/json.ts';
import { parsePath } from '../../src/protocol/path.ts';

const unreachable = (): void => expect.unreachable();

/** One `setData` on both sides: the author's data, and the snapshot. */
function setData(data: object, changes: Record<string, unknown>): { data: object; snapshot: Json; before: Json } {
  const before = takeSnapshot(undefined, data, unreachable) as JsonObject;
  const owned = new Set<object>();
  let snapshot = before;
  for (const [key, value] of Object.entries(changes)) {
    const path = parsePath(key)!;
    writePath(data, path, value);
    snapshot = writeSnapshot(snapshot, path, takeSnapshot(readSnapshot(snapshot, path), value, unreachable), owned);
  }
  return { data, snapshot, before };
}

describe('both sides write alike', () => {
  test.each<[string, object, Record<string, unknown>, object]>([
    ['a field', { a: 1 }, { a: 2, b: 3 }, { a: 2, b: 3 }],
    ['missing objects are created', {}, { 'a.b.c': 1 }, { a: { b: { c: 1 } } }],
    ['missing arrays are created', {}, { 'a[1].b[0]': 1 }, { a: [undefined, { b: [1] }] }],
    ['a scalar in the way is replaced', { a: 1 }, { 'a.b': 1 }, { a: { b: 1 } }],
    ['so is null', { a: null }, { 'a[0]': 1 }, { a: [1] }],
    ['a name in a list makes an object', { a: [] }, { 'a.name': 1 }, { a: { name: 1 } }],
    ['a number after a dot is a name', { a: [{ n: 1 }] }, { 'a.0.n': 2 }, { a: { 0: { n: 2 } } }],
    ['an index into an object makes an array', { a: { x: 1 } }, { 'a[0]': 2 }, { a: [2] }],
    ['undefined is stored', { a: 1 }, { a: undefined, 'b.c': undefined }, { a: undefined, b: { c: undefined } }],
    ['names may contain dashes', {}, { 'o.k-1': 1 }, { o: { 'k-1': 1 } }],
    ['inherited names are missing ones', {}, { 'toString.x': 1 }, { toString: { x: 1 } }],
    ['later keys see earlier ones', {}, { a: { b: 1 }, 'a.c': 2 }, { a: { b: 1, c: 2 } }],
  ])('%s', (_, data, changes, expected) => {
    const result = setData(data, changes);
    expect(Object.entries(result.data)).toEqual(Object.entries(expected));
    expect(result.snapshot).toStrictEqual(expected);
  });

  test('past the end: holes for the author, undefined in the snapshot', () => {
    const { data, snapshot } = setData({ a: [1] }, { 'a[3]': 4 });
    expect(2 in (data as { a: number[] }).a).toBe(false);
    expect(snapshot).toStrictEqual({ a: [1, undefined, undefined, 4] });
  });

  test('a frozen part is replaced by a copy', () => {
    const config = Object.freeze({ a: 1, list: Object.freeze([1, 2]) });
    const { data, snapshot } = setData({ config }, { 'config.list[0]': 3 });
    expect(data).toEqual({ config: { a: 1, list: [3, 2] } });
    expect(snapshot).toEqual(data);
    expect(config.list).toEqual([1, 2]);
  });

  test('whatever the paths are', () => {
    const path = fc
      .array(fc.oneof(fc.constantFrom('a', 'b', '1'), fc.nat({ max: 3 })), { minLength: 1, maxLength: 4 })
      .map((segments) => ['a', ...segments]);
    const value = fc.anything({
      key: fc.constantFrom('a', 'b', '1', 'toString'),
      values: [fc.nat(), fc.string(), fc.constant(null)],
      maxDepth: 2,
    });
    fc.assert(
      fc.property(value, fc.array(fc.tuple(path, value), { maxLength: 6 }), (start, writes) => {
        const data = { a: structuredClone(start) };
        const owned = new Set<object>();
        const first = takeSnapshot(undefined, data, unreachable) as JsonObject;
        let snapshot = first;
        const untouched = structuredClone(first);
        for (const [segments, next] of writes) {
          writePath(data, segments, structuredClone(next));
          snapshot = writeSnapshot(
            snapshot,
            segments,
            takeSnapshot(readSnapshot(snapshot, segments), next, unreachable),
            owned,
          );
          expect(readSnapshot(snapshot, segments)).toEqual(next);
        }
        expect(snapshot).toEqual(takeSnapshot(undefined, data, unreachable));
        expect(first).toStrictEqual(untouched);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is copied', () => {
  test('a thousand paths into one array of a thousand copy it once', () => {
    const rows = Array.from({ length: 1000 }, (_, id) => ({ id, label: '' }));
    let snapshot = takeSnapshot(undefined, { rows, other: [1] }, unreachable) as { rows: Json; other: Json };
    const before = snapshot;
    const owned = new Set<object>();
    const arrays = new Set<Json>();
    for (let index = 0; index < 1000; index++) {
      snapshot = writeSnapshot(snapshot, ['rows', index, 'label'], `row ${index}`, owned) as typeof snapshot;
      arrays.add(snapshot.rows);
    }
    expect(arrays.size).toBe(1);
    // The data, the list, a thousand rows.
    expect(owned.size).toBe(1002);
    expect(snapshot.other).toBe(before.other);
    expect((before.rows as { label: string }[])[999]!.label).toBe('');
    expect((snapshot.rows as { label: string }[])[999]!.label).toBe('row 999');
  });

  test('writing what is there already copies nothing', () => {
    const { before, snapshot } = setData(
      { a: { b: [1, NaN] } },
      { 'a.b[1]': NaN, 'a.b': [1, NaN], a: { b: [1, NaN] } },
    );
    expect(snapshot).toBe(before);
  });

  test('but undefined where nothing was is a change', () => {
    const { before, snapshot } = setData({ a: {} }, { 'a.b': undefined });
    expect(snapshot).not.toBe(before);
    expect(snapshot).toStrictEqual({ a: { b: undefined } });
  });

  test('the next call copies anew', () => {
    const first = takeSnapshot(undefined, { list: [1] }, unreachable) as JsonObject;
    const second = writeSnapshot(first, ['list', 0], 2, new Set());
    const third = writeSnapshot(second, ['list', 0], 3, new Set());
    expect([first, second, third]).toEqual([{ list: [1] }, { list: [2] }, { list: [3] }]);
  });
});
