import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { WxmlDocument } from '../../src/wxml/ast.ts';
import { parseExpression } from '../../src/wxml/expression.ts';
import type { Expression } from '../../src/wxml/expression-ast.ts';
import { parseWxml } from '../../src/wxml/parse.ts';

export interface Parsed<T> {
  readonly result: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function parseMarkup(source: string): Parsed<WxmlDocument> {
  const diagnostics: Diagnostic[] = [];
  const result = parseWxml(source, 'index.wxml', (diagnostic) => diagnostics.push(diagnostic));
  return { result, diagnostics };
}

export function parseOne(source: string, templateData = false): Parsed<Expression | undefined> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): number => diagnostics.push(diagnostic);
  const result = parseExpression(source, { offset: 0, file: 'index.wxml', report, templateData });
  return { result, diagnostics };
}

/** Findings as `code "the source they point at" @offset`. */
export function findings(source: string, diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, span }) => {
    if (!span) return code;
    return `${code} ${JSON.stringify(source.slice(span.start, span.end))} @${span.start}`;
  });
}
