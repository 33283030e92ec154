import type * as t from '@babel/types';
import { findDefinition, membersOf } from './methods.ts';

/** What components take from their parents: name → type as written (`Boolean`), or nothing where it may be several. */
export type DeclaredProperties = ReadonlyMap<string, string | undefined>;

/**
 * Properties and external classes of `Component({…})`. `undefined` wherever there may be more of them: behaviors, spreads,
 * wrappers, computed names.
 */
export function findProperties(program: t.Program): DeclaredProperties | undefined {
  const definition = findDefinition(program);
  if (!definition || definition.isPage) return undefined;
  const { members } = definition;
  const properties = members.has('properties') ? membersOf(members.get('properties')) : new Map<string, never>();
  const classes = members.has('externalClasses') ? stringsOf(members.get('externalClasses')) : [];
  if (!properties || !classes) return undefined;
  return new Map([
    ...[...properties].map(([name, node]) => [name, typeOf(node)] as const),
    ...classes.map((name) => [name, undefined] as const),
  ]);
}

/** `Boolean`, or `{ type: Boolean }`. TypeScript may stand around it. */
function typeOf(node: t.Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression') return typeOf(node.expression);
  const members = membersOf(node);
  const type = members?.get('type');
  return type && !members!.has('optionalTypes') ? typeOf(type) : undefined;
}

function stringsOf(node: t.Node | undefined): string[] | undefined {
  if (node?.type !== 'ArrayExpression') return undefined;
  const strings = node.elements.flatMap((element) => (element?.type === 'StringLiteral' ? [element.value] : []));
  return strings.length === node.elements.length ? strings : undefined;
}
