import type { File, MemberExpression, Node } from '@babel/types';
import { childrenOf, isFunction } from './walk.ts';

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
 * "Arguments"). Code outside of functions runs before any data is there, so `module.exports.f = …` does not count.
 */
export function mutates(file: File): boolean {
  const visit = (node: Node, inFunction: boolean): boolean =>
    (inFunction && changesObject(node)) ||
    childrenOf(node).some((child) => visit(child, inFunction || isFunction(node)));
  return visit(file.program, false);
}

function changesObject(node: Node): boolean {
  switch (node.type) {
    case 'AssignmentExpression':
      return node.left.type === 'MemberExpression';
    case 'UpdateExpression':
      return node.argument.type === 'MemberExpression';
    case 'UnaryExpression':
      return node.operator === 'delete';
    case 'CallExpression':
      // `list[name]()` may be any method.
      return (
        node.callee.type === 'MemberExpression' &&
        node.callee.computed &&
        node.callee.property.type !== 'NumericLiteral'
      );
    case 'MemberExpression':
      return namesMutatingMethod(node);
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
