import type {
  AssignmentExpression,
  CallExpression,
  MemberExpression,
  UnaryExpression,
  UpdateExpression,
} from '@babel/types';
import { close, open, replace, visitArgument } from './emitter.ts';
import type { Emitter } from './emitter.ts';
import { quote } from './literals.ts';

/** `a.b` → `$.get(a,"b")`. */
export function readMember(node: MemberExpression, emitter: Emitter): void {
  open(emitter, node, `${emitter.helper('get')}(`);
  visitOwnerAndKey(node, emitter, node.end, ')');
}

/** `a.b(x)` → `$.call(a,"b",[x])`. */
export function callMember(node: CallExpression, callee: MemberExpression, emitter: Emitter): void {
  open(emitter, node, `${emitter.helper('call')}(`);
  visitOwnerAndKey(callee, emitter, startOfArguments(node), `,[${node.arguments.length === 0 ? '])' : ''}`);
  visitArguments(node, emitter);
}

/** `(f())(x)` → `$.apply((f()),[x])`. Calls of names stay calls. */
export function callValue(node: CallExpression, emitter: Emitter): void {
  open(emitter, node, `${emitter.helper('apply')}(`);
  emitter.visit(node.callee);
  replace(emitter, node.callee.end, startOfArguments(node), `,[${node.arguments.length === 0 ? '])' : ''}`);
  visitArguments(node, emitter);
}

/** `a.b = v` → `$.set(a,"b",v)`; `a.b += v` → `$.modify(a,"b",$1=>$1+(v))`. */
export function assignMember(node: AssignmentExpression, target: MemberExpression, emitter: Emitter): void {
  const operator = node.operator.slice(0, -1);
  const old = emitter.oldValue;
  open(emitter, node, `${emitter.helper(operator === '' ? 'set' : 'modify')}(`);
  visitOwnerAndKey(target, emitter, node.right.start, operator === '' ? ',' : `,${old}=>${old}${operator}(`);
  emitter.visit(node.right);
  close(emitter, node, operator === '' ? ')' : '))');
}

/** `a.b++` → `$.step(a,"b",1,false)`. */
export function stepMember(node: UpdateExpression, target: MemberExpression, emitter: Emitter): void {
  const end = `,${node.operator === '++' ? 1 : -1},${node.prefix})`;
  const start = `${emitter.helper('step')}(`;
  if (node.prefix) replace(emitter, node.start, target.start, start);
  else open(emitter, node, start);
  visitOwnerAndKey(target, emitter, node.end, end);
}

/** `delete a.b` → `$.delete(a,"b")`. */
export function deleteMember(node: UnaryExpression, target: MemberExpression, emitter: Emitter): void {
  replace(emitter, node.start, target.start, `${emitter.helper('delete')}(`);
  visitOwnerAndKey(target, emitter, node.end, ')');
}

/** `a.b` as two arguments, `a,"b"`, then `after` in place of all up to `end`. */
function visitOwnerAndKey(
  node: MemberExpression,
  emitter: Emitter,
  end: number | null | undefined,
  after: string,
): void {
  emitter.visit(node.object);
  if (node.computed) {
    replace(emitter, node.object.end, node.property.start, ',');
    visitArgument(emitter, node.property);
    replace(emitter, node.property.end, end, after);
  } else {
    const name = node.property.type === 'Identifier' ? node.property.name : '';
    replace(emitter, node.object.end, end, `,${quote(name)}${after}`);
  }
}

function startOfArguments(node: CallExpression): number | null | undefined {
  return node.arguments.length > 0 ? node.arguments[0]?.start : node.end;
}

function visitArguments(node: CallExpression, emitter: Emitter): void {
  for (const argument of node.arguments) emitter.visit(argument);
  const last = node.arguments.at(-1);
  if (last) replace(emitter, last.end, node.end, '])');
}
