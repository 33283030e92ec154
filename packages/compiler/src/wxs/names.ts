import type { File, Identifier, Node } from '@babel/types';
import { childrenOf, isFunction, walk } from './walk.ts';

/** Which identifiers mean nothing that the module declares. */
export interface Names {
  /** References, with what is done to them. */
  readonly free: ReadonlyMap<Identifier, 'read' | 'write' | 'typeof'>;
  /** Names that the module declares at its top with `let` or `const`. */
  readonly topLexical: ReadonlySet<string>;
  /** Every name that occurs, declared or not. */
  readonly all: ReadonlySet<string>;
}

interface Scope {
  readonly names: ReadonlySet<string>;
  readonly outer: Scope | undefined;
}

/** Resolves every reference of a module. */
export function resolveNames(file: File): Names {
  const free = new Map<Identifier, 'read' | 'write' | 'typeof'>();
  const all = new Set<string>();
  const topLexical = new Set(lexicalNames(file.program.body));
  const visit = (node: Node, scope: Scope | undefined, use: 'read' | 'write' | 'typeof'): void => {
    if (node.type === 'Identifier') {
      all.add(node.name);
      if (!isDeclared(node.name, scope)) free.set(node, use);
      return;
    }
    const inner = scopeOf(node, scope);
    for (const child of childrenOf(node)) {
      if (!isLabel(child, node)) visit(child, inner, useOf(child, node));
    }
  };
  const top: Scope = { names: new Set([...hoistedNames(file.program), ...topLexical]), outer: undefined };
  visit(file.program, top, 'read');
  return { free, topLexical: new Set(lexicalNames(file.program.body, false)), all };
}

function isDeclared(name: string, scope: Scope | undefined): boolean {
  for (let each = scope; each; each = each.outer) if (each.names.has(name)) return true;
  return false;
}

/** The scope for what is inside of a node. */
function scopeOf(node: Node, outer: Scope | undefined): Scope | undefined {
  const open = (names: Iterable<string>): Scope => ({ names: new Set(names), outer });
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ObjectMethod': {
      const names = [...node.params.flatMap(boundNames), ...hoistedNames(node.body)];
      if (node.type !== 'ArrowFunctionExpression') names.push('arguments');
      if (node.type === 'FunctionExpression' && node.id) names.push(node.id.name);
      return open(names);
    }
    case 'BlockStatement':
      return open(lexicalNames(node.body));
    case 'SwitchStatement':
      return open(lexicalNames(node.cases.flatMap((each) => each.consequent)));
    case 'ForStatement':
      return node.init ? open(lexicalNames([node.init])) : outer;
    case 'ForInStatement':
    case 'ForOfStatement':
      return open(lexicalNames([node.left]));
    case 'CatchClause':
      return node.param ? open(boundNames(node.param)) : outer;
    default:
      return outer;
  }
}

/** Names that `let`, `const` and functions declare directly in a list of statements. */
function lexicalNames(statements: readonly Node[], functions = true): string[] {
  return statements.flatMap((node) => {
    if (node.type === 'VariableDeclaration' && node.kind !== 'var')
      return node.declarations.flatMap((each) => boundNames(each.id));
    return functions && node.type === 'FunctionDeclaration' && node.id ? [node.id.name] : [];
  });
}

/** Names that `var` declares anywhere in a function or module. */
function hoistedNames(body: Node): string[] {
  const names: string[] = [];
  const visit = (node: Node): void => {
    if (isFunction(node)) return;
    if (node.type === 'VariableDeclaration' && node.kind === 'var')
      names.push(...node.declarations.flatMap((each) => boundNames(each.id)));
    childrenOf(node).forEach(visit);
  };
  childrenOf(body).forEach(visit);
  return names;
}

function boundNames(pattern: Node): string[] {
  const names: string[] = [];
  if (pattern.type === 'AssignmentPattern') return boundNames(pattern.left);
  walk(pattern, (node) => void (node.type === 'Identifier' && names.push(node.name)));
  return names;
}

/** An identifier that is not a reference: member, key or label. */
function isLabel(child: Node, parent: Node): boolean {
  switch (parent.type) {
    case 'MemberExpression':
      return child === parent.property && !parent.computed;
    case 'ObjectProperty':
      return child === parent.key && !parent.computed;
    case 'ObjectMethod':
      return child === parent.key && !parent.computed;
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return child === parent.label;
    default:
      return false;
  }
}

function useOf(child: Node, parent: Node): 'read' | 'write' | 'typeof' {
  switch (parent.type) {
    case 'AssignmentExpression':
    case 'ForInStatement':
    case 'ForOfStatement':
      return child === parent.left ? 'write' : 'read';
    case 'UpdateExpression':
      return 'write';
    case 'UnaryExpression':
      return parent.operator === 'typeof' ? 'typeof' : 'read';
    default:
      return 'read';
  }
}
