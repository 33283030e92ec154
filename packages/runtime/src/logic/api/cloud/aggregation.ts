import type { AggregateStage } from '../../../protocol/host-services.ts';
import { ApiFailure } from '../entry.ts';
import { valueOf, type Variables } from './aggregate-values.ts';
import { matches } from './match.ts';
import { compare, equal, operatorOf, valueAt } from './values.ts';

type Row = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, unknown>>;

/** What stages see beside their rows. */
export interface Surroundings {
  /** All documents of a collection. */
  documentsOf(collection: string): readonly Row[];
  /** Names that the stage around a pipeline has given it. */
  readonly variables?: Variables;
}

/** What the stages of an aggregate make of the documents of a collection. */
export function aggregated(
  documents: readonly Row[],
  stages: readonly AggregateStage[],
  around: Surroundings,
): readonly Row[] {
  return stages.reduce((rows, { stage, operand }) => {
    const run = RUN[stage];
    if (!run) throw new ApiFailure(`aggregate stage "${stage}" is not known`, { errCode: -501007 });
    return run(rows, operand as never, around);
  }, documents);
}

const RUN: Readonly<Record<string, (rows: readonly Row[], operand: never, around: Surroundings) => readonly Row[]>> = {
  match: (rows, where: unknown, { variables }) => rows.filter((row) => matches(row, where, variables)),
  lookup,
  bucket,
  replaceRoot: (rows, { newRoot }: Fields) => rows.map((row) => valueOf(row, newRoot) as Row),
  limit: (rows, count: number) => rows.slice(0, count),
  skip: (rows, count: number) => rows.slice(count),
  count: (rows, name: string) => [{ [name]: rows.length }],
  sample: (rows, { size }: { size: number }) =>
    rows
      .map((row) => [Math.random(), row] as const)
      .sort(([a], [b]) => a - b)
      .slice(0, size)
      .map(([, row]) => row),
  sort,
  group,
  sortByCount: (rows, by: unknown) => sort(group(rows, { _id: by, count: { $sum: 1 } }), { count: -1 }),
  project,
  addFields: (rows, fields: Fields) => rows.map((row) => ({ ...row, ...computed(row, fields) })),
  unwind,
};

interface Lookup {
  readonly from: string;
  readonly as: string;
  readonly localField?: string;
  readonly foreignField?: string;
  readonly let?: Fields;
  readonly pipeline?: readonly AggregateStage[];
}

/** Each row gets a list of what belongs to it: by equal fields, or what a pipeline makes of the other collection. */
function lookup(rows: readonly Row[], operand: Lookup, around: Surroundings): readonly Row[] {
  const { from, as, localField = '', foreignField = '', let: given = {}, pipeline } = operand;
  const others = around.documentsOf(from);
  return rows.map((row) => {
    if (pipeline) {
      const variables = { ...around.variables, ...computed(row, given) };
      return { ...row, [as]: aggregated(others, pipeline, { ...around, variables }) };
    }
    const own = valueAt(row, localField) ?? null;
    const wanted: readonly unknown[] = Array.isArray(own) ? own : [own];
    const belongs = (other: Row): boolean => wanted.some((each) => matches(other, { [foreignField]: each }));
    return { ...row, [as]: others.filter(belongs) };
  });
}

/** Groups between boundaries: the lower one belongs to the group and names it. */
function bucket(rows: readonly Row[], operand: Fields): readonly Row[] {
  const { groupBy, boundaries, default: other, output = { count: { $sum: 1 } } } = operand;
  const bounds = boundaries as readonly unknown[];
  const boundOf = (row: Row): unknown => {
    const value = valueOf(row, groupBy);
    const above = bounds.findIndex((bound) => (compare(value, bound) ?? -1) < 0);
    if (above > 0) return bounds[above - 1];
    if (other === undefined) throw new ApiFailure('a value lies outside of all buckets', { errCode: -501007 });
    return other;
  };
  const groups = bounds.flatMap((bound, i) => (i < bounds.length - 1 ? [bound] : [])).concat(other ?? []);
  return groups.flatMap((id) => {
    const members = rows.filter((row) => equal(boundOf(row), id));
    return members.length === 0 ? [] : [{ _id: id, ...gathered(members, output as Fields) }];
  });
}

function sort(rows: readonly Row[], order: Fields): readonly Row[] {
  return [...rows].sort((a, b) => {
    for (const [path, direction] of Object.entries(order)) {
      const difference = compare(valueAt(a, path), valueAt(b, path)) ?? 0;
      if (difference !== 0) return difference * Number(direction);
    }
    return 0;
  });
}

function computed(row: Row, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, valueOf(row, value)]));
}

/** `1` and `true` keep a field, `0` and `false` leave it out, anything else computes it. `_id` stays unless it is refused. */
function project(rows: readonly Row[], fields: Fields): readonly Row[] {
  const isRefusal = (value: unknown): boolean => value === 0 || value === false;
  const onlyRefuses = Object.values(fields).every(isRefusal);
  return rows.map((row) => {
    if (onlyRefuses) return Object.fromEntries(Object.entries(row).filter(([name]) => !(name in fields)));
    const wanted = Object.entries<unknown>({ _id: 1, ...fields }).filter(([, value]) => !isRefusal(value));
    return Object.fromEntries(
      wanted.flatMap(([name, value]) => {
        const given = value === 1 || value === true ? valueAt(row, name) : valueOf(row, value);
        return given === undefined ? [] : [[name, given] as const];
      }),
    );
  });
}

function group(rows: readonly Row[], { _id: by, ...fields }: Fields): readonly Row[] {
  const groups: { readonly id: unknown; readonly rows: Row[] }[] = [];
  for (const row of rows) {
    const id = valueOf(row, by) ?? null;
    const found = groups.find((each) => equal(each.id, id));
    if (found) found.rows.push(row);
    else groups.push({ id, rows: [row] });
  }
  return groups.map(({ id, rows: members }) => ({
    _id: id,
    ...gathered(members, fields),
  }));
}

function gathered(rows: readonly Row[], fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, how]) => [name, accumulated(rows, how)]));
}

function accumulated(rows: readonly Row[], how: unknown): unknown {
  const [operator = '', operand] = operatorOf(how) ?? [];
  const accumulate = ACCUMULATE[operator];
  if (!accumulate) throw new ApiFailure(`"${operator}" gathers no values`, { errCode: -501007 });
  return accumulate(rows.map((row) => valueOf(row, operand)));
}

const numbersOf = (values: readonly unknown[]): number[] =>
  values.filter((value): value is number => typeof value === 'number');
const total = (values: readonly unknown[]): number => numbersOf(values).reduce((sum, value) => sum + value, 0);
const most = (values: readonly unknown[], sign: number): unknown =>
  values.reduce((best, value) => (best === undefined || (compare(value, best) ?? 0) * sign > 0 ? value : best)) ?? null;

const ACCUMULATE: Readonly<Record<string, (values: readonly unknown[]) => unknown>> = {
  $sum: total,
  $avg: (values) => (numbersOf(values).length === 0 ? null : total(values) / numbersOf(values).length),
  $min: (values) => most(values, -1),
  $max: (values) => most(values, 1),
  $first: (values) => values[0] ?? null,
  $last: (values) => values.at(-1) ?? null,
  $push: (values) => values.filter((value) => value !== undefined),
  $addToSet: (values) => values.filter((value, i) => values.findIndex((other) => equal(other, value)) === i),
};

/** A row for each member of a list; rows without one go, unless they are wanted. */
function unwind(rows: readonly Row[], operand: string | { path: string; preserveNullAndEmptyArrays?: boolean }) {
  const { path, preserveNullAndEmptyArrays = false } = typeof operand === 'string' ? { path: operand } : operand;
  const name = path.replace(/^\$/, '');
  return rows.flatMap((row): readonly Row[] => {
    const value = valueAt(row, name);
    const members: readonly unknown[] = Array.isArray(value)
      ? value
      : value === undefined || value === null
        ? []
        : [value];
    if (members.length === 0) return preserveNullAndEmptyArrays ? [row] : [];
    return members.map((member) => ({ ...row, [name]: member }));
  });
}
