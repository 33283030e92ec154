import { listOf, operators } from './aggregate-operators.ts';
import { isFields, operatorOf, valueAt } from './values.ts';

/** Names that an expression sees beside the fields of its row: `$$name`. */
export type Variables = Readonly<Record<string, unknown>>;

/** What an expression of an aggregate is for a row: `'$price'` is a field, commands compute, anything else is itself. */
export function valueOf(row: unknown, expression: unknown, variables: Variables = {}): unknown {
  const within = (inner: unknown, more?: Variables): unknown => valueOf(row, inner, { ...variables, ...more });
  if (typeof expression === 'string') {
    if (expression.startsWith('$$')) return valueAt({ ROOT: row, CURRENT: row, ...variables }, expression.slice(2));
    return expression.startsWith('$') ? valueAt(row, expression.slice(1)) : expression;
  }
  if (Array.isArray(expression)) return expression.map((each: unknown) => within(each));
  if (!isFields(expression)) return expression;
  const [operator, operand] = operatorOf(expression) ?? [];
  if (operator === undefined)
    return Object.fromEntries(Object.entries(expression).map(([name, value]) => [name, within(value)]));
  const structure = STRUCTURES[operator];
  if (structure) return structure(within, operand);
  const compute = operators[operator];
  if (!compute) return expression;
  return compute(...(Array.isArray(operand) ? operand.map((each: unknown) => within(each)) : [within(operand)]));
}

type Within = (expression: unknown, more?: Variables) => unknown;
type Operand = Readonly<Record<string, unknown>>;

/** Operators that decide what of their operand is computed, how often, and with which names. */
const STRUCTURES: Readonly<Record<string, (within: Within, operand: unknown) => unknown>> = {
  $literal: (_, operand) => operand,
  /** `{ if, then, else }`, or the three in order. */
  $cond(within, operand) {
    const [test, then, other] = isFields(operand) ? [operand['if'], operand['then'], operand['else']] : listOf(operand);
    return within(within(test) ? then : other);
  },
  $switch(within, operand) {
    const { branches = [], default: other = null } = operand as Operand & { branches?: readonly Operand[] };
    const branch = branches.find((each) => within(each['case']));
    return within(branch ? branch['then'] : other);
  },
  $let(within, operand) {
    const { vars, in: body } = operand as Operand;
    return within(body, within(vars) as Variables);
  },
  $map(within, operand) {
    const { input, as = 'this', in: body } = operand as Operand;
    return listOf(within(input)).map((member) => within(body, { [String(as)]: member }));
  },
  $filter(within, operand) {
    const { input, as = 'this', cond } = operand as Operand;
    return listOf(within(input)).filter((member) => within(cond, { [String(as)]: member }));
  },
  $reduce(within, operand) {
    const { input, initialValue, in: body } = operand as Operand;
    return listOf(within(input)).reduce((value, member) => within(body, { value, this: member }), within(initialValue));
  },
};
