import type { Expression, ObjectProperty, SpreadElement } from '@babel/types';

/** A JavaScript expression in the form of `outlineExpression`, for those that both languages have. */
export function outlineJavaScript(node: Expression): string {
  switch (node.type) {
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return String(node.value);
    case 'StringLiteral':
      return JSON.stringify(node.value);
    case 'NullLiteral':
      return 'null';
    case 'Identifier':
      return node.name;
    case 'MemberExpression': {
      const object = outlineJavaScript(node.object);
      const property = outlineAny(node.property);
      return node.computed ? `${object}[${property}]` : `${object}.${property}`;
    }
    case 'CallExpression':
      return `${outlineAny(node.callee)}(${node.arguments.map(outlineAny).join(', ')})`;
    case 'UnaryExpression':
      return `(${node.operator} ${outlineJavaScript(node.argument)})`;
    case 'BinaryExpression':
    case 'LogicalExpression':
      return `(${node.operator} ${outlineAny(node.left)} ${outlineJavaScript(node.right)})`;
    case 'ConditionalExpression':
      return `(? ${[node.test, node.consequent, node.alternate].map(outlineJavaScript).join(' ')})`;
    case 'ArrayExpression':
      return `[${node.elements.map((element) => (element ? outlineAny(element) : 'hole')).join(', ')}]`;
    case 'ObjectExpression':
      return `{${node.properties.map(outlineAny).join(', ')}}`;
    default:
      throw new Error(`${node.type} is not in both languages`);
  }
}

/** For places where JavaScript allows more than a value. */
function outlineAny(node: { readonly type: string }): string {
  const part = node as Expression | SpreadElement | ObjectProperty;
  if (part.type === 'SpreadElement') return `...${outlineJavaScript(part.argument)}`;
  if (part.type === 'ObjectProperty') return `${outlineAny(part.key)}: ${outlineAny(part.value)}`;
  return outlineJavaScript(part);
}
