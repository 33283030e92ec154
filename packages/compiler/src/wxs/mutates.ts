import type { File, MemberExpression, Node } from '@babel/types';
import { childrenOf, isFunction, walk } from './walk.ts';

const parts = ['Date', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds'];

/** Methods that change what they are called on. */
const mutatingMethods = new Set([
  'push',
  'pop',
  'shift',
  'unshift',
  'splice',
  'sort',
  'reverse',
  'fill',
  'copyWithin',
  'setTime',
  ...parts.flatMap((part) => [`set${part}`, `setUTC${part}`]),
]);

/**
 * Whether a function of the module may change an object it did not make: such functions get copies of data (spec §8,
 * "Arguments"). Code outside of functions runs before any data is there, so `module.exports.f = …` does not count; nor do
 * changes of a variable that never holds anything but literals.
 */
export function mutates(file: File): boolean {
  const own = literalVariables(file);
  const visit = (node: Node, inFunction: boolean): boolean =>
    (inFunction && changesObject(node, own)) ||
    childrenOf(node).some((child) => visit(child, inFunction || isFunction(node)));
  return visit(file.program, false);
}

function changesObject(node: Node, own: ReadonlySet<string>): boolean {
  const isForeign = (member: Node): member is MemberExpression =>
    member.type === 'MemberExpression' && !(member.object.type === 'Identifier' && own.has(member.object.name));
  switch (node.type) {
    case 'AssignmentExpression':
      return isForeign(node.left);
    case 'UpdateExpression':
      return isForeign(node.argument);
    case 'UnaryExpression':
      return node.operator === 'delete' && isForeign(node.argument);
    case 'CallExpression':
      // `list[name]()` may be any method.
      return isForeign(node.callee) && node.callee.computed && node.callee.property.type !== 'NumericLiteral';
    case 'MemberExpression':
      return isForeign(node) && namesMutatingMethod(node);
    default:
      return false;
  }
}

/** A method may also be taken first and called later. */
function namesMutatingMethod(node: MemberExpression): boolean {
  const { property } = node;
  const name =
    property.type === 'StringLiteral'
      ? property.value
      : !node.computed && property.type === 'Identifier'
        ? property.name
        : '';
  return mutatingMethods.has(name);
}

/** Names that, wherever the module declares or sets them, mean a new array or object. */
function literalVariables(file: File): ReadonlySet<string> {
  const literal = new Set<string>();
  const other = new Set<string>();
  const note = (target: Node, value: Node | null | undefined): void => {
    // `var list;` is nothing that could be changed.
    const isLiteral = value === null || value?.type === 'ArrayExpression' || value?.type === 'ObjectExpression';
    walk(target, (node) => void (node.type === 'Identifier' && (isLiteral ? literal : other).add(node.name)));
  };
  walk(file, (node) => {
    if (isFunction(node) && 'params' in node) for (const parameter of node.params) note(parameter, undefined);
    if ('id' in node && node.id && node.type !== 'VariableDeclarator') note(node.id as Node, undefined);
    if (node.type === 'VariableDeclarator') note(node.id, node.init ?? null);
    else if (node.type === 'AssignmentExpression' && node.left.type === 'Identifier') note(node.left, node.right);
    else if (node.type === 'ForInStatement' || node.type === 'ForOfStatement') note(node.left, undefined);
    else if (node.type === 'CatchClause' && node.param) note(node.param, undefined);
  });
  return new Set([...literal].filter((name) => !other.has(name)));
}
