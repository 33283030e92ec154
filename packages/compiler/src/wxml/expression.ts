import type { Expression } from './expression-ast.ts';
import { ExpressionParser } from './expression-parser.ts';
import { reportProblem, type Reporting } from './problem.ts';

export interface ExpressionOptions extends Reporting {
  /** Where `source` begins in its file: spans count from the start of the file. */
  readonly offset: number;
  /** Whether a lone name means an object, as in `data="{{x}}"` of `<template is>` (spec §3.2). */
  readonly templateData?: boolean;
}

/**
 * Parses the inside of one `{{ }}` by the grammar of spec §3.1 and §3.2, an implicit object included.
 * After an error it is reported and the result is `undefined`; an empty binding is the empty string.
 */
export function parseExpression(source: string, options: ExpressionOptions): Expression | undefined {
  const { offset, templateData } = options;
  const range = { start: 0, limit: source.length, inBraces: false, templateData };
  const { expression, problem, warnings } = new ExpressionParser(source, offset).parse(range);
  for (const found of problem ? [problem] : warnings) reportProblem(found, options);
  return expression;
}
