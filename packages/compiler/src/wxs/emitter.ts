import type { WxsHelpers } from '@heddle/runtime/protocol';
import type { Node } from '@babel/types';
import type MagicString from 'magic-string';
import type { Names } from './names.ts';
import type { Range, WxsSource } from './source.ts';

/** What the rewriting of one module shares. */
export interface Emitter {
  readonly code: MagicString;
  /** The code without comments: same offsets as in the source. */
  readonly text: string;
  readonly names: Names;
  readonly source: WxsSource;
  /** A helper as generated code calls it: `$.get`. */
  helper(name: keyof WxsHelpers): string;
  /** A name that the module does not use. */
  readonly oldValue: string;
  readonly requires: { request: string; span: { start: number; end: number } }[];
  /** Rewrites a node and what is below it. */
  visit(node: Node): void;
}

/*
 * Text is inserted in the order of the walk: what opens a node before its children are visited, what closes it
 * after them. So nested pieces at one place nest rightly.
 */

export function open(emitter: Emitter, node: Range, text: string): void {
  emitter.code.appendLeft(node.start ?? 0, text);
}

export function close(emitter: Emitter, node: Range, text: string): void {
  emitter.code.appendLeft(node.end ?? 0, text);
}

/** Replaces what stands between two places: operators, brackets, names of members. */
export function replace(
  emitter: Emitter,
  start: number | null | undefined,
  end: number | null | undefined,
  text: string,
): void {
  emitter.code.update(start ?? 0, end ?? 0, text);
}

/** Visits an operand that becomes an argument: a bare comma would split it in two. */
export function visitArgument(emitter: Emitter, node: Node): void {
  const isSequence = node.type === 'SequenceExpression';
  if (isSequence) open(emitter, node, '(');
  emitter.visit(node);
  if (isSequence) close(emitter, node, ')');
}
