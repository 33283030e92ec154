import { parse } from '@babel/parser';
import type * as t from '@babel/types';
import { membersOf } from '../script/methods.ts';
import { eachChild, rootPath, walk, type Path } from '../script/walk.ts';

/** Names that a WXS module exports; `undefined` when not all can be told (spec §8). */
export function wxsExports(text: string): readonly string[] | undefined {
  let program: t.Program;
  try {
    program = parse(text, { sourceType: 'script', errorRecovery: true, attachComment: false }).program;
  } catch {
    return undefined;
  }
  const names: string[] = [];
  let isClear = true;
  eachChild(rootPath(program), (path) => {
    const assignment = path.node.type === 'ExpressionStatement' ? path.node.expression : undefined;
    const own = assignment?.type === 'AssignmentExpression' ? exportedBy(assignment) : undefined;
    if (own) names.push(...own);
    else if (mentionsExports(path)) isClear = false;
  });
  return isClear && names.length > 0 ? names : undefined;
}

/** `module.exports = { a, b }`, `module.exports.a = …`, `exports.a = …` */
function exportedBy({ left, right }: t.AssignmentExpression): Iterable<string> | undefined {
  if (isExports(left)) return membersOf(right)?.keys();
  if (left.type !== 'MemberExpression' || left.computed || left.property.type !== 'Identifier') return undefined;
  const isOfExports = isExports(left.object) || (left.object.type === 'Identifier' && left.object.name === 'exports');
  return isOfExports ? [left.property.name] : undefined;
}

function isExports(node: t.Node): boolean {
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return false;
  return node.object.name === 'module' && node.property.type === 'Identifier' && node.property.name === 'exports';
}

function mentionsExports(path: Path): boolean {
  let found = false;
  walk(path, ({ node }) => {
    if (node.type === 'Identifier' && (node.name === 'module' || node.name === 'exports')) found = true;
  });
  return found;
}
