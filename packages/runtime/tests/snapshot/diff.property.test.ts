import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diff } from '../../src/logic/snapshot/diff.ts';
import { readKeyHints } from '../../src/logic/snapshot/key-hints.ts';
import { takeSnapshot } from '../../src/logic/snapshot/take.ts';
import { readSnapshot, writePath, writeSnapshot } from '../../src/logic/snapshot/write.ts';
import { applyPatch } from '../../src/protocol/apply-patch.ts';
import type { Json, JsonObject } from '../../src/protocol/json.ts';
import type { Path, Segment } from '../../src/protocol/path.ts';
import { decodeData, encodeData } from '../../src/protocol/wire.ts';

interface Row {
  id: number | string;
  label: string;
  more: Record<string, unknown>;
  items: { id: number; done: boolean }[];
}

interface State {
  rows: Row[];
  plain: unknown[];
  anything: unknown;
}

/** Changes the author's own data, then says which path to set, as a handler would. */
type Edit = (state: State) => Segment[];

const RUNS = 2000;
const small = fc.nat({ max: 30 });
/** Few ids, so that duplicates are common. */
const id = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom('1', '2', '', 'x') },
);
const leaf = fc.oneof(fc.nat({ max: 5 }), fc.constantFrom(undefined, null, NaN, 'text', true, -Infinity));
const more = fc.dictionary(fc.constantFrom('a', 'b', 'c', '1', '2', 'toString'), leaf, { maxKeys: 4 });
const item = fc.record({ id: fc.nat({ max: 9 }), done: fc.boolean() });
const row: fc.Arbitrary<Row> = fc.record({
  id,
  label: fc.constantFrom('x', 'y', 'z'),
  more,
  items: fc.array(item, { maxLength: 5 }),
});
/** Some of it has a field `__proto__`, which a snapshot leaves out. */
const anything = fc.jsonValue({ maxDepth: 3 });
const state: fc.Arbitrary<State> = fc.record({
  rows: fc.array(row, { maxLength: 24 }),
  plain: fc.array(leaf, { maxLength: 30 }),
  anything,
});

const inList =
  (list: 'rows' | 'plain', change: (rows: unknown[], a: number, b: number) => void) =>
  (a: number, b: number): Edit =>
  (data) => {
    const rows: unknown[] = data[list];
    change(rows, a % Math.max(1, rows.length), b % Math.max(1, rows.length));
    return [list];
  };
const swap = (rows: unknown[], a: number, b: number): void => {
  if (rows.length > 0) [rows[a], rows[b]] = [rows[b], rows[a]];
};
const onRow =
  (index: number, change: (row: Row) => Segment[]): Edit =>
  (data) => {
    const at = index % Math.max(1, data.rows.length);
    const target = data.rows[at];
    return target ? ['rows', at, ...change(target)] : ['rows'];
  };

const shuffles = [
  (rows: unknown[], a: number, b: number) => void rows.splice(a, b % 4),
  swap,
  (rows: unknown[], a: number, b: number) => void rows.splice(b, 0, ...rows.splice(a, 1)),
  (rows: unknown[]) => void rows.reverse(),
  (rows: unknown[], a: number) =>
    void rows.sort((x, y) => (a % 2 ? 1 : -1) * JSON.stringify(x ?? null).localeCompare(JSON.stringify(y ?? null))),
  (rows: unknown[], a: number) => void rows.splice(0, rows.length, ...rows.filter((_, index) => index % 3 !== a % 3)),
  (rows: unknown[], a: number) => void rows.splice(0, rows.length, ...rows.slice(a), ...rows.slice(0, a)),
  (rows: unknown[], a: number, b: number) => void (rows.length > 0 && rows.splice(a, 0, structuredClone(rows[b]))),
];

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(fc.constantFrom('rows' as const, 'plain' as const), fc.constantFrom(...shuffles), small, small)
    .map(([list, change, a, b]) => inList(list, change)(a, b)),
  fc.tuple(small, fc.array(row, { maxLength: 4 })).map(
    ([at, rows]): Edit =>
      (data) => (data.rows.splice(at, 0, ...structuredClone(rows)), ['rows']),
  ),
  fc.tuple(small, leaf).map(
    ([at, value]): Edit =>
      (data) => ((data.plain[at] = value), ['plain', at]),
  ),
  fc
    .tuple(small, fc.constantFrom('x', 'y', 'z'))
    .map(([at, label]) => onRow(at, (each) => ((each.label = label), ['label']))),
  fc.tuple(small, id).map(([at, next]) => onRow(at, (each) => ((each.id = next), ['id']))),
  fc.tuple(small, more).map(([at, next]) => onRow(at, (each) => ((each.more = { ...next }), ['more']))),
  fc
    .tuple(small, small, small, fc.constantFrom(...shuffles))
    .map(([at, a, b, change]) =>
      onRow(
        at,
        ({ items }) => (change(items, a % Math.max(1, items.length), b % Math.max(1, items.length)), ['items']),
      ),
    ),
  fc.tuple(small, item).map(([at, next]) => onRow(at, ({ items }) => (items.unshift({ ...next }), ['items']))),
  anything.map(
    (value): Edit =>
      (data) => ((data.anything = structuredClone(value)), ['anything']),
  ),
  fc.array(row, { maxLength: 24 }).map(
    (rows): Edit =>
      (data) => ((data.rows = structuredClone(rows)), ['rows']),
  ),
);

const ignore = (): void => {};
const KEYS = { rows: 'id', 'rows.*.items': 'id', plain: '*this' };

test.each([
  ['with key hints', KEYS],
  ['with hints for fields that most rows lack', { rows: 'index', 'rows.*.items': 'missing' }],
  ['without hints', {}],
])(
  'the view ends up with the data as it is now, %s',
  (_, keys: Record<string, string>) => {
    const hints = readKeyHints(keys);
    // A flush is one to three updates; some lists may change in place, as in the view.
    const flushes = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(state, flushes, fc.boolean(), (start, story, inPlace) => {
        const data = structuredClone(start);
        let now = takeSnapshot(undefined, data, ignore, hints) as JsonObject;
        let sent = now;
        const view = decodeData(structuredClone(now)) as Record<string, Json>;
        for (const updates of story) {
          for (const update of updates) now = updated(now, data, update(data), hints);
          const frozen = text(sent);
          const patches = decodeData(structuredClone(encodeData(diff(sent, now, hints)))) as ReturnType<typeof diff>;
          for (const patch of patches) expect(applyPatch(view, patch, inPlace ? isList : undefined)).toBe(true);
          expect(text(sent)).toBe(frozen);
          expect(text(view)).toBe(text(now));
          expect(text(now)).toBe(text(takeSnapshot(undefined, data, ignore)));
          sent = now;
        }
      }),
      { numRuns: RUNS },
    );
  },
  60_000,
);

test('between any two states', () => {
  const any = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 3 });
  fc.assert(
    fc.property(any, any, (before, after) => {
      const sent = takeSnapshot(undefined, before, ignore) as JsonObject;
      const now = takeSnapshot(undefined, after, ignore) as JsonObject;
      const view = structuredClone(sent) as Record<string, Json>;
      for (const patch of diff(sent, now, readKeyHints({ a: 'b', 'a.*': 'c' })))
        expect(applyPatch(view, patch)).toBe(true);
      // Fields of the data itself have no order.
      for (const key of ['a', 'b', 'c']) expect(text(view[key])).toBe(text(now[key]));
      expect(Object.keys(view).sort()).toEqual(Object.keys(now).sort());
    }),
    { numRuns: RUNS },
  );
}, 60_000);

function updated(snapshot: JsonObject, data: State, path: Path, hints: ReturnType<typeof readKeyHints>): JsonObject {
  const value = path.reduce<unknown>((part, segment) => (part as Record<Segment, unknown>)[segment], data);
  writePath(data, path, value);
  const field = path[0]!;
  const next = takeSnapshot(snapshot[field], data[field as keyof State], ignore, hints.below(String(field)));
  expect(readSnapshot(snapshot, [field])).toBe(snapshot[field]);
  return writeSnapshot(snapshot, [field], next, new Set());
}

function isList(path: Path): boolean {
  return path[0] === 'rows' || path[0] === 'plain';
}

/** As JSON, with the order of fields and with what JSON has no word for. */
function text(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part === undefined || (typeof part === 'number' && !Number.isFinite(part)) ? `<${part}>` : part,
  );
}
