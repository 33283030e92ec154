import { matches } from './match.ts';
import { compare, equal, isFields, operatorOf, stored, valueAt } from './values.ts';

type Document = Record<string, unknown>;

/** A document after `update`: fields are merged, commands carried out; `a.b` names a field of a field. */
export function updated(document: Readonly<Document>, data: unknown, now: number): Document {
  const next = structuredClone(document) as Document;
  merge(next, '', data, now);
  return next;
}

function merge(document: Document, above: string, data: unknown, now: number): void {
  for (const [name, change] of Object.entries(data as object)) {
    const path = above === '' ? name : `${above}.${name}`;
    const [operator, operand] = operatorOf(change) ?? [];
    if (operator !== undefined && operator in CHANGES) {
      write(document, path, CHANGES[operator]!(valueAt(document, path), stored(operand, now)));
    } else if (operator === '$rename') {
      const value = valueAt(document, path);
      write(document, path, undefined);
      write(document, String(operand), value);
    } else if (isFields(change) && operator === undefined && isFields(valueAt(document, path))) {
      merge(document, path, change, now);
    } else {
      write(document, path, stored(change, now));
    }
  }
}

type Change = (before: unknown, operand: unknown) => unknown;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? [...(value as unknown[])] : []);

/** What each command makes of a value; `undefined`: the field is gone. */
const CHANGES: Readonly<Record<string, Change>> = {
  $set: (_, operand) => operand,
  $remove: () => undefined,
  $inc: (before, operand) => Number(before ?? 0) + Number(operand),
  $mul: (before, operand) => Number(before ?? 0) * Number(operand),
  $min: (before, operand) => (before === undefined || compare(operand, before) === -1 ? operand : before),
  $max: (before, operand) => (before === undefined || compare(operand, before) === 1 ? operand : before),
  $push: (before, operand) => push(listOf(before), operand as PushPlan),
  $pop: (before) => listOf(before).slice(0, -1),
  $unshift: (before, operand) => [...(operand as readonly unknown[]), ...listOf(before)],
  $shift: (before) => listOf(before).slice(1),
  $pull: (before, condition) =>
    listOf(before).filter((each) =>
      isFields(each) && isFields(condition) && !operatorOf(condition)
        ? !matches(each, condition)
        : !matches({ each }, { each: condition }),
    ),
  $pullAll: (before, operand) => listOf(before).filter((each) => !listOf(operand).some((other) => equal(each, other))),
  $addToSet(before, operand) {
    const list = listOf(before);
    const added = isFields(operand) && Array.isArray(operand['each']) ? (operand['each'] as unknown[]) : [operand];
    for (const each of added) if (!list.some((other) => equal(each, other))) list.push(each);
    return list;
  },
};

interface PushPlan {
  readonly each: readonly unknown[];
  readonly position?: number;
  readonly sort?: number | Readonly<Record<string, number>>;
  readonly slice?: number;
}

function push(list: unknown[], { each, position = list.length, sort, slice }: PushPlan): unknown[] {
  list.splice(position, 0, ...each);
  if (typeof sort === 'number') list.sort((a, b) => sort * (compare(a, b) ?? 0));
  else if (sort)
    for (const [path, direction] of Object.entries(sort).reverse())
      list.sort((a, b) => direction * (compare(valueAt(a, path), valueAt(b, path)) ?? 0));
  return slice === undefined ? list : slice < 0 ? list.slice(slice) : list.slice(0, slice);
}

/** Sets or takes away what is at a path; objects on the way are made. */
function write(document: Document, path: string, value: unknown): void {
  const names = path.split('.');
  if (names.some((name) => name === '__proto__' || name === 'constructor' || name === 'prototype')) return;
  const last = names.pop()!;
  let target: Document = document;
  for (const name of names) {
    if (typeof target[name] !== 'object' || target[name] === null) target[name] = {};
    target = target[name] as Document;
  }
  if (value === undefined) delete target[last];
  else target[last] = value;
}
