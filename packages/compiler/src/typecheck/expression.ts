import type { Binary, Expression, Identifier, Member, Property, Spread } from '../wxml/expression-ast.ts';
import { quoted, type CodeWriter } from './code-writer.ts';
import type { Scope } from './scope.ts';

/**
 * Writes an expression of a template as TypeScript that has its type and, at names and members, can be wrong (spec §3).
 * Operators are functions, since those of TypeScript refuse what templates may do.
 */
export function writeExpression(expression: Expression, scope: Scope, writer: CodeWriter): void {
  const write = (inner: Expression): void => writeExpression(inner, scope, writer);
  switch (expression.type) {
    case 'Literal':
      return writer.add(literal(expression.value));
    case 'Identifier':
      return writeName(expression, scope, writer);
    case 'Member':
      return writeMember(expression, scope, writer);
    case 'Call':
      // What data holds cannot be called, and the functions of WXS have no types.
      return call('anything', [
        ...(isModule(expression.callee, scope) ? [expression.callee] : []),
        ...expression.arguments,
      ]);
    case 'Unary':
      return call(unary[expression.operator], [expression.argument]);
    case 'Binary':
      return call(binary(expression), [expression.left, expression.right]);
    case 'Logical':
      if (expression.operator === '&&') return call('both', [expression.left, expression.right]);
      writer.add('$.either(');
      // `{{type || 'text'}}` says that users of a template need not give it.
      if (expression.left.type === 'Identifier' && scope.inTemplate) writeName(expression.left, scope, writer, true);
      else write(expression.left);
      writer.add(', ');
      write(expression.right);
      return writer.add(')');
    case 'Conditional':
      return call('choose', [expression.test, expression.consequent, expression.alternate]);
    case 'Array':
      writer.add('[');
      for (const element of expression.elements) {
        if (element?.type === 'Spread') spread(element, '...$.items(');
        else if (element) write(element);
        else writer.add('undefined');
        writer.add(', ');
      }
      return writer.add(']');
    case 'Object':
      writer.add('{ ');
      for (const property of expression.properties) {
        if (property.type === 'Spread') spread(property, '...$.spread(');
        else writeProperty(property, scope, writer);
        writer.add(', ');
      }
      return writer.add('}');
  }

  function call(name: string, operands: readonly Expression[]): void {
    writer.add(`$.${name}(`);
    operands.forEach((operand, i) => {
      if (i > 0) writer.add(', ');
      write(operand);
    });
    writer.add(')');
  }

  function spread({ argument }: Spread, open: string): void {
    writer.add(open);
    write(argument);
    writer.add(')');
  }
}

const unary = {
  '!': 'boolean',
  '~': 'number',
  '+': 'number',
  '-': 'number',
  typeof: 'text',
  void: 'nothing',
} as const;

function binary({ operator }: Binary): string {
  if (operator === '+') return 'sum';
  return /^(?:[=!]==?|[<>]=?)$/.test(operator) ? 'boolean' : 'number';
}

function literal(value: string | number | boolean | null | undefined): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'NaN';
  return typeof value === 'string' ? quoted(value) : String(value);
}

function writeProperty({ key, value }: Property, scope: Scope, writer: CodeWriter): void {
  writer.add(`[${quoted(key)}]: `);
  writeExpression(value, scope, writer);
}

function writeName({ name, span }: Identifier, scope: Scope, writer: CodeWriter, isOptional = false): void {
  const variable = scope.variables.get(name) ?? scope.modules.get(name);
  if (variable !== undefined) return writer.add(variable);
  const { owner, inTemplate } = scope;
  // Script without types may put anything into a field that it sets.
  if (!inTemplate && !owner.typed && (!owner.facts || owner.facts.isOpen || owner.facts.written.has(name)))
    return writer.add('$.any');
  if (isOptional) return writer.add(`$.optional(${scope.data}, ${quoted(name)})`);
  writer.add(`$.name(${scope.data}, `);
  writer.ask({ kind: 'name', name }, scope.file, span, () => writer.add(quoted(name)));
  writer.add(')');
}

function writeMember(expression: Member, scope: Scope, writer: CodeWriter): void {
  const { object } = expression;
  if (expression.computed) {
    writer.add('$.at(');
    writeExpression(object, scope, writer);
    writer.add(', ');
    writeExpression(expression.property, scope, writer);
  } else {
    const { property: name, propertySpan } = expression;
    const isExport = object.type === 'Identifier' && isModule(object, scope);
    writer.add(isExport ? '$.name(' : '$.member(');
    writeExpression(object, scope, writer);
    writer.add(', ');
    writer.ask({ kind: isExport ? 'export' : 'member', name }, scope.file, propertySpan, () =>
      writer.add(quoted(name)),
    );
  }
  writer.add(')');
}

/** Whether a name, or what it begins with, is a WXS module. */
function isModule(expression: Expression, scope: Scope): boolean {
  if (expression.type === 'Member') return isModule(expression.object, scope);
  return (
    expression.type === 'Identifier' && !scope.variables.has(expression.name) && scope.modules.has(expression.name)
  );
}
