import type { File, Node } from '@babel/types';
import * as messages from '../diagnostics/messages/wxs.ts';
import type { WxsSource } from './source.ts';
import { isFunction, walk } from './walk.ts';

/** The syntax that is known to be harmless once it is rewritten. Whatever the language gains is refused until listed. */
const allowed = new Set(
  `File Program Directive DirectiveLiteral ExpressionStatement BlockStatement EmptyStatement ReturnStatement
  LabeledStatement BreakStatement ContinueStatement IfStatement SwitchStatement SwitchCase ThrowStatement TryStatement
  CatchClause WhileStatement DoWhileStatement ForStatement ForInStatement ForOfStatement FunctionDeclaration
  FunctionExpression ArrowFunctionExpression VariableDeclaration VariableDeclarator Identifier StringLiteral
  NumericLiteral BooleanLiteral NullLiteral RegExpLiteral TemplateLiteral TemplateElement ThisExpression ArrayExpression
  ObjectExpression ObjectProperty ObjectMethod SpreadElement RestElement AssignmentPattern UnaryExpression
  UpdateExpression BinaryExpression AssignmentExpression LogicalExpression MemberExpression ConditionalExpression
  CallExpression SequenceExpression ParenthesizedExpression`.split(/\s+/),
);

/** Reports syntax that WXS does not have; whether there was none. */
export function validate(file: File, source: WxsSource): boolean {
  let valid = true;
  // Parts of what was refused need no finding of their own.
  let refusedUntil = 0;
  walk(file, (node) => {
    if ((node.start ?? 0) < refusedUntil) return;
    if (node.type === 'NewExpression') {
      source.report(messages.newExpression, node);
      valid = false;
      return;
    }
    const what = allowed.has(node.type) ? refusedForm(node) : nameOf(node);
    if (what === undefined) return;
    source.report(messages.unsupportedSyntax, node, what);
    refusedUntil = node.end ?? 0;
    valid = false;
  });
  return valid;
}

/** `ClassDeclaration` → `class declaration`. */
function nameOf(node: Node): string {
  if (node.type === 'ObjectPattern' || node.type === 'ArrayPattern') return 'destructuring';
  if (node.type.startsWith('Optional')) return 'optional chaining';
  return node.type.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).trim();
}

/** What is wrong with a node of an allowed type. */
function refusedForm(node: Node): string | undefined {
  if (isFunction(node) && 'async' in node) {
    if (node.async) return '`async` functions';
    if ('generator' in node && node.generator) return 'generator functions';
  }
  switch (node.type) {
    case 'LabeledStatement':
      return node.label.name === 'await' ? 'labels called `await`' : undefined;
    case 'ObjectMethod':
      return node.kind === 'method' ? undefined : 'getters and setters';
    case 'ObjectProperty':
      return !node.computed && isProto(node.key) ? '`__proto__` in object literals' : undefined;
    case 'VariableDeclaration':
      return ['var', 'let', 'const'].includes(node.kind) ? undefined : `\`${node.kind}\` declarations`;
    case 'ForOfStatement':
      return node.await ? '`for await`' : refusedLoopTarget(node.left);
    case 'ForInStatement':
      return refusedLoopTarget(node.left);
    case 'AssignmentExpression':
      if (node.left.type === 'Identifier') return undefined;
      if (node.left.type !== 'MemberExpression') return 'assignment to anything but a variable or a member';
      return /^(?:&&|\|\||\?\?)=$/.test(node.operator) ? `\`${node.operator}\` on members` : undefined;
    case 'UpdateExpression':
      return ['Identifier', 'MemberExpression'].includes(node.argument.type)
        ? undefined
        : `\`${node.operator}\` on anything but a variable or a member`;
    default:
      return undefined;
  }
}

function isProto(key: Node): boolean {
  return (
    (key.type === 'Identifier' && key.name === '__proto__') ||
    (key.type === 'StringLiteral' && key.value === '__proto__')
  );
}

function refusedLoopTarget(left: Node): string | undefined {
  return left.type === 'VariableDeclaration' || left.type === 'Identifier'
    ? undefined
    : 'loops over anything but a variable';
}
