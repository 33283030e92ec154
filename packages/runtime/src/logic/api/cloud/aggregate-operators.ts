import { dateOperators } from './aggregate-dates.ts';
import { compare, equal, operatorOf } from './values.ts';

/** A value as a list: itself, or the only member of one. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

const ordered =
  (isWanted: (order: number) => boolean) =>
  (a: unknown, b: unknown): boolean => {
    const order = compare(a, b);
    return order !== undefined && isWanted(order);
  };
const folded =
  (fold: (a: number, b: number) => number) =>
  (...values: readonly unknown[]): number =>
    values.map(Number).reduce(fold);

const isDate = (value: unknown): boolean => operatorOf(value)?.[0] === '$date';
const timeOf = (value: unknown): number => Number(isDate(value) ? operatorOf(value)![1] : value);

/** A sum, or a date that is moved by milliseconds. */
function shifted(values: readonly unknown[], fold: (a: number, b: number) => number): unknown {
  const time = values.map(timeOf).reduce(fold);
  return values.some(isDate) ? { $date: time } : time;
}

const part = (text: unknown, from: unknown, count: unknown): string =>
  [...String(text ?? '')].slice(Number(from), Number(count) < 0 ? undefined : Number(from) + Number(count)).join('');

/** The first, with a negative number the last members; with a third argument so many from there. */
function sliced(list: readonly unknown[], from: number, count: unknown): readonly unknown[] {
  if (count === undefined) return from < 0 ? list.slice(from) : list.slice(0, from);
  const start = from < 0 ? Math.max(0, list.length + from) : from;
  return list.slice(start, start + Number(count));
}

/** Operators that compute a value of the values that they are given. */
export const operators: Readonly<Record<string, (...values: readonly unknown[]) => unknown>> = {
  $add: (...values) => shifted(values, (a, b) => a + b),
  // Of two dates: the time between them.
  $subtract: (a, b) => (isDate(b) ? timeOf(a) - timeOf(b) : shifted([a, b], (x, y) => x - y)),
  $multiply: folded((a, b) => a * b),
  $divide: folded((a, b) => a / b),
  $mod: folded((a, b) => a % b),
  $pow: (base, exponent) => Number(base) ** Number(exponent),
  $sqrt: (value) => Math.sqrt(Number(value)),
  $trunc: (value) => Math.trunc(Number(value)),
  $cmp: (a, b) => compare(a, b) ?? 0,
  $abs: (value) => Math.abs(Number(value)),
  $ceil: (value) => Math.ceil(Number(value)),
  $floor: (value) => Math.floor(Number(value)),
  $concat: (...values) => values.join(''),
  $toLower: (value) => String(value ?? '').toLowerCase(),
  $toUpper: (value) => String(value ?? '').toUpperCase(),
  $size: (list) => listOf(list).length,
  $arrayElemAt: (list, index) => listOf(list).at(Number(index)),
  $split: (text, mark) => String(text).split(String(mark)),
  $substr: part,
  $substrCP: part,
  $strLenCP: (text) => [...String(text)].length,
  $isArray: (value) => Array.isArray(value),
  $concatArrays: (...lists) => lists.flatMap(listOf),
  $reverseArray: (list) => [...listOf(list)].reverse(),
  $slice: (list, from, count) => sliced(listOf(list), Number(from), count),
  $indexOfArray: (list, value) => listOf(list).findIndex((each) => equal(each, value)),
  $allElementsTrue: (list) => listOf(list).every(Boolean),
  $anyElementTrue: (list) => listOf(list).some(Boolean),
  $mergeObjects: (...all) => Object.assign({}, ...all) as object,
  $in: (value, list) => listOf(list).some((each) => equal(each, value)),
  $ifNull: (value, other) => value ?? other,
  $eq: (a, b) => equal(a, b),
  $neq: (a, b) => !equal(a, b),
  $gt: ordered((order) => order > 0),
  $gte: ordered((order) => order >= 0),
  $lt: ordered((order) => order < 0),
  $lte: ordered((order) => order <= 0),
  $and: (...values) => values.every(Boolean),
  $or: (...values) => values.some(Boolean),
  $not: (value) => !value,
  ...dateOperators,
};
