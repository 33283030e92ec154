import type { ExpressionHelpers } from '@heddle/runtime/protocol';
import type { ArrayExpression, Binary, Call, Expression, ObjectExpression, Spread, Unary } from '../expression-ast.ts';
import { lookUp, type Environment, type LetValue } from '../analyse/environment.ts';
import { propertyName, stringLiteral } from './literal.ts';
import { sourceMark } from './source-mark.ts';

/** JavaScript for one expression, over the scope `s` of the place where it stands. */
export interface Code {
  readonly text: string;
  /** Its value is never an object, so operators on it cannot run foreign code. */
  readonly primitive: boolean;
  /** It is a string already. */
  readonly string: boolean;
  /** What it reads, for deciding what a change of data must draw again. */
  readonly uses: readonly Use[];
  /** Rows around the place where it stands. */
  readonly depth: number;
  /** It calls something. */
  readonly calls: boolean;
  /** It reads a WXS module. */
  readonly wxs: boolean;
}

/** One read: a data field, a loop variable of the row at `depth`, or a slot value taken at `depth`. */
export type Use =
  | { readonly type: 'field'; readonly name: string }
  | { readonly type: 'row'; readonly depth: number; readonly part: 'item' | 'index' }
  | { readonly type: 'values'; readonly depth: number };

/** What the generator of one unit needs to know besides the expression. */
export interface ExpressionContext {
  /** Number of the file that the expression stands in, among the unit's files. */
  readonly file: number;
  /** Whether code carries source marks. */
  readonly sourceMarks: boolean;
  /** Variable that holds the accessor of a WXS module, when the name is one. */
  moduleVariable(name: string): string | undefined;
  /** Notes that emitted code calls a helper. */
  helper(name: keyof ExpressionHelpers): void;
}

type Part = { readonly text: string; readonly primitive: boolean };

const refused = new Set([
  '__proto__',
  'constructor',
  'prototype',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  'caller',
  'callee',
  'arguments',
]);

/** Emits an expression (spec §3). The code cannot throw and cannot reach beyond the scope and WXS modules. */
export function generateExpression(expression: Expression, environment: Environment, context: ExpressionContext): Code {
  return new ExpressionWriter(environment.depth, context).write(expression, environment);
}

/** A class and not closures: there is one for every binding of an app. */
class ExpressionWriter {
  private uses: Use[] = [];
  private calls = false;
  private wxs = false;

  constructor(
    private readonly depth: number,
    private readonly context: ExpressionContext,
  ) {}

  write(expression: Expression, environment: Environment): Code {
    const { depth, context } = this;
    const { text, primitive } = this.emit(expression, environment);
    const { uses, calls, wxs } = this;
    const mark = context.sourceMarks ? sourceMark(context.file, expression.span.start) : '';
    return { text: mark + text, primitive, string: false, uses, depth, calls, wxs };
  }

  private emit(node: Expression, scope: Environment): Part {
    switch (node.type) {
      case 'Literal':
        return { text: literal(node.value), primitive: true };
      case 'Identifier':
        return this.identifier(node.name, scope);
      case 'Member': {
        if (!node.computed && refused.has(node.property)) return undefinedPart;
        const key = node.computed ? this.emit(node.property, scope).text : stringLiteral(node.property);
        return this.call('get', `${this.emit(node.object, scope).text}, ${key}`);
      }
      case 'Call':
        return this.callExpression(node, scope);
      case 'Unary':
        return this.unary(node, scope);
      case 'Binary':
        return this.binary(node, scope);
      case 'Logical': {
        const left = this.emit(node.left, scope);
        const right = this.emit(node.right, scope);
        // `??` gives its right operand for everything false, as the official engine does (recorded: `0 ?? 5` is 5).
        const operator = node.operator === '??' ? '||' : node.operator;
        return { text: `(${left.text} ${operator} ${right.text})`, primitive: left.primitive && right.primitive };
      }
      case 'Conditional': {
        const consequent = this.emit(node.consequent, scope);
        const alternate = this.emit(node.alternate, scope);
        return {
          text: `(${this.emit(node.test, scope).text} ? ${consequent.text} : ${alternate.text})`,
          primitive: consequent.primitive && alternate.primitive,
        };
      }
      case 'Array':
        return { text: `[${this.arrayBody(node, scope)}]`, primitive: false };
      case 'Object':
        return { text: `({${this.objectBody(node, scope)}})`, primitive: false };
    }
  }

  private identifier(name: string, scope: Environment): Part {
    const binding = lookUp(scope, name);
    if (binding?.type === 'let') return this.letValue(binding.frame.value, binding.frame.parent);
    if (binding) {
      const at = `s${'.up'.repeat(this.depth - binding.frame.depth)}`;
      if (binding.type === 'value') {
        this.note({ type: 'values', depth: binding.frame.depth });
        return this.call('get', `${at}.values, ${stringLiteral(binding.value)}`);
      }
      this.note({ type: 'row', depth: binding.frame.depth, part: binding.type });
      return { text: `${at}.${binding.type}`, primitive: binding.type === 'index' };
    }
    const module = this.context.moduleVariable(name);
    if (module) {
      this.wxs = true;
      return { text: `${module}()`, primitive: false };
    }
    if (refused.has(name)) return undefinedPart;
    this.note({ type: 'field', name });
    return { text: `s.data.${name}`, primitive: false };
  }

  private letValue(value: LetValue, scope: Environment): Part {
    if ('type' in value) return this.emit(value, scope);
    const terms = value.map((part) =>
      typeof part === 'string' ? stringLiteral(part) : this.call('str', this.emit(part, scope).text).text,
    );
    return { text: `(${terms.join(' + ') || '""'})`, primitive: true };
  }

  // Only WXS functions can be called; the helpers find out at run time (spec §3.3).
  private callExpression(node: Call, scope: Environment): Part {
    this.calls = true;
    let list = '';
    for (const argument of node.arguments) list += `${list && ', '}${this.emit(argument, scope).text}`;
    const args = `[${list}]`;
    const { callee } = node;
    if (callee.type !== 'Member') return this.call('apply', `${this.emit(callee, scope).text}, ${args}`);
    const key = callee.computed ? this.emit(callee.property, scope).text : stringLiteral(callee.property);
    return this.call('invoke', `${this.emit(callee.object, scope).text}, ${key}, ${args}`);
  }

  private unary({ operator, argument }: Unary, scope: Environment): Part {
    const operand = this.emit(argument, scope);
    if (operator === '!' || operator === 'typeof' || operator === 'void') {
      return { text: `(${operator} ${operand.text})`, primitive: true };
    }
    if (operand.primitive) return { text: `(${operator} ${operand.text})`, primitive: true };
    return this.call('unary', `${stringLiteral(operator)}, ${operand.text}`, true);
  }

  private binary(node: Binary, scope: Environment): Part {
    const left = this.emit(node.left, scope);
    const right = this.emit(node.right, scope);
    const strict = node.operator === '===' || node.operator === '!==';
    const native = strict || (left.primitive && right.primitive);
    if (native && (node.operator as string) !== 'instanceof') {
      return { text: `(${left.text} ${node.operator} ${right.text})`, primitive: true };
    }
    return this.call('op', `${stringLiteral(node.operator)}, ${left.text}, ${right.text}`, true);
  }

  private arrayBody(node: ArrayExpression, scope: Environment): string {
    const elements = node.elements.map((element) => this.arrayElement(element, scope)).join(', ');
    // A hole at the end needs a comma of its own.
    return node.elements.length > 0 && !node.elements.at(-1) ? `${elements},` : elements;
  }

  private arrayElement(element: Expression | Spread | undefined, scope: Environment): string {
    if (!element) return '';
    if (element.type !== 'Spread') return this.emit(element, scope).text;
    return `...${this.call('spread', this.emit(element.argument, scope).text).text}`;
  }

  private objectBody(node: ObjectExpression, scope: Environment): string {
    return node.properties
      .map((property) =>
        property.type === 'Spread'
          ? `...${this.call('fields', this.emit(property.argument, scope).text).text}`
          : `${propertyName(property.key)}: ${this.emit(property.value, scope).text}`,
      )
      .join(', ');
  }

  private note(use: Use): void {
    // Most expressions read one thing, and an array that is made with it takes a tenth of one that grows.
    if (this.uses.length === 0) this.uses = [use];
    else this.uses.push(use);
  }

  private call(name: keyof ExpressionHelpers, args: string, primitive = false): Part {
    this.context.helper(name);
    return { text: `${name}(${args})`, primitive };
  }
}

const undefinedPart: Part = { text: 'void 0', primitive: true };

function literal(value: string | number | boolean | null | undefined): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (value === undefined) return 'void 0';
  // A negative zero or an infinity would not survive `String`.
  if (typeof value === 'number') return value === Infinity ? '1e999' : String(value);
  return String(value);
}
