import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPatch } from '../../src/protocol/apply-patch.ts';
import type { Json } from '../../src/protocol/json.ts';
import type { Patch } from '../../src/protocol/patch.ts';

type Data = Record<string, Json>;
const letters = (): Data => ({ rows: ['a', 'b', 'c', 'd', 'e'] });

function patched(data: Data, patch: Patch): Data {
  expect(applyPatch(data, patch)).toBe(true);
  return data;
}

describe('each kind of patch', () => {
  test('set replaces a value or adds a field', () => {
    expect(patched({ a: { b: [1, 2] } }, { type: 'set', path: ['a', 'b', 1], value: 3 })).toEqual({ a: { b: [1, 3] } });
    expect(patched({ a: {} }, { type: 'set', path: ['a', 'c'], value: undefined })).toStrictEqual({
      a: { c: undefined },
    });
    expect(patched({}, { type: 'set', path: ['a'], value: 1 })).toEqual({ a: 1 });
  });

  test('unset takes a field away', () => {
    expect(patched({ a: { b: 1, c: 2 } }, { type: 'unset', path: ['a', 'b'] })).toStrictEqual({ a: { c: 2 } });
  });

  test('splice removes and inserts', () => {
    const patch: Patch = { type: 'splice', path: ['rows'], index: 1, remove: 2, insert: ['x'] };
    expect(patched(letters(), patch)).toEqual({ rows: ['a', 'x', 'd', 'e'] });
  });

  test('splice inserts more rows than a call takes arguments', () => {
    const insert = Array.from({ length: 200_000 }, (_, index) => index);
    const { rows } = patched(letters(), { type: 'splice', path: ['rows'], index: 1, remove: 1, insert });
    expect(rows).toEqual(['a', ...insert.slice(0, 1), ...insert.slice(1), 'c', 'd', 'e']);
  });

  test('order rearranges a range, drops rows and brings in new ones', () => {
    const patch: Patch = {
      type: 'order',
      path: ['rows'],
      start: 1,
      remove: 4,
      runs: [4, 1, -1, 1, 1, 2, -1, 1],
      insert: ['x', 'y'],
    };
    expect(patched(letters(), patch)).toEqual({ rows: ['a', 'e', 'x', 'b', 'c', 'y'] });
  });

  test('perm moves rows all at once', () => {
    const moves = [
      { from: 0, to: 2 },
      { from: 2, to: 4 },
      { from: 4, to: 0 },
    ];
    expect(patched(letters(), { type: 'perm', path: ['rows'], moves })).toEqual({ rows: ['e', 'b', 'a', 'd', 'c'] });
  });
});

describe('identity', () => {
  const tree = () => ({ left: { list: [{ n: 1 }, { n: 2 }] }, right: { n: 3 } });

  test('containers on the path are new, everything else stays', () => {
    const old = tree();
    const data: Data & ReturnType<typeof tree> = { ...old };
    patched(data, { type: 'set', path: ['left', 'list', 1, 'n'], value: 5 });
    expect(old).toEqual(tree());
    expect(data.left.list).not.toBe(old.left.list);
    expect(data.left.list[0]).toBe(old.left.list[0]);
    expect(data.right).toBe(old.right);
  });

  test('an array that may change in place stays, its changed row does not', () => {
    const data = tree();
    const { left } = data;
    const { list } = left;
    const row = list[1];
    const asked: unknown[] = [];
    const inPlace = (path: readonly unknown[]): boolean => asked.push(path) > 0;
    expect(applyPatch(data, { type: 'set', path: ['left', 'list', 1, 'n'], value: 5 }, inPlace)).toBe(true);
    expect(data.left.list).toBe(list);
    expect(data.left).not.toBe(left);
    expect(list[1]).not.toBe(row);
    expect(row).toEqual({ n: 2 });
    expect(asked).toEqual([['left', 'list']]);
  });
});

describe('nonsense changes nothing', () => {
  const nonsense: unknown[] = [
    null,
    undefined,
    {},
    { type: 'set' },
    { type: 'set', path: [] },
    { type: 'set', path: ['rows', 5], value: 1 },
    { type: 'set', path: ['rows', -1], value: 1 },
    { type: 'set', path: ['rows', 'length'], value: 0 },
    { type: 'set', path: ['rows', 0, 'x'], value: 1 },
    { type: 'set', path: ['missing', 'x'], value: 1 },
    { type: 'set', path: ['__proto__', 'polluted'], value: 1 },
    { type: 'set', path: ['constructor', 'prototype', 'polluted'], value: 1 },
    { type: 'set', path: ['__proto__'], value: { polluted: 1 } },
    { type: 'set', path: [Symbol('x')], value: 1 },
    { type: 'unset', path: ['missing'] },
    { type: 'unset', path: ['rows', 0] },
    { type: 'splice', path: ['rows'], index: 6, remove: 0, insert: [] },
    { type: 'splice', path: ['rows'], index: 4, remove: 2, insert: [] },
    { type: 'splice', path: ['rows'], index: 0, remove: 0, insert: 'x' },
    { type: 'splice', path: [], index: 0, remove: 0, insert: [] },
    { type: 'order', path: ['rows'], start: 1, remove: 2, runs: [0, 1], insert: [] },
    { type: 'order', path: ['rows'], start: 1, remove: 2, runs: [1, 3], insert: [] },
    { type: 'order', path: ['rows'], start: 0, remove: 5, runs: [-1, 2], insert: ['x'] },
    { type: 'order', path: ['rows'], start: 0, remove: 5, runs: [0], insert: [] },
    { type: 'order', path: ['rows'], start: 0, remove: 5, runs: [0.5, 1], insert: [] },
    { type: 'perm', path: ['rows'], moves: [{ from: 0, to: 5 }] },
    { type: 'perm', path: ['rows'], moves: [null] },
    { type: 'explode', path: ['rows'] },
  ];

  test.each(nonsense.map((patch) => [patch]))('%o', (patch) => {
    const data = letters();
    expect(applyPatch(data, patch as Patch)).toBe(false);
    expect(data).toEqual(letters());
    expect(({} as Data)['polluted']).toBeUndefined();
  });

  test('nothing thrown at it makes it throw', () => {
    const odd = fc.oneof(fc.anything(), fc.integer({ min: -1, max: 6 }), fc.array(fc.integer({ min: -1, max: 6 })));
    const path = fc.oneof(
      fc.constant(['rows']),
      fc.array(fc.oneof(fc.constantFrom('rows', 'a'), fc.integer(), fc.anything())),
    );
    const type = fc.constantFrom('set', 'unset', 'splice', 'order', 'perm');
    const patch = fc.record(
      {
        type,
        path,
        value: odd,
        index: odd,
        start: odd,
        remove: odd,
        insert: odd,
        runs: odd,
        moves: fc.oneof(odd, fc.array(fc.record({ from: odd, to: odd }))),
      },
      { requiredKeys: ['type'] },
    );
    fc.assert(
      fc.property(patch, (thrown) => {
        expect(typeof applyPatch({ ...letters(), a: { b: 1 } }, thrown as Patch)).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });
});
