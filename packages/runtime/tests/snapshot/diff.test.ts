import { describe, expect, test } from 'vitest';
import { diff } from '../../src/logic/snapshot/diff.ts';
import { readKeyHints } from '../../src/logic/snapshot/key-hints.ts';
import { takeSnapshot } from '../../src/logic/snapshot/take.ts';
import { applyPatch } from '../../src/protocol/apply-patch.ts';
import type { Json, JsonObject } from '../../src/protocol/json.ts';
import type { Patch } from '../../src/protocol/patch.ts';

interface Row {
  id: number;
  label: string;
}

const row = (id: number): Row => ({ id, label: `row ${id}` });
const rowsOf = (...ids: number[]): Row[] => ids.map(row);
const many = (count: number, from = 0): Row[] => Array.from({ length: count }, (_, index) => row(from + index));
const KEYED = { rows: 'id', 'groups.*.items': 'id', tags: '*this' };

/** Patches from `sent` to `now`; checks that they lead there. */
function patches(sent: object, now: object, keys: Record<string, string> = {}): Patch[] {
  const hints = readKeyHints(keys);
  const unreachable = (): void => expect.unreachable();
  const before = takeSnapshot(undefined, sent, unreachable, hints) as JsonObject;
  const after = takeSnapshot(before, now, unreachable, hints) as JsonObject;
  const list = diff(before, after, hints);
  const data = structuredClone(before) as Record<string, Json>;
  for (const patch of list) expect(applyPatch(data, patch)).toBe(true);
  expect(data).toStrictEqual(after);
  return list;
}

describe('fields', () => {
  test('nothing changed, nothing to send', () => {
    expect(patches({ a: [1, { b: NaN }] }, { a: [1, { b: NaN }] })).toEqual([]);
  });

  test('the smallest part that changed', () => {
    expect(patches({ a: { b: { c: 1, d: 2 } } }, { a: { b: { c: 1, d: 3 } } })).toEqual([
      { type: 'set', path: ['a', 'b', 'd'], value: 3 },
    ]);
  });

  test('a new field, undefined or not', () => {
    expect(patches({ a: {} }, { a: { x: undefined }, b: null })).toEqual([
      { type: 'set', path: ['a', 'x'], value: undefined },
      { type: 'set', path: ['b'], value: null },
    ]);
  });

  test('a field that is gone', () => {
    expect(patches({ a: { x: 1, y: 2 } }, { a: { y: 2 } })).toEqual([{ type: 'unset', path: ['a', 'x'] }]);
    expect(patches({ a: 1, b: 2 }, { b: 2 })).toEqual([{ type: 'unset', path: ['a'] }]);
  });

  test('fields in another order go whole, for a list over them shows it', () => {
    expect(patches({ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } })).toEqual([
      { type: 'set', path: ['a'], value: { y: 2, x: 1 } },
    ]);
    expect(patches({ a: { y: 2 } }, { a: { x: 1, y: 2 } })[0]!.path).toEqual(['a']);
    expect(patches({ a: { y: 2 } }, { a: { 1: 1, y: 2 } })).toEqual([{ type: 'set', path: ['a', '1'], value: 1 }]);
  });

  test('another type replaces', () => {
    expect(patches({ a: [] }, { a: {} })).toEqual([{ type: 'set', path: ['a'], value: {} }]);
    expect(patches({ a: { x: 1 } }, { a: null })).toEqual([{ type: 'set', path: ['a'], value: null }]);
  });

  test('an object most of which changed goes whole', () => {
    const table = (value: number): object =>
      Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`k${index}`, value]));
    expect(patches({ a: table(1) }, { a: table(2) })).toEqual([{ type: 'set', path: ['a'], value: table(2) }]);
  });
});

describe('lists, with and without a key', () => {
  describe.each([
    ['keyed', KEYED],
    ['unkeyed', {}],
  ])('%s', (_, keys) => {
    test('one of ten thousand rows changed', () => {
      const now = many(10_000);
      now[5000]!.label = 'changed';
      const list = patches({ rows: many(10_000) }, { rows: now }, keys);
      expect(list).toEqual([{ type: 'set', path: ['rows', 5000, 'label'], value: 'changed' }]);
      expect(JSON.stringify(list).length).toBeLessThan(150);
    });

    test('twenty rows appended', () => {
      expect(patches({ rows: many(1000) }, { rows: many(1020) }, keys)).toEqual([
        { type: 'splice', path: ['rows'], index: 1000, remove: 0, insert: many(20, 1000) },
      ]);
    });

    test('twenty rows at the front', () => {
      expect(patches({ rows: many(1000, 20) }, { rows: many(1020) }, keys)).toEqual([
        { type: 'splice', path: ['rows'], index: 0, remove: 0, insert: many(20) },
      ]);
    });

    test('rows removed from the middle', () => {
      expect(patches({ rows: rowsOf(1, 2, 3, 4, 5) }, { rows: rowsOf(1, 4, 5) }, keys)).toEqual([
        { type: 'splice', path: ['rows'], index: 1, remove: 2, insert: [] },
      ]);
    });

    test('appended, and one changed', () => {
      const now = rowsOf(1, 2, 3, 4, 5);
      now[1]!.label = 'changed';
      expect(patches({ rows: rowsOf(1, 2, 3) }, { rows: now }, keys)).toEqual([
        { type: 'splice', path: ['rows'], index: 3, remove: 0, insert: rowsOf(4, 5) },
        { type: 'set', path: ['rows', 1, 'label'], value: 'changed' },
      ]);
    });

    test('removed at the front, and one changed: the index is the new one', () => {
      const now = rowsOf(2, 3, 4, 5);
      now[2]!.label = 'changed';
      expect(patches({ rows: rowsOf(1, 2, 3, 4, 5) }, { rows: now }, keys)).toEqual([
        { type: 'splice', path: ['rows'], index: 0, remove: 1, insert: [] },
        { type: 'set', path: ['rows', 2, 'label'], value: 'changed' },
      ]);
    });

    test('filled and cleared go whole', () => {
      expect(patches({ rows: [] }, { rows: rowsOf(1, 2) }, keys)).toEqual([
        { type: 'set', path: ['rows'], value: rowsOf(1, 2) },
      ]);
      expect(patches({ rows: rowsOf(1, 2) }, { rows: [] }, keys)).toEqual([{ type: 'set', path: ['rows'], value: [] }]);
    });

    test('replaced by other rows goes whole', () => {
      expect(patches({ rows: many(100) }, { rows: many(100, 500) }, keys)).toEqual([
        { type: 'set', path: ['rows'], value: many(100, 500) },
      ]);
    });

    test('a quarter of the rows is the most that is sent one by one', () => {
      const withChanged = (count: number): Row[] =>
        many(1000).map((each, index) => (index < count ? { ...each, label: 'changed' } : each));
      expect(patches({ rows: many(1000) }, { rows: withChanged(250) }, keys)).toHaveLength(250);
      expect(patches({ rows: many(1000) }, { rows: withChanged(251) }, keys)).toEqual([
        { type: 'set', path: ['rows'], value: withChanged(251) },
      ]);
    });
  });
});

describe('rows known by key', () => {
  test('a swap of two', () => {
    const moves = [
      { from: 8, to: 1 },
      { from: 1, to: 8 },
    ];
    expect(patches({ rows: many(10) }, { rows: rowsOf(0, 8, 2, 3, 4, 5, 6, 7, 1, 9) }, KEYED)).toEqual([
      { type: 'perm', path: ['rows'], moves },
    ]);
  });

  test('one row moved far costs as little as it should', () => {
    expect(patches({ rows: many(1000) }, { rows: [...many(999, 1), row(0)] }, KEYED)).toEqual([
      { type: 'order', path: ['rows'], start: 0, remove: 1000, runs: [1, 999, 0, 1], insert: [] },
    ]);
  });

  test('filtered, with new rows in between', () => {
    expect(patches({ rows: many(8) }, { rows: rowsOf(0, 2, 20, 21, 5, 4, 7) }, KEYED)).toEqual([
      { type: 'order', path: ['rows'], start: 1, remove: 6, runs: [2, 1, -1, 2, 5, 1, 4, 1], insert: rowsOf(20, 21) },
    ]);
  });

  test('moved and changed at once', () => {
    const now = rowsOf(3, 2, 1);
    now[0]!.label = 'changed';
    const list = patches({ rows: rowsOf(1, 2, 3) }, { rows: now }, KEYED);
    expect(list.map((patch) => patch.type)).toEqual(['perm', 'set']);
    expect(list[1]).toEqual({ type: 'set', path: ['rows', 0, 'label'], value: 'changed' });
  });

  test('a row whose key changed is another row', () => {
    expect(patches({ rows: rowsOf(1, 2, 3) }, { rows: rowsOf(1, 8, 3) }, KEYED)).toEqual([
      { type: 'splice', path: ['rows'], index: 1, remove: 1, insert: rowsOf(8) },
    ]);
  });

  test('rows that are their own key', () => {
    expect(patches({ tags: ['a', 'b', 'c'] }, { tags: ['c', 'a', 'b'] }, KEYED)).toEqual([
      { type: 'order', path: ['tags'], start: 0, remove: 3, runs: [2, 1, 0, 2], insert: [] },
    ]);
  });

  test('a key that no row has is no key', () => {
    expect(patches({ rows: many(100, 1) }, { rows: many(101) }, { rows: 'index' })).toEqual([
      { type: 'splice', path: ['rows'], index: 0, remove: 0, insert: rowsOf(0) },
    ]);
  });

  test('lists in lists', () => {
    const groups = (...items: Row[][]): object => ({ groups: items.map((each) => ({ items: each })) });
    expect(patches(groups(many(50), many(50)), groups(many(50), [...many(49, 1), row(0)]), KEYED)).toEqual([
      { type: 'order', path: ['groups', 1, 'items'], start: 0, remove: 50, runs: [1, 49, 0, 1], insert: [] },
    ]);
  });

  test('a long list in a short one has its own allowance', () => {
    const groups = (label: string): object => ({
      groups: [0, 1].map(() => ({
        items: many(400).map((each, index) => (index % 10 === 0 ? { ...each, label } : each)),
      })),
    });
    expect(patches(groups('a'), groups('b'), KEYED)).toHaveLength(80);
  });
});
