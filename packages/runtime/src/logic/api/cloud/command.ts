/**
 * A condition or change of `db.command` as plain data: `{ $gt: 1 }`, `{ $and: [ … ] }`. Conditions can go on: `_.gt(1).and(_.lt(9))`.
 */
export class Command {
  readonly encoded: Readonly<Record<string, unknown>>;

  constructor(operator: string, operand: unknown) {
    this.encoded = { [operator]: encode(operand) };
  }
}

/** What of a query or of data goes to the database: commands become `$` objects, dates and patterns are written down. */
export function encode(value: unknown): unknown {
  if (value instanceof Command) return value.encoded;
  if (value instanceof Date) return { $date: value.getTime() };
  if (value instanceof RegExp) return { $regex: value.source, $options: value.flags };
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined && typeof field !== 'function');
  return Object.fromEntries(entries.map(([name, field]) => [name, encode(field)]));
}

type Operator = (...operands: readonly unknown[]) => Command;

const one =
  (name: string): Operator =>
  (operand) =>
    new Command(name, operand);
/** Takes a list, or its members. */
const many =
  (name: string): Operator =>
  (...operands) =>
    new Command(name, operands.length === 1 && Array.isArray(operands[0]) ? operands[0] : operands);
const none =
  (name: string): Operator =>
  () =>
    new Command(name, 1);

const COMPARISONS = [
  'eq',
  'neq',
  'lt',
  'lte',
  'gt',
  'gte',
  'in',
  'nin',
  'exists',
  'mod',
  'size',
  'elemMatch',
  'geoNear',
  'geoWithin',
  'geoIntersects',
];

/** `db.command`. */
export const command: Readonly<Record<string, Operator>> = {
  ...Object.fromEntries(COMPARISONS.map((name) => [name, chained(one(`$${name}`))])),
  all: chained(one('$all')),
  and: chained(many('$and')),
  or: chained(many('$or')),
  nor: chained(many('$nor')),
  not: chained(one('$not')),
  expr: chained(one('$expr')),
  set: one('$set'),
  remove: none('$remove'),
  inc: one('$inc'),
  mul: one('$mul'),
  min: one('$min'),
  max: one('$max'),
  rename: one('$rename'),
  push: (...operands) =>
    new Command('$push', operands.length === 1 && isPushPlan(operands[0]) ? operands[0] : { each: operands.flat() }),
  pop: none('$pop'),
  unshift: many('$unshift'),
  shift: none('$shift'),
  pull: one('$pull'),
  pullAll: one('$pullAll'),
  addToSet: one('$addToSet'),
};

function isPushPlan(operand: unknown): boolean {
  return typeof operand === 'object' && operand !== null && 'each' in operand;
}

/** `_.gt(1).and(_.lt(9))`, `_.gt(1).lt(9)`, `_.lt(1).or(_.gt(9))`. */
function chained(operator: Operator): Operator {
  return (...operands) => extend(operator(...operands));
}

function extend(condition: Command): Command {
  const joined = (name: '$and' | '$or', others: readonly unknown[]): Command =>
    extend(new Command(name, [condition, ...others.flat()]));
  const further = COMPARISONS.map(
    (name) => [name, (operand: unknown) => joined('$and', [new Command(`$${name}`, operand)])] as const,
  );
  return Object.assign(condition, Object.fromEntries(further), {
    and: (...others: readonly unknown[]) => joined('$and', others),
    or: (...others: readonly unknown[]) => joined('$or', others),
  });
}
