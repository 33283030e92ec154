import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKeyHints } from '../../src/logic/snapshot/key-hints.ts';
import { takeSnapshot, type Loss } from '../../src/logic/snapshot/take.ts';
import type { Json } from '../../src/protocol/json.ts';
import { MAX_LIST_LENGTH } from '../../src/protocol/path.ts';

function take(value: unknown, previous?: unknown, keys?: Record<string, string>): { snapshot: Json; losses: Loss[] } {
  const losses: Loss[] = [];
  const snapshot = takeSnapshot(previous as Json, value, (loss) => losses.push(loss), keys && readKeyHints(keys));
  return { snapshot, losses };
}

/** Takes a value that nothing must be lost from. */
function takeAll(value: unknown, previous?: unknown, keys?: Record<string, string>): Json {
  const { snapshot, losses } = take(value, previous, keys);
  expect(losses).toEqual([]);
  return snapshot;
}

describe('what a snapshot holds', () => {
  test('plain data as it is, undefined and NaN included', () => {
    const value = { a: [1, 'x', null, true, NaN, -Infinity], b: { c: undefined } };
    expect(takeAll(value)).toStrictEqual(value);
  });

  test('a copy: later changes to the value do not show', () => {
    const value = { list: [{ n: 1 }] };
    const snapshot = takeAll(value);
    value.list[0]!.n = 2;
    value.list.push({ n: 3 });
    expect(snapshot).toEqual({ list: [{ n: 1 }] });
    expect(Object.isFrozen(value)).toBe(false);
  });

  test('dates as ISO strings, holes as undefined, -0 as 0', () => {
    expect(takeAll([new Date(0), new Date(NaN), , -0])).toStrictEqual(['1970-01-01T00:00:00.000Z', null, undefined, 0]);
  });

  test('own fields of instances, without what they inherit', () => {
    class Point {
      x = 1;
      get twice(): number {
        return this.x * 2;
      }
    }
    expect(takeAll(Object.assign(new Point(), { y: 2 }))).toStrictEqual({ x: 1, y: 2 });
    expect(takeAll(Object.assign(Object.create(null) as object, { x: 1 }))).toStrictEqual({ x: 1 });
  });

  test('one value at two places is two parts', () => {
    const shared = { n: 1 };
    const snapshot = takeAll([shared, shared]) as Json[];
    expect(snapshot).toEqual([{ n: 1 }, { n: 1 }]);
    expect(snapshot[0]).not.toBe(snapshot[1]);
  });
});

describe('what it cannot hold is reported with its path', () => {
  test('functions, symbols and bigints', () => {
    const { snapshot, losses } = take({ rows: [{ onTap() {}, n: 1 }, Symbol('s')], big: 1n });
    expect(snapshot).toStrictEqual({ rows: [{ n: 1 }, undefined] });
    expect(losses).toEqual([
      { path: ['rows', 0, 'onTap'], reason: 'function' },
      { path: ['rows', 1], reason: 'symbol' },
      { path: ['big'], reason: 'bigint' },
    ]);
  });

  test('the value itself', () => {
    expect(take(() => 1)).toEqual({ snapshot: undefined, losses: [{ path: [], reason: 'function' }] });
  });

  test('cycles are cut where they close', () => {
    const parent: Record<string, unknown> = { n: 1 };
    parent['children'] = [{ parent }, { n: 2 }];
    const { snapshot, losses } = take({ parent });
    expect(snapshot).toStrictEqual({ parent: { n: 1, children: [{}, { n: 2 }] } });
    expect(losses).toEqual([{ path: ['parent', 'children', 0, 'parent'], reason: 'cycle' }]);
  });

  test('depth is cut at 200', () => {
    let deep: unknown[] = [];
    for (let level = 0; level < 5000; level++) deep = [deep];
    const { snapshot, losses } = take(deep);
    expect(JSON.stringify(snapshot).match(/\[/g)).toHaveLength(200);
    expect(losses).toEqual([{ path: Array.from({ length: 200 }, () => 0), reason: 'too-deep' }]);
  });

  test('lists are cut at the longest length', () => {
    const { snapshot, losses } = take({ list: new Array(4_000_000_000) });
    expect((snapshot as { list: unknown[] }).list).toHaveLength(MAX_LIST_LENGTH);
    expect(losses).toEqual([{ path: ['list'], reason: 'too-long' }]);
  });

  test('objects without fields, forbidden keys, getters and proxies that throw', () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const value = {
      map: new Map(),
      bytes: new Uint8Array(3),
      ['__proto__']: { polluted: 1 },
      constructor: 1,
      get bad(): never {
        throw new Error('bad');
      },
      gone: revoked.proxy,
      last: 1,
    };
    const { snapshot, losses } = take(value);
    expect(snapshot).toStrictEqual({ last: 1 });
    expect(Object.fromEntries(losses.map(({ path, reason }) => [path.join('.'), reason]))).toEqual({
      map: 'not-plain',
      bytes: 'not-plain',
      ['__proto__']: 'forbidden-key',
      constructor: 'forbidden-key',
      bad: 'unreadable',
      gone: 'unreadable',
    });
  });

  test('nothing an author may set makes it throw', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withDate: true,
          withMap: true,
          withSet: true,
          withTypedArray: true,
          withBigInt: true,
          withSparseArray: true,
          withNullPrototype: true,
        }),
        (value) => {
          const { snapshot } = take(value);
          expect(takeAll(snapshot, snapshot)).toBe(snapshot);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('structural sharing', () => {
  const rows = (...ids: number[]) => ids.map((id) => ({ id, tags: [`t${id}`] }));

  test('an equal value is the previous snapshot itself', () => {
    const value = { a: [{ b: NaN }, undefined], c: { d: undefined } };
    const first = takeAll(value);
    expect(takeAll(structuredClone(value), first)).toBe(first);
  });

  test('only what changed, and what is around it, is new', () => {
    const first = takeAll({ left: rows(1, 2, 3), right: { n: 1 } }) as { left: object[]; right: object };
    const changed = { left: rows(1, 2, 3), right: { n: 1 } };
    changed.left[1]!.tags.push('new');
    const second = takeAll(changed, first) as typeof first;
    expect(second).toEqual(changed);
    expect(second.right).toBe(first.right);
    expect([0, 1, 2].map((index) => second.left[index] === first.left[index])).toEqual([true, false, true]);
  });

  test.each<[string, object, object]>([
    ['a missing field is not an undefined one', { a: 1 }, { a: 1, b: undefined }],
    ['nor the other way round', { a: 1, b: undefined }, { a: 1 }],
    ['a list is not an object', [], {}],
    ['a shorter list', [1, 2, 3], [1, 2]],
    ['a longer one', [1, 2], [1, 2, undefined]],
    ['an inherited name', {}, { toString: undefined }],
  ])('%s', (_, before, after) => {
    const first = takeAll(before);
    const second = takeAll(after, first);
    expect(second).not.toBe(first);
    expect(second).toStrictEqual(after);
  });

  test('the order of fields is part of the value', () => {
    const first = takeAll({ a: 1, b: 2 });
    expect(Object.keys(takeAll({ b: 2, a: 1 }, first) as object)).toEqual(['b', 'a']);
  });

  test.each<[string, number[], number[]]>([
    ['swapped', [1, 2, 3, 4], [4, 2, 3, 1]],
    ['sorted', [3, 1, 2], [1, 2, 3]],
    ['filtered', [1, 2, 3, 4, 5], [2, 4]],
    ['pushed down', [1, 2, 3], [8, 9, 1, 2, 3]],
    ['moved up, with a new one in between', [1, 2, 3, 4], [2, 7, 3, 4]],
  ])('rows known by key stay themselves when %s', (_, before, after) => {
    const first = takeAll(rows(...before)) as { id: number }[];
    const hints = readKeyHints({ rows: 'id' }).below('rows');
    const second = takeSnapshot(first, rows(...after), () => expect.unreachable(), hints) as { id: number }[];
    expect(second).toEqual(rows(...after));
    for (const row of second) if (before.includes(row.id)) expect(row).toBe(first[before.indexOf(row.id)]);
  });

  test('rows without a key stay themselves when rows are added or removed before them', () => {
    const first = takeAll(rows(1, 2, 3)) as object[];
    expect((takeAll(rows(9, 1, 2, 3), first) as object[]).slice(1).map((row, index) => row === first[index])).toEqual([
      true,
      true,
      true,
    ]);
    expect((takeAll(rows(2, 3), first) as object[]).map((row, index) => row === first[index + 1])).toEqual([
      true,
      true,
    ]);
  });

  test('no part of a snapshot is at two places', () => {
    const lists = fc.array(fc.constantFrom(1, 2, 3), { maxLength: 6 });
    fc.assert(
      fc.property(lists, lists, fc.boolean(), (before, after, keyed) => {
        const hints = keyed ? readKeyHints({ rows: 'id' }).below('rows') : undefined;
        const ignore = (): void => {};
        const second = takeSnapshot(
          takeSnapshot(undefined, rows(...before), ignore),
          rows(...after),
          ignore,
          hints,
        ) as Json[];
        expect(second).toEqual(rows(...after));
        expect(new Set(second).size).toBe(after.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('lists in lists have their own key', () => {
    const groups = (...names: string[]) => names.map((name) => ({ name, items: rows(1, 2) }));
    const keys = { groups: 'name', 'groups.*.items': 'id' };
    const first = takeAll({ groups: groups('a', 'b') }, undefined, keys) as { groups: { items: object[] }[] };
    const next = groups('b', 'a');
    next[0]!.items.reverse();
    const second = takeAll({ groups: next }, first, keys) as typeof first;
    expect(second).toEqual({ groups: next });
    expect(second.groups[1]).toBe(first.groups[0]);
    expect(second.groups[0]!.items[0]).toBe(first.groups[1]!.items[1]);
  });

  test('equal parts at the same place are always the same object', () => {
    const json = fc.anything({
      key: fc.constantFrom('a', 'b', '1', 'toString'),
      values: [fc.nat(), fc.string(), fc.constant(null)],
    });
    fc.assert(
      fc.property(json, json, json, (kept, before, after) => {
        const first = takeAll([before, { kept, changed: before }]);
        const value = [after, { kept, changed: after }];
        const second = takeAll(value, first);
        expect(second).toEqual(takeAll(value));
        expectShared(first, second);
      }),
      { numRuns: 1000 },
    );
  });
});

/** Everywhere the same text at the same place means the same object. */
function expectShared(before: unknown, after: unknown): void {
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return;
  if (Array.isArray(before) === Array.isArray(after) && JSON.stringify(before) === JSON.stringify(after))
    expect(after).toBe(before);
  for (const [key, part] of Object.entries(after))
    if (Object.hasOwn(before, key)) expectShared((before as Record<string, unknown>)[key], part);
}
