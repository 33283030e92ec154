import * as messages from '../diagnostics/messages/wxml.ts';
import type { Binding } from './ast.ts';
import { endsUnquoted, isMarkupStart } from './characters.ts';
import type { ExpressionResult } from './expression-cursor.ts';
import { reportProblem } from './problem.ts';
import type { Reader } from './reader.ts';

/** What a binding stands in, which says how far a broken one can reach: text, or an attribute with or without quotes. */
export type Surroundings = 'text' | 'unquoted' | '"' | "'";

interface Reading {
  /** `undefined` if the binding has no end and so no expression. */
  readonly result: ExpressionResult | undefined;
  /** Where reading goes on. */
  readonly next: number;
}

/**
 * Reads the `{{ }}` at the reader's position (spec §3). A `}}` in a string or an object does not end it, nor does
 * the quote of its attribute: `class="{{a ? "x" : 'y'}}"` has one reading without error. Only when
 * the expression has an error is its end looked for by the characters alone.
 */
export function readBinding(reader: Reader, surroundings: Surroundings, templateData: boolean): Binding {
  const { source, position: open } = reader;
  const start = open + 2;
  const range = { start, limit: source.length, inBraces: true, templateData };
  const free = reader.lookAhead > 0 ? reader.expressions.parse(range) : undefined;
  const { result, next } =
    free && !free.problem ? { result: free, next: free.end + 2 } : readBroken(reader, free, surroundings, templateData);

  if (!result) reader.report(messages.unterminatedBinding(reader.place(open, start)));
  else for (const found of result.problem ? [result.problem] : result.warnings) reportProblem(found, reader);
  if (free) reader.lookAhead -= Math.max(0, free.reached - next);
  reader.position = next;
  return { type: 'binding', expression: result?.expression, span: { start: open, end: next } };
}

/** `free` is the reading that failed, if there was one. */
function readBroken(
  reader: Reader,
  free: ExpressionResult | undefined,
  surroundings: Surroundings,
  templateData: boolean,
): Reading {
  const { source, position } = reader;
  const start = position + 2;
  const isQuoted = surroundings === '"' || surroundings === "'";
  const limit = isQuoted ? reader.find(surroundings, start) : source.length;
  const first = reader.find('}}', start);
  if (first < limit && (!free || isAstray(reader, free, first, limit))) {
    const result = reader.expressions.parse({ start, limit: first, inBraces: false, templateData });
    return { result, next: first + 2 };
  }
  const close = free && findClose(reader, free, start, limit);
  if (close !== undefined) return { result: free, next: close + 2 };
  const end = isQuoted ? limit : endOfUnterminated(reader, start, surroundings);
  return { result: undefined, next: end };
}

/**
 * Whether a string or bracket that is never closed led a reading past the place where the binding looks as if it
 * ended, into markup or another binding: `{{ 'a }}</view><view>it's`.
 */
function isAstray(reader: Reader, free: ExpressionResult, first: number, limit: number): boolean {
  const { errorAt } = free;
  if (errorAt < first) return false;
  return errorAt >= limit || reader.find('{{', first) < errorAt || reader.find('<', first) < errorAt;
}

/** The `}}` that ends a binding with an error in it; none if another binding begins before it. */
function findClose(reader: Reader, free: ExpressionResult, start: number, limit: number): number | undefined {
  const { errorAt } = free;
  // In `{{ {a }}` the error is at the second brace, since the first one closed the object.
  const from = errorAt > start && reader.source[errorAt - 1] === '}' ? errorAt - 1 : errorAt;
  const close = reader.find('}}', from);
  return close < limit && reader.find('{{', errorAt) > close ? close : undefined;
}

/** A binding without `}}` ends before the next tag or binding, or with the word it stands in. */
function endOfUnterminated(reader: Reader, start: number, surroundings: 'text' | 'unquoted'): number {
  const { source } = reader;
  const end = reader.find('{{', start);
  let at = Math.min(start, source.length);
  const isEnd = surroundings === 'text' ? isMarkupStart : endsUnquoted;
  while (at < end && !isEnd(source, at)) at++;
  return at;
}
