import type { CallExpression, Identifier, ObjectProperty, StringLiteral } from '@babel/types';
import * as messages from '../diagnostics/messages/wxs.ts';
import type { WxsHelpers } from '@heddle/runtime/protocol';
import { replace } from './emitter.ts';
import type { Emitter } from './emitter.ts';
import { libraryNames, plainNames, refusedNames } from './library-names.ts';
import type { Names } from './names.ts';
import { quote } from './literals.ts';
import type { WxsSource } from './source.ts';

/** Names that are assigned to and declared nowhere: they become variables of the module. */
export function undeclaredNames(names: Names, source: WxsSource): ReadonlySet<string> {
  const undeclared = new Set<string>();
  for (const [node, use] of names.free) {
    const { name } = node;
    if (use !== 'write' || undeclared.has(name) || libraryNames.has(name) || plainNames.has(name)) continue;
    undeclared.add(name);
    source.report(messages.undeclaredAssignment, node, name);
  }
  return undeclared;
}

/** A free name: one of the library, or `undefined`. Nothing falls through to a global. */
export function reference(node: Identifier, emitter: Emitter, undeclared: ReadonlySet<string>): void {
  const use = emitter.names.free.get(node);
  if (use === undefined || undeclared.has(node.name)) return;
  const { source } = emitter;
  const isParameter = node.name === 'module' || node.name === 'exports';
  if (use === 'write' && !isParameter) {
    source.report(messages.assignmentToLibrary, node, node.name);
  } else if (node.name === 'require') {
    source.report(messages.requireNotLiteral, node);
  } else if (libraryNames.has(node.name)) {
    replace(emitter, node.start, node.end, emitter.helper(node.name as keyof WxsHelpers));
  } else if (!plainNames.has(node.name)) {
    if (refusedNames.has(node.name)) source.report(messages.refusedName, node, node.name);
    else if (use !== 'typeof') source.report(messages.unknownName, node, node.name);
    replace(emitter, node.start, node.end, '(void 0)');
  }
}

/** `{Math}`: the key stays, the value is written out. */
export function shorthand(node: ObjectProperty, emitter: Emitter): void {
  if (node.value.type === 'Identifier' && emitter.names.free.has(node.value)) {
    emitter.code.appendLeft(node.start ?? 0, `${node.value.name}:`);
  }
  emitter.visit(node.value);
}

/** `require("./x.wxs")`, with the id of the module when the caller can tell. False when the call is something else. */
export function requireCall(node: CallExpression, emitter: Emitter): boolean {
  const { callee } = node;
  if (callee.type !== 'Identifier' || callee.name !== 'require' || !emitter.names.free.has(callee)) return false;
  const argument = node.arguments[0];
  if (argument?.type !== 'StringLiteral' || node.arguments.length !== 1) return false;
  emitter.requires.push({ request: argument.value, span: emitter.source.spanOf(argument) });
  replace(emitter, argument.start, argument.end, quote(moduleId(argument, emitter)));
  return true;
}

function moduleId(argument: StringLiteral, { source }: Emitter): string {
  if (!source.resolve) return argument.value;
  const id = source.resolve(argument.value);
  if (id === undefined) source.report(messages.moduleNotFound, argument, argument.value);
  return id ?? argument.value;
}
