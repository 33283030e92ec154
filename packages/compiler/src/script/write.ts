import type { Path } from './walk.ts';

/** The expression or loop that writes a variable, and how. */
export type Write =
  | { readonly kind: 'assign' | 'update' | 'loop'; readonly path: Path }
  /** `[a, b] = …`: `path` is the assignment. */
  | { readonly kind: 'destructure'; readonly path: Path };

/** What writes to an identifier, if it is written at all rather than read. */
export function findWrite(path: Path): Write | undefined {
  let at = path;
  for (;;) {
    const { parent, key } = at;
    if (!parent) return undefined;
    const { type } = parent.node;
    if (type === 'UpdateExpression') return { kind: 'update', path: parent };
    if (type === 'AssignmentExpression') {
      if (key !== 'left') return undefined;
      return {
        kind: at.node.type === 'Identifier' || at.node.type.startsWith('TS') ? 'assign' : 'destructure',
        path: parent,
      };
    }
    if (type === 'ForInStatement' || type === 'ForOfStatement')
      return key === 'left' ? { kind: 'loop', path: parent } : undefined;
    const isTarget =
      type === 'ObjectPattern' ||
      type === 'ArrayPattern' ||
      type === 'RestElement' ||
      (type === 'AssignmentPattern' && key === 'left') ||
      (type === 'ObjectProperty' && key === 'value') ||
      (key === 'expression' && /^TS(?:As|Satisfies|NonNull)Expression$|^TSTypeAssertion$/.test(type));
    if (!isTarget) return undefined;
    at = parent;
  }
}

export function isWritten(path: Path): boolean {
  return findWrite(path) !== undefined;
}
