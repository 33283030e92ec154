import { compare, equal, isFields, operatorOf, valueAt } from './values.ts';

/** What an expression of an aggregate is for a row: `'$price'` is a field, commands compute, anything else is itself. */
export function valueOf(row: unknown, expression: unknown): unknown {
  if (typeof expression === 'string')
    return expression.startsWith('$') ? valueAt(row, expression.slice(1)) : expression;
  if (Array.isArray(expression)) return expression.map((each: unknown) => valueOf(row, each));
  if (!isFields(expression)) return expression;
  const [operator, operand] = operatorOf(expression) ?? [];
  if (operator === '$cond') return chosen(row, operand);
  const compute = operator === undefined ? undefined : COMPUTE[operator];
  if (compute) return compute(...listOf(valueOf(row, operand)));
  if (operator !== undefined) return expression;
  return Object.fromEntries(Object.entries(expression).map(([name, value]) => [name, valueOf(row, value)]));
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

/** `{ if, then, else }`, or the three in order. */
function chosen(row: unknown, operand: unknown): unknown {
  const [test, then, other] = isFields(operand) ? [operand['if'], operand['then'], operand['else']] : listOf(operand);
  return valueOf(row, valueOf(row, test) ? then : other);
}

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

const COMPUTE: Readonly<Record<string, (...values: readonly unknown[]) => unknown>> = {
  $add: folded((a, b) => a + b),
  $subtract: folded((a, b) => a - b),
  $multiply: folded((a, b) => a * b),
  $divide: folded((a, b) => a / b),
  $mod: folded((a, b) => a % b),
  $abs: (value) => Math.abs(Number(value)),
  $ceil: (value) => Math.ceil(Number(value)),
  $floor: (value) => Math.floor(Number(value)),
  $concat: (...values) => values.join(''),
  $toLower: (value) => String(value ?? '').toLowerCase(),
  $toUpper: (value) => String(value ?? '').toUpperCase(),
  // The list itself is what it is given.
  $size: (...values) => values.length,
  $arrayElemAt: (list, index) => listOf(list).at(Number(index)),
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
};
