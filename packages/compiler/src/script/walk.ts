import type * as t from '@babel/types';

/** A node with the way down to it. `key` is the property of the parent it hangs on, lists included. */
export interface Path<N extends t.Node = t.Node> {
  readonly node: N;
  readonly key: string;
  readonly parent: Path | undefined;
}

const notChildren = new Set(['type', 'start', 'end', 'loc', 'range', 'extra', 'errors', 'comments', 'tokens']);

/** Calls `visit` for each node that hangs directly on this one, in no promised order. */
export function eachChild(path: Path, visit: (child: Path) => void): void {
  const record = path.node as unknown as Record<string, unknown>;
  for (const key in record) {
    if (notChildren.has(key)) continue;
    const value = record[key];
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) visit({ node: item, key, parent: path });
    } else if (isNode(value)) {
      visit({ node: value, key, parent: path });
    }
  }
}

function isNode(value: unknown): value is t.Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** Visits a node and all below it, the node first. Where `enter` returns `false`, the nodes below are left out. */
export function walk(path: Path, enter: (path: Path) => boolean | void): void {
  if (enter(path) !== false) eachChild(path, (child) => walk(child, enter));
}

export function rootPath(node: t.Node): Path {
  return { node, key: '', parent: undefined };
}

/** Where a node starts and ends in the source. Nodes of the parser always have both. */
export function spanOf(node: t.Node): { start: number; end: number } {
  return { start: node.start ?? 0, end: node.end ?? 0 };
}

/** The identifiers that a pattern binds or, in an assignment, writes. Members (`[a.b] = …`) are not among them. */
export function patternIdentifiers(pattern: Path): Path<t.Identifier>[] {
  const { node } = pattern;
  const below = (child: t.Node, key: string): Path<t.Identifier>[] =>
    patternIdentifiers({ node: child, key, parent: pattern });
  switch (node.type) {
    case 'Identifier':
      return [pattern as Path<t.Identifier>];
    case 'ObjectPattern':
      return node.properties.flatMap((property) => below(property, 'properties'));
    case 'ObjectProperty':
      return below(node.value, 'value');
    case 'ArrayPattern':
      return node.elements.flatMap((element) => (element ? below(element, 'elements') : []));
    case 'AssignmentPattern':
      return below(node.left, 'left');
    case 'RestElement':
      return below(node.argument, 'argument');
    case 'TSParameterProperty':
      return below(node.parameter, 'parameter');
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
      return below(node.expression, 'expression');
    default:
      return [];
  }
}
