import { valueOf, type Variables } from './aggregate-values.ts';
import { intersects, isWithin, nearness } from './geo-relations.ts';
import { compare, equal, isFields, operatorOf, valueAt } from './values.ts';

/** Whether a document fulfils a `where`: all of its fields, or a condition on the whole. */
export function matches(document: unknown, where: unknown, variables?: Variables): boolean {
  const [operator = '', operand] = operatorOf(where) ?? [];
  if (operator === '$expr') return Boolean(valueOf(document, operand, variables));
  const test = (each: unknown): boolean => matches(document, each, variables);
  if (operator) return LOGIC[operator]?.(operand as readonly unknown[], test) ?? false;
  if (!isFields(where)) return true;
  return Object.entries(where).every(([path, condition]) => fits(valueAt(document, path), condition));
}

type Test = (condition: unknown) => boolean;

const LOGIC: Readonly<Record<string, (all: readonly unknown[], test: Test) => boolean>> = {
  $and: (all, test) => all.every(test),
  $or: (all, test) => all.some(test),
  $nor: (all, test) => !all.some(test),
  $not: (one, test) => !test(one),
};

/** Whether a value fulfils a condition; a list does, too, where one of its members does. */
function fits(value: unknown, condition: unknown): boolean {
  const [operator, operand] = operatorOf(condition) ?? [];
  if (operator === undefined || operator === '$date') return fitsPlain(value, condition);
  const logic = LOGIC[operator];
  if (logic) return logic(operand as readonly unknown[], (each) => fits(value, each));
  if (operator === '$neq') return !fitsPlain(value, operand);
  if (operator === '$nin') return !isOneOf(value, operand);
  const test = TESTS[operator];
  return test !== undefined && test(value, operand, condition);
}

/** Fields of a nested object are conditions of their own. */
function fitsPlain(value: unknown, wanted: unknown): boolean {
  if (isFields(wanted) && isFields(value) && !operatorOf(wanted))
    return Object.entries(wanted).every(([name, condition]) => fits(valueAt(value, name), condition));
  return equal(value, wanted) || (Array.isArray(value) && value.some((member) => equal(member, wanted)));
}

function isOneOf(value: unknown, list: unknown): boolean {
  return (list as readonly unknown[]).some((each) => fitsPlain(value, each));
}

const ordered =
  (isWanted: (order: number) => boolean) =>
  (value: unknown, operand: unknown): boolean =>
    (Array.isArray(value) ? value : [value]).some((each: unknown) => {
      const order = compare(each, operand);
      return order !== undefined && isWanted(order);
    });

const TESTS: Readonly<Record<string, (value: unknown, operand: unknown, condition: unknown) => boolean>> = {
  $eq: fitsPlain,
  $lt: ordered((order) => order < 0),
  $lte: ordered((order) => order <= 0),
  $gt: ordered((order) => order > 0),
  $gte: ordered((order) => order >= 0),
  $in: isOneOf,
  $exists: (value, operand) => (value !== undefined) === Boolean(operand),
  $size: (value, operand) => Array.isArray(value) && value.length === operand,
  $all: (value, operand) =>
    Array.isArray(value) && (operand as readonly unknown[]).every((each) => isOneOf(each, value)),
  $elemMatch: (value, operand) => Array.isArray(value) && value.some((each) => isMember(each, operand)),
  $geoNear: (value, operand) => nearness(value, operand) !== undefined,
  $geoWithin: isWithin,
  $geoIntersects: intersects,
  $mod(value, operand) {
    const [divisor = 1, rest = 0] = operand as readonly number[];
    return typeof value === 'number' && value % divisor === rest;
  },
  $regex(value, operand, condition) {
    const { $options = '' } = condition as { readonly $options?: string };
    return typeof value === 'string' && new RegExp(operand as string, $options).test(value);
  },
};

/** A condition on the members of a list: on their fields, or on themselves. */
function isMember(member: unknown, condition: unknown): boolean {
  return isFields(member) && !operatorOf(condition) ? matches(member, condition) : fits(member, condition);
}
