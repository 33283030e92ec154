import type { Span } from '../diagnostics/diagnostic.ts';
import type { BinaryOperator, Expression, LogicalOperator, UnaryOperator } from './expression-ast.ts';

/** Words that are values (spec §3.1). */
export const keywords: ReadonlyMap<string, boolean | null | undefined> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
]);

/**
 * Words that JavaScript has and bindings do not: `this` and the rest are fields like any other.
 * `instanceof` is among them because both official implementations refuse it.
 */
export const unsupportedWords: ReadonlySet<string> = new Set([
  'new',
  'in',
  'instanceof',
  'delete',
  'function',
  'import',
  'await',
]);

const unaryOperators: ReadonlySet<string> = new Set<UnaryOperator>(['!', '~', '+', '-', 'typeof', 'void']);

export function isUnaryOperator(text: string): text is UnaryOperator {
  return unaryOperators.has(text);
}

const logicalOperators = ['||', '??', '&&'] as const satisfies LogicalOperator[];

/** From loosest to tightest (spec §3.1). All associate to the left. */
const binaryLevels = [
  ['||', '??'],
  ['&&'],
  ['|'],
  ['^'],
  ['&'],
  ['==', '!=', '===', '!=='],
  ['<', '>', '<=', '>='],
  ['<<', '>>', '>>>'],
  ['+', '-'],
  ['*', '/', '%'],
] as const satisfies (BinaryOperator | LogicalOperator)[][];

const precedences: ReadonlyMap<string, number> = new Map(
  binaryLevels.flatMap((operators, level) => operators.map((operator): [string, number] => [operator, level])),
);

/** How tightly a punctuator binds two operands, from 0; `undefined` if it does not. */
export function precedenceOf(punctuator: string): number | undefined {
  return precedences.get(punctuator);
}

/** The node for two operands and a punctuator that has a precedence. */
export function joinOperands(operator: string, left: Expression, right: Expression, span: Span): Expression {
  return isLogicalOperator(operator)
    ? { type: 'Logical', operator, left, right, span }
    : { type: 'Binary', operator: operator as BinaryOperator, left, right, span };
}

function isLogicalOperator(operator: string): operator is LogicalOperator {
  return (logicalOperators as readonly string[]).includes(operator);
}
