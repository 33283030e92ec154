import type * as t from '@babel/types';
import { type ScriptEdits, skipTrivia } from '../edits.ts';
import { enumMembers } from '../scope.ts';
import { type Path, spanOf } from '../walk.ts';

/** Where the object of an enum or namespace is kept besides its own variable: `exports.A`, `Outer.A`. */
export type Targets = readonly string[];

/**
 * `enum A { X, Y = 2 }` becomes `var A; (function (A) { A[A["X"] = 0] = "X"; … })(A || (A = {}));`, member by member in
 * place. `const enum` is the same: its values may be wanted by a file that is compiled alone.
 */
export function generateEnum(
  edits: ScriptEdits,
  path: Path<t.TSEnumDeclaration>,
  start: number,
  targets: Targets,
): void {
  const { node } = path;
  const { source, text } = edits;
  const name = node.id.name;
  const members = enumMembers(node);
  const open = source.indexOf('{', spanOf(node.id).end);
  text.update(start, open + 1, `${variableFor(path)} ${name}; (function (${name}) {`);
  const values = new Map<string, EnumValue>();
  let previous: EnumMember | undefined;
  for (const member of members) {
    previous = generateMember(edits, name, member, previous, values);
    const comma = skipTrivia(source, spanOf(member).end);
    if (source[comma] === ',') text.update(comma, comma + 1, ';');
    else text.appendLeft(spanOf(member).end, ';');
  }
  const { end } = spanOf(node);
  text.update(end - 1, end, closeObject(name, targets));
}

/** The end of the function that fills the object; merges with an earlier declaration of the same name. */
export function closeObject(name: string, targets: Targets): string {
  return `})(${name} || (${targets.map((target) => `${target} = `).join('')}${name} = {}));`;
}

function variableFor(path: Path): string {
  const holder = path.parent?.node.type === 'ExportNamedDeclaration' ? path.parent.parent : path.parent;
  const isBlock = holder?.node.type === 'BlockStatement' || holder?.node.type === 'SwitchCase';
  return isBlock ? 'let' : 'var';
}

type EnumValue = number | string | undefined;
interface EnumMember {
  readonly key: string;
  readonly value: EnumValue;
}

function generateMember(
  edits: ScriptEdits,
  name: string,
  member: t.TSEnumMember,
  previous: EnumMember | undefined,
  values: Map<string, EnumValue>,
): EnumMember {
  const { text } = edits;
  const { start, end } = spanOf(member);
  const { id, initializer } = member;
  const key = id.type === 'Identifier' ? id.name : id.value;
  const quoted = JSON.stringify(key);
  const value = initializer ? evaluate(initializer, values) : following(previous);
  values.set(key, value);
  const isText = typeof value === 'string';
  const head = isText ? `${name}[${quoted}] = ` : `${name}[${name}[${quoted}] = `;
  const tail = isText ? '' : `] = ${quoted}`;
  if (initializer) {
    const equals = skipTrivia(edits.source, spanOf(id).end);
    text.update(start, equals + 1, head.trimEnd());
    text.appendLeft(end, tail);
  } else {
    const counted = value ?? `${name}[${JSON.stringify(previous?.key)}] + 1`;
    text.update(start, end, head + String(counted) + tail);
  }
  return { key, value };
}

/** A member without initializer counts on from the one before; that one may be known at run time only. */
function following(previous: EnumMember | undefined): EnumValue {
  if (!previous) return 0;
  return typeof previous.value === 'number' ? previous.value + 1 : undefined;
}

/** The value of a constant initializer: it decides whether the member has a way back from value to name. */
function evaluate(node: t.Node, values: ReadonlyMap<string, EnumValue>): EnumValue {
  switch (node.type) {
    case 'NumericLiteral':
    case 'StringLiteral':
      return node.value;
    case 'Identifier':
      return values.get(node.name);
    case 'MemberExpression': {
      const { property } = node;
      if (!node.computed && property.type === 'Identifier') return values.get(property.name);
      return property.type === 'StringLiteral' ? values.get(property.value) : undefined;
    }
    case 'TemplateLiteral':
      return evaluateTemplate(node, values);
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return evaluate(node.expression, values);
    case 'UnaryExpression':
      return evaluateUnary(node.operator, evaluate(node.argument, values));
    case 'BinaryExpression':
      return evaluateBinary(node.operator, evaluate(node.left, values), evaluate(node.right, values));
    default:
      return undefined;
  }
}

/** A template is a text whatever stands in it; which one does not matter unless another member builds on it. */
function evaluateTemplate(node: t.TemplateLiteral, values: ReadonlyMap<string, EnumValue>): EnumValue {
  return node.quasis
    .map((quasi, i) => {
      const expression = node.expressions[i];
      return (quasi.value.cooked ?? '') + (expression ? String(evaluate(expression, values) ?? '') : '');
    })
    .join('');
}

function evaluateUnary(operator: string, value: EnumValue): EnumValue {
  if (typeof value !== 'number') return undefined;
  if (operator === '-') return -value;
  if (operator === '+') return value;
  return operator === '~' ? ~value : undefined;
}

const arithmetic: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '**': (a, b) => a ** b,
  '|': (a, b) => a | b,
  '&': (a, b) => a & b,
  '^': (a, b) => a ^ b,
  '<<': (a, b) => a << b,
  '>>': (a, b) => a >> b,
  '>>>': (a, b) => a >>> b,
};

function evaluateBinary(operator: string, left: EnumValue, right: EnumValue): EnumValue {
  if (operator === '+' && (typeof left === 'string' || typeof right === 'string')) return `${left ?? ''}${right ?? ''}`;
  const compute = Object.hasOwn(arithmetic, operator) ? arithmetic[operator] : undefined;
  return typeof left === 'number' && typeof right === 'number' ? compute?.(left, right) : undefined;
}
