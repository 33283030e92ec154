import type * as t from '@babel/types';
import { membersOf } from '../script/methods.ts';
import { parseScript } from '../script/parse.ts';
import { rootPath, walk, type Path } from '../script/walk.ts';

/** What the types of a script do not tell about the data and methods of what it defines. */
export interface ScriptFacts {
  /** The one call of `Page` or `Component` that stands alone in the script. */
  readonly definition: Definition | undefined;
  /** Names that occur in paths it sets: fields may come into being by `setData`. */
  readonly written: ReadonlySet<string>;
  /** What it sets cannot be told: any field may come into being. */
  readonly isOpen: boolean;
  /** Names of members that are assigned to anything: methods may come into being so. */
  readonly assigned: ReadonlySet<string>;
  readonly definesBehavior: boolean;
}

export interface Definition {
  readonly callee: 'Page' | 'Component';
  /** Offset of the callee, with which the statement begins. */
  readonly start: number;
  /** Members of the object that it is given; `undefined` when not all can be told. */
  readonly members: ReadonlySet<string> | undefined;
}

/** `undefined` for a script with mistakes in its syntax. */
export function findScriptFacts(source: string, id: string): ScriptFacts | undefined {
  const parsed = parseScript(source, id);
  if ('problems' in parsed) return undefined;
  const written = new Set<string>();
  const assigned = new Set<string>();
  let isOpen = false;
  let definesBehavior = false;
  walk(rootPath(parsed.program), (path) => {
    const { node } = path;
    if (node.type === 'CallExpression' || node.type === 'OptionalCallExpression') {
      if (nameOf(node.callee) === 'Behavior') definesBehavior = true;
      if (nameOf(node.callee) === 'setData') isOpen = !addPaths(node.arguments[0], written) || isOpen;
      else if (handsItselfOver(node)) isOpen = true;
    } else if (node.type === 'AssignmentExpression') {
      addTarget(node.left, written, assigned);
    } else if (isAliasOfSetData(path)) {
      isOpen = true;
    }
  });
  return { definition: findDefinition(parsed.program, source), written, isOpen, assigned, definesBehavior };
}

function findDefinition(program: t.Program, source: string): Definition | undefined {
  const calls = program.body.flatMap((statement) => {
    const call = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (call?.type !== 'CallExpression' || call.callee.type !== 'Identifier') return [];
    const { name, start } = call.callee;
    const isWanted = (name === 'Page' || name === 'Component') && call.arguments.length > 0;
    return isWanted && start === statement.start && source.startsWith(name, start ?? 0) ? [{ name, call }] : [];
  });
  const [only] = calls;
  if (!only || calls.length > 1 || declares(program, only.name)) return undefined;
  const members = membersOf(only.call.arguments[0]);
  return {
    callee: only.name as Definition['callee'],
    start: only.call.start ?? 0,
    members: members && new Set(members.keys()),
  };
}

/** Whether a name that the platform gives is one of the script's own. */
function declares(program: t.Program, name: string): boolean {
  return program.body.some((statement) => {
    if (statement.type === 'ImportDeclaration') return statement.specifiers.some(({ local }) => local.name === name);
    if (statement.type === 'FunctionDeclaration') return statement.id?.name === name;
    if (statement.type !== 'VariableDeclaration') return false;
    return statement.declarations.some(({ id }) => id.type !== 'Identifier' || id.name === name);
  });
}

/** The name by which something is called or read: `setData` of `this.setData`. */
function nameOf(node: t.Node): string | undefined {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression')
    return node.computed ? undefined : nameOf(node.property);
  return undefined;
}

/** Adds the names in the paths of `setData({ 'user.name': … })`; `false` when not all can be told. */
function addPaths(argument: t.Node | undefined, written: Set<string>): boolean {
  if (argument?.type === 'TSAsExpression') return addPaths(argument.expression, written);
  if (argument?.type !== 'ObjectExpression') return false;
  let isWhole = true;
  for (const property of argument.properties) {
    const path = property.type === 'SpreadElement' ? undefined : pathOf(property);
    if (path === undefined) isWhole = false;
    else for (const name of path.match(/[^.[\]]+/g) ?? []) written.add(name);
  }
  return isWhole;
}

/** A path as far as it is written out; `undefined` when its beginning is not. */
function pathOf({ key, computed }: t.ObjectProperty | t.ObjectMethod): string | undefined {
  if (key.type === 'StringLiteral') return key.value;
  if (!computed) return key.type === 'Identifier' ? key.name : undefined;
  if (key.type === 'TemplateLiteral') {
    const [head] = key.quasis;
    const isNamed = key.expressions.length === 0 || /^[^.[\]]+[.[]/.test(head?.value.raw ?? '');
    return isNamed ? key.quasis.map(({ value }) => value.raw).join('.') : undefined;
  }
  // `['rows[' + i + '].on']`
  return key.type === 'BinaryExpression' ? leftmost(key) : undefined;
}

function leftmost({ left, right }: t.BinaryExpression): string | undefined {
  const end = right.type === 'StringLiteral' ? `.${right.value}` : '';
  if (left.type === 'BinaryExpression') {
    const begin = leftmost(left);
    return begin === undefined ? undefined : begin + end;
  }
  return left.type === 'StringLiteral' && /^[^.[\]]+[.[]/.test(left.value) ? left.value + end : undefined;
}

function addTarget(target: t.Node, written: Set<string>, assigned: Set<string>): void {
  if (target.type !== 'MemberExpression') return;
  const name = nameOf(target);
  if (name !== undefined) assigned.add(name);
  // `this.data.field = …`
  if (name !== undefined && target.object.type === 'MemberExpression' && nameOf(target.object) === 'data')
    written.add(name);
}

const self = /^(?:this|that|self|_this|me|page|ctx)$/;

function isSelf(node: t.Node | undefined): boolean {
  return node?.type === 'ThisExpression' || (node?.type === 'Identifier' && self.test(node.name));
}

/** Who is given the page or component may set its data: `connect(this, store)`. The platform does not. */
function handsItselfOver({ callee, arguments: given }: t.CallExpression | t.OptionalCallExpression): boolean {
  if (!given.some((argument) => isSelf(argument))) return false;
  const name = nameOf(callee);
  if (name === 'in' || name === 'createIntersectionObserver' || name === 'createMediaQueryObserver') return false;
  if (callee.type !== 'MemberExpression') return true;
  if (callee.object.type === 'Identifier' && callee.object.name === 'wx') return false;
  // `function () { … }.bind(this)`, `this.method.call(this)`: they are in this script.
  const isOwn =
    callee.object.type === 'FunctionExpression' || isSelf((callee.object as Partial<t.MemberExpression>).object);
  return !((name === 'bind' || name === 'call' || name === 'apply') && isOwn);
}

/** `const { setData } = this`, `Object.assign(this, …)` are rare enough to give up. */
function isAliasOfSetData({ node, key, parent }: Path): boolean {
  if (node.type !== 'Identifier' || node.name !== 'setData') return false;
  const isCalled = parent?.key === 'callee' && key === 'property';
  return !isCalled && !(key === 'callee');
}
