import type * as t from '@babel/types';

/**
 * Names that an event may call on a page or component, for scripts that are one plain `Page({…})` or
 * `Component({…})`. `undefined` wherever a method could come from elsewhere: behaviors, spreads, wrappers, computed names.
 */
export function findMethods(program: t.Program, source: string): ReadonlySet<string> | undefined {
  const definition = findDefinition(program);
  if (!definition) return undefined;
  const { members } = definition;
  const names = definition.isPage
    ? members
    : members.has('methods')
      ? membersOf(members.get('methods'))
      : new Map<string, never>();
  if (!names || assignsToThis.test(source)) return undefined;
  return new Set([...names.keys(), ...assignedNames(source)]);
}

/** A page or component, with the members of the object that defines it. */
export interface Definition {
  readonly isPage: boolean;
  readonly object: t.ObjectExpression;
  readonly members: ReadonlyMap<string, t.Node>;
}

/** What a script defines, if that is one plain object and all of it can be read: behaviors may add more. */
export function findDefinition(program: t.Program): Definition | undefined {
  const definition = findOnlyDefinition(program);
  return definition && !hasBehaviors(definition.members) ? definition : undefined;
}

/** The same whether or not there are behaviors. */
export function findOnlyDefinition(program: t.Program): Definition | undefined {
  const definitions = program.body.filter(isDefinition);
  const [definition] = definitions;
  if (!definition || definitions.length > 1) return undefined;
  const [object] = definition.expression.arguments;
  const members = membersOf(object);
  if (object?.type !== 'ObjectExpression' || !members) return undefined;
  return { isPage: definition.expression.callee.name === 'Page', object, members };
}

type DefiningStatement = t.ExpressionStatement & { expression: t.CallExpression & { callee: t.Identifier } };

function isDefinition(statement: t.Statement): statement is DefiningStatement {
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'CallExpression') return false;
  const { callee } = statement.expression;
  return callee.type === 'Identifier' && (callee.name === 'Page' || callee.name === 'Component');
}

/** The members of an object literal by name; `undefined` when not all of them can be told. */
export function membersOf(node: t.Node | undefined): ReadonlyMap<string, t.Node> | undefined {
  if (node?.type !== 'ObjectExpression') return undefined;
  const members = new Map<string, t.Node>();
  for (const property of node.properties) {
    if (property.type === 'SpreadElement' || property.computed) return undefined;
    const { key } = property;
    if (key.type !== 'Identifier' && key.type !== 'StringLiteral') return undefined;
    members.set(
      key.type === 'Identifier' ? key.name : key.value,
      property.type === 'ObjectProperty' ? property.value : property,
    );
  }
  return members;
}

function hasBehaviors(members: ReadonlyMap<string, t.Node>): boolean {
  const node = members.get('behaviors');
  return node !== undefined && !(node.type === 'ArrayExpression' && node.elements.length === 0);
}

/** A method may be made later, as in `this.onTap = debounce(…)`. */
function assignedNames(source: string): string[] {
  return [...source.matchAll(/\.\s*([\w$]+)\s*=(?![=>])/g)].map(([, name]) => name!);
}

const assignsToThis = /\bObject\s*\.\s*assign\s*\(\s*(?:this|self|that|_this)\b|\bthis\s*\[[^\]]*\]\s*=(?!=)/;
