import type { Diagnostic, Span } from '../../src/diagnostics/diagnostic.ts';
import type { MarkupNode, Part, WxmlDocument } from '../../src/wxml/ast.ts';
import type { Expression } from '../../src/wxml/expression-ast.ts';

interface AnyNode {
  readonly span: Span;
}

/** Every span that lies outside of the file or of the node around it. There should be none. */
export function strayingSpans(document: WxmlDocument): string[] {
  const whole = { start: 0, end: document.source.length };
  return document.children.flatMap((node) => inMarkup(node, whole));
}

export function strayingDiagnostics(source: string, diagnostics: readonly Diagnostic[]): string[] {
  const whole = { start: 0, end: source.length };
  return diagnostics.flatMap(({ code, span }) => (span ? check(code, span, whole) : [`${code} has no span`]));
}

export function strayingInExpression(expression: Expression, around: Span): string[] {
  return walk(expression, around);
}

function inMarkup(node: MarkupNode, around: Span): string[] {
  const { span } = node;
  if (node.type === 'text') return [...check('text', span, around), ...inParts(node.parts, span)];
  return [
    ...check(node.name, span, around),
    ...check('open tag', node.openSpan, span),
    ...check('name', node.nameSpan, node.openSpan),
    ...node.attributes.flatMap((attribute) => [
      ...check(attribute.name, attribute.span, node.openSpan),
      ...check('attribute name', attribute.nameSpan, attribute.span),
      ...(attribute.value ? check('value', attribute.value.span, attribute.span) : []),
      ...(attribute.value ? inParts(attribute.value.parts, attribute.value.span) : []),
    ]),
    ...(node.rawText ? check('raw text', node.rawText.span, span) : []),
    ...node.children.flatMap((child) => inMarkup(child, span)),
  ];
}

function inParts(parts: readonly Part[], around: Span): string[] {
  return parts.flatMap((part) => [
    ...check(part.type, part.span, around),
    ...(part.type === 'binding' && part.expression ? walk(part.expression, part.span) : []),
  ]);
}

/** All nodes of an expression, whatever their type: everything with a `span` is one. */
function walk(node: AnyNode, around: Span): string[] {
  const inner = Object.values<unknown>({ ...node })
    .flat()
    .filter(isNode);
  return [...check('expression', node.span, around), ...inner.flatMap((child) => walk(child, node.span))];
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'span' in value;
}

function check(what: string, span: Span, around: Span): string[] {
  const isInside = around.start <= span.start && span.start <= span.end && span.end <= around.end;
  return isInside ? [] : [`${what} ${span.start}–${span.end} is not in ${around.start}–${around.end}`];
}
