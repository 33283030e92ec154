import type { Span } from '../diagnostics/diagnostic.ts';
import type { Expression } from './expression-ast.ts';

/** One `.wxml` file as written. Comments are gone, entities decoded; names are not resolved. */
export interface WxmlDocument {
  readonly file: string;
  readonly source: string;
  readonly children: readonly MarkupNode[];
}

export type MarkupNode = Element | Text;

export interface Element {
  readonly type: 'element';
  readonly name: string;
  readonly nameSpan: Span;
  /** In the order they stand in; of several with one name all are here. */
  readonly attributes: readonly Attribute[];
  readonly children: readonly MarkupNode[];
  /** From `<` to the end of the element. */
  readonly span: Span;
  /** The open tag alone. */
  readonly openSpan: Span;
  /** What stands between `<wxs>` and `</wxs>`, as written. Only `wxs` elements have it, and no children. */
  readonly rawText?: RawText;
}

export interface RawText {
  readonly text: string;
  readonly span: Span;
}

/** Text with at least one binding or one character that is not white space (spec §2.1). */
export interface Text {
  readonly type: 'text';
  readonly parts: readonly Part[];
  readonly span: Span;
}

export interface Attribute {
  readonly name: string;
  readonly nameSpan: Span;
  /** `undefined`: no value is written, which means `true` (spec §2). */
  readonly value: AttributeValue | undefined;
  readonly span: Span;
}

export interface AttributeValue {
  /** None for `""`. Exactly one binding keeps the type of its value (spec §4). */
  readonly parts: readonly Part[];
  /** Without the quotes. */
  readonly span: Span;
}

export type Part = LiteralPart | Binding;

export interface LiteralPart {
  readonly type: 'literal';
  /** With entities decoded (spec §2.2). Never empty. */
  readonly text: string;
  readonly span: Span;
}

/** One `{{ }}`. */
export interface Binding {
  readonly type: 'binding';
  /** `undefined` after a syntax error, which was reported; it stands for the empty string. */
  readonly expression: Expression | undefined;
  /** Braces included. */
  readonly span: Span;
}
