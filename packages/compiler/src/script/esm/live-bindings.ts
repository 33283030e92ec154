import type * as t from '@babel/types';
import { type ScriptEdits, semicolonBefore } from '../edits.ts';
import { patternIdentifiers, type Path, spanOf } from '../walk.ts';
import { findWrite } from '../write.ts';
import { exportAssignment, type ExportedLocals } from './exports.ts';

/** Keeps `exports` equal to the variables: wherever an exported one gets a value, its export gets it too. */
export function generateLiveBindings(edits: ScriptEdits, locals: ExportedLocals): void {
  if (locals.size === 0) return;
  for (const path of edits.analysis.moduleVariables) generateDeclaration(edits, path, locals);
  const byWrite = new Map<t.Node, { path: Path; kind: string; names: string[] }>();
  for (const { path, scope } of edits.analysis.references) {
    const { name } = path.node;
    if (scope !== edits.analysis.module || !locals.has(name)) continue;
    const write = findWrite(path);
    if (!write) continue;
    const entry = byWrite.get(write.path.node) ?? { ...write, names: [] };
    entry.names.push(name);
    byWrite.set(write.path.node, entry);
  }
  for (const { path, kind, names } of byWrite.values()) {
    if (kind === 'loop') generateLoop(edits, path, names, locals);
    else if (kind === 'assign') generateAssignment(edits, path, names, locals);
    else generateSequence(edits, path, kind, names, locals);
  }
}

/** `exports.a = a, exports.b = exports.c = b` */
function copies(edits: ScriptEdits, names: readonly string[], locals: ExportedLocals): string {
  return names.map((name) => exportAssignment(edits, locals.get(name) ?? [], name)).join(', ');
}

function generateDeclaration(edits: ScriptEdits, path: Path<t.VariableDeclaration>, locals: ExportedLocals): void {
  const { node, parent, key } = path;
  const names = node.declarations.flatMap((declarator) => {
    const bound = patternIdentifiers({ node: declarator.id, key: 'id', parent: undefined });
    return bound.map((each) => each.node.name).filter((name) => locals.has(name));
  });
  if (names.length === 0) return;
  if (parent?.node.type === 'ForInStatement' || parent?.node.type === 'ForOfStatement') {
    return generateLoop(edits, parent, names, locals);
  }
  const withValue = node.declarations
    .filter(({ init }) => init)
    .flatMap(({ id }) => patternIdentifiers({ node: id, key: 'id', parent: undefined }).map((each) => each.node.name));
  const assigned = names.filter((name) => withValue.includes(name));
  if (assigned.length === 0) return;
  const { end } = spanOf(node);
  if (parent?.node.type === 'ForStatement' && key === 'init') {
    const last = node.declarations.at(-1);
    if (last)
      edits.text.appendLeft(
        spanOf(last).end,
        `, ${edits.uniqueName('_copied')} = (${copies(edits, assigned, locals)})`,
      );
    return;
  }
  const separator = edits.source[end - 1] === ';' ? ' ' : '; ';
  edits.text.appendLeft(end, `${separator}${copies(edits, assigned, locals)};`);
}

/** `a = 1` becomes `exports.a = a = 1`. */
function generateAssignment(edits: ScriptEdits, path: Path, names: readonly string[], locals: ExportedLocals): void {
  const [name = ''] = names;
  const targets = exportAssignment(edits, locals.get(name) ?? [], '');
  edits.text.prependRight(spanOf(path.node).start, targets);
}

/** `a++` and `[a, b] = c`: as a statement with the copies behind it, else in brackets that keep the value. */
function generateSequence(
  edits: ScriptEdits,
  path: Path,
  kind: string,
  names: readonly string[],
  locals: ExportedLocals,
): void {
  const { start, end } = spanOf(path.node);
  const copied = copies(edits, names, locals);
  const { parent, key } = path;
  const isUnused =
    parent?.node.type === 'ExpressionStatement' || (parent?.node.type === 'ForStatement' && key === 'update');
  if (isUnused) {
    edits.text.appendLeft(end, `, ${copied}`);
    return;
  }
  const isPrefix = kind === 'update' && (path.node as t.UpdateExpression).prefix;
  const [name = ''] = names;
  if (isPrefix) {
    edits.text.prependRight(
      start,
      `${semicolonBefore(edits, path)}(${exportAssignment(edits, locals.get(name) ?? [], '')}`,
    );
    edits.text.appendLeft(end, ')');
    return;
  }
  const value = edits.uniqueName('_value');
  edits.prologue.push(`var ${value};`);
  edits.text.prependRight(start, `${semicolonBefore(edits, path)}(${value} = `);
  edits.text.appendLeft(end, `, ${copied}, ${value})`);
}

/** `for (a of list)`: the body begins with the copy. */
function generateLoop(edits: ScriptEdits, path: Path, names: readonly string[], locals: ExportedLocals): void {
  const { body } = path.node as t.ForOfStatement | t.ForInStatement;
  const { start, end } = spanOf(body);
  const copied = copies(edits, names, locals);
  if (body.type === 'BlockStatement') edits.text.appendLeft(start + 1, ` ${copied};`);
  else edits.text.prependRight(start, `{ ${copied}; `).appendLeft(end, ' }');
}
