import type { MarkupNode, Part, WxmlDocument } from '../../src/wxml/ast.ts';
import type { Expression, Property, Spread } from '../../src/wxml/expression-ast.ts';

type Print = (expression: Expression) => string;

/** A document in short, `<view a="x" b>("text " {(+ a 1)})`: one string per node at the top. */
export function outline(document: WxmlDocument, print: Print = outlineExpression): string[] {
  return document.children.map((node) => outlineNode(node, print));
}

function outlineNode(node: MarkupNode, print: Print): string {
  if (node.type === 'text') return outlineParts(node.parts, print);
  const attributes = node.attributes.map(({ name, value }) =>
    value ? `${name}=${outlineParts(value.parts, print)}` : name,
  );
  const raw = node.rawText ? [`raw ${JSON.stringify(node.rawText.text)}`] : [];
  const inner = [node.name, ...attributes, ...raw].join(' ');
  const children = node.children.map((child) => outlineNode(child, print)).join(', ');
  return children === '' ? `<${inner}>` : `<${inner}>(${children})`;
}

function outlineParts(parts: readonly Part[], print: Print): string {
  if (parts.length === 0) return '""';
  return parts
    .map((part) => {
      if (part.type === 'literal') return JSON.stringify(part.text);
      return `{${part.expression ? print(part.expression) : 'error'}}`;
    })
    .join(' ');
}

/** An expression with the grouping made visible: `(+ a (* b 2))`. */
export function outlineExpression(node: Expression): string {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? JSON.stringify(node.value) : String(node.value);
    case 'Identifier':
      return node.name;
    case 'Member':
      return node.computed
        ? `${outlineExpression(node.object)}[${outlineExpression(node.property)}]`
        : `${outlineExpression(node.object)}.${node.property}`;
    case 'Call':
      return `${outlineExpression(node.callee)}(${node.arguments.map(outlineExpression).join(', ')})`;
    case 'Unary':
      return `(${node.operator} ${outlineExpression(node.argument)})`;
    case 'Binary':
    case 'Logical':
      return `(${node.operator} ${outlineExpression(node.left)} ${outlineExpression(node.right)})`;
    case 'Conditional':
      return `(? ${[node.test, node.consequent, node.alternate].map(outlineExpression).join(' ')})`;
    case 'Array':
      return `[${node.elements.map((element) => (element ? outlineElement(element) : 'hole')).join(', ')}]`;
    case 'Object':
      return `{${node.properties.map(outlineElement).join(', ')}}`;
  }
}

function outlineElement(node: Expression | Spread | Property): string {
  if (node.type === 'Spread') return `...${outlineExpression(node.argument)}`;
  if (node.type === 'Property') return node.shorthand ? node.key : `${node.key}: ${outlineExpression(node.value)}`;
  return outlineExpression(node);
}
