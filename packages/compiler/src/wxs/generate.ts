import MagicString from 'magic-string';
import type { CallExpression, File, Node } from '@babel/types';
import { extractMarks, sourceMark, type SourceMappings } from '../wxml/generate/source-mark.ts';
import { meterArrow, meterFunction, meterLoop } from './control.ts';
import { close, open, replace, visitArgument } from './emitter.ts';
import type { Emitter } from './emitter.ts';
import { hasUnsafe, patternText, quote, templateText } from './literals.ts';
import { assignMember, callMember, callValue, deleteMember, readMember, stepMember } from './members.ts';
import type { Names } from './names.ts';
import { reference, requireCall, shorthand, undeclaredNames } from './references.ts';
import type { WxsSource } from './source.ts';
import { childrenOf } from './walk.ts';

export interface GeneratedWxs {
  readonly code: string;
  readonly mappings: SourceMappings;
  readonly requires: Emitter['requires'];
}

/** The module as a factory: `function (module, exports, require, $) { … }`. `text` is its source without comments. */
export function generate(file: File, text: string, names: Names, source: WxsSource): GeneratedWxs {
  const library = unusedName('$', names);
  const undeclared = undeclaredNames(names, source);
  const emitter: Emitter = {
    code: new MagicString(text),
    text,
    names,
    source,
    helper: (name) => `${library}.${String(name)}`,
    oldValue: unusedName('$old', names),
    requires: [],
    visit(node) {
      if (source.sourceMaps && node.type !== 'TemplateElement') {
        open(emitter, node, sourceMark(0, source.spanOf(node).start));
      }
      rewrite(node, emitter, undeclared);
    },
  };
  // Not the program itself: white space at its start goes.
  rewrite(file.program, emitter, undeclared);
  const variables = undeclared.size > 0 ? `var ${[...undeclared].join(', ')};\n` : '';
  // A `const exports` of the author's own must not meet the parameter.
  const hides = ['module', 'exports', 'require'].some((name) => names.topLexical.has(name));
  const body = `${variables}${emitter.code.toString().trim()}`;
  const head = `function (module, exports, require, ${library}) {\n"use strict";\n`;
  const { text: emitted, mappings } = extractMarks(head, hides ? `{\n${body}\n}` : body);
  return { code: `${emitted}\n}`, mappings, requires: emitter.requires };
}

function unusedName(wanted: string, names: Names): string {
  let name = wanted;
  for (let n = 1; names.all.has(name); n++) name = `${wanted}${n}`;
  return name;
}

function rewrite(node: Node, emitter: Emitter, undeclared: ReadonlySet<string>): void {
  switch (node.type) {
    case 'Identifier':
      return reference(node, emitter, undeclared);
    case 'MemberExpression':
      return readMember(node, emitter);
    case 'CallExpression':
      return rewriteCall(node, emitter);
    case 'AssignmentExpression':
      if (node.left.type === 'MemberExpression') return assignMember(node, node.left, emitter);
      break;
    case 'UpdateExpression':
      if (node.argument.type === 'MemberExpression') return stepMember(node, node.argument, emitter);
      break;
    case 'UnaryExpression':
      if (node.operator === 'delete' && node.argument.type === 'MemberExpression')
        return deleteMember(node, node.argument, emitter);
      break;
    case 'BinaryExpression':
      if (node.operator === 'in') return rewriteIn(node.left, node.right, node, emitter);
      break;
    case 'SpreadElement':
      return rewriteSpread(node.argument, emitter);
    case 'ObjectExpression':
      return node.properties.forEach((property) => rewriteProperty(property, emitter));
    case 'ForOfStatement':
      emitter.visit(node.left);
      rewriteSpread(node.right, emitter);
      return meterLoop(node.body, emitter);
    case 'ForStatement':
    case 'ForInStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return childrenOf(node).forEach((child) =>
        child === node.body ? meterLoop(child, emitter) : emitter.visit(child),
      );
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return rewriteFunction(node, emitter);
    case 'StringLiteral':
    case 'DirectiveLiteral':
    case 'RegExpLiteral':
    case 'TemplateElement':
      return rewriteLiteral(node, emitter);
    case 'LabeledStatement':
      return emitter.visit(node.body);
    case 'BreakStatement':
    case 'ContinueStatement':
      return;
  }
  childrenOf(node).forEach(emitter.visit);
}

function rewriteCall(node: CallExpression, emitter: Emitter): void {
  const { callee } = node;
  if (callee.type === 'MemberExpression') return callMember(node, callee, emitter);
  if (callee.type !== 'Identifier') return callValue(node, emitter);
  if (requireCall(node, emitter)) return;
  const pattern = node.arguments[0];
  const isPattern = callee.name === 'getRegExp' && emitter.names.free.has(callee) && pattern?.type === 'StringLiteral';
  emitter.visit(callee);
  if (isPattern)
    replace(
      emitter,
      pattern.start,
      pattern.end,
      quote(patternText(emitter.text.slice(pattern.start ?? 0, pattern.end ?? 0))),
    );
  node.arguments.slice(isPattern ? 1 : 0).forEach(emitter.visit);
}

/** `k in o` → `$.has(k,o)`. */
function rewriteIn(left: Node, right: Node, node: Node, emitter: Emitter): void {
  open(emitter, node, `${emitter.helper('has')}(`);
  emitter.visit(left);
  replace(emitter, left.end, right.start, ',');
  emitter.visit(right);
  close(emitter, node, ')');
}

/** `...x` → `...$.spread(x)`, and the same for what `for (… of x)` goes through. */
function rewriteSpread(list: Node, emitter: Emitter): void {
  open(emitter, list, `${emitter.helper('spread')}(`);
  visitArgument(emitter, list);
  close(emitter, list, ')');
}

function rewriteProperty(property: Node, emitter: Emitter): void {
  if (property.type === 'SpreadElement') return emitter.visit(property.argument);
  if (property.type !== 'ObjectProperty' && property.type !== 'ObjectMethod') return;
  if (property.type === 'ObjectProperty' && property.shorthand) return shorthand(property, emitter);
  if (property.computed) {
    open(emitter, property.key, `${emitter.helper('key')}(`);
    visitArgument(emitter, property.key);
    close(emitter, property.key, ')');
  } else if (property.key.type !== 'Identifier') {
    emitter.visit(property.key);
  }
  if (property.type === 'ObjectProperty') emitter.visit(property.value);
  else rewriteFunction(property, emitter);
}

function rewriteFunction(node: Extract<Node, { params: unknown; body: unknown }>, emitter: Emitter): void {
  if (!('params' in node) || !Array.isArray(node.params)) return;
  (node.params as Node[]).forEach(emitter.visit);
  if (node.type === 'ArrowFunctionExpression' && node.body.type !== 'BlockStatement') return meterArrow(node, emitter);
  meterFunction(node.body as Node, emitter);
  emitter.visit(node.body as Node);
}

function rewriteLiteral(node: Node, emitter: Emitter): void {
  const text = emitter.text.slice(node.start ?? 0, node.end ?? 0);
  const needsEscape = hasUnsafe(text);
  if (node.type === 'RegExpLiteral') {
    replace(
      emitter,
      node.start,
      node.end,
      `${emitter.helper('getRegExp')}(${quote(node.pattern)},${quote(node.flags)})`,
    );
  } else if (node.type === 'TemplateElement') {
    if (needsEscape) replace(emitter, node.start, node.end, templateText(node.value.cooked ?? ''));
  } else if (needsEscape && (node.type === 'StringLiteral' || node.type === 'DirectiveLiteral')) {
    replace(emitter, node.start, node.end, quote(node.value));
  }
}
