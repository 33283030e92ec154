import * as messages from '../diagnostics/messages/expression.ts';
import { code } from './characters.ts';
import { ExpressionCursor, type ExpressionRange, type ExpressionResult } from './expression-cursor.ts';
import type { Expression, Property, Spread } from './expression-ast.ts';
import { isUnaryOperator, joinOperands, keywords, precedenceOf, unsupportedWords } from './expression-operators.ts';

/** The grammar of spec §3.1, by precedence climbing. */
export class ExpressionParser extends ExpressionCursor {
  parse(range: ExpressionRange): ExpressionResult {
    this.begin(range);
    const expression = this.parseBinding();
    if (!this.isAtEnd()) this.failAtOperator();
    const { problem, errorAt, tokens } = this;
    const { warnings, start: end, reached } = tokens;
    return { expression: problem ? undefined : expression, problem, warnings, end, errorAt, reached };
  }

  private parseBinding(): Expression {
    const { tokens } = this;
    const { start } = tokens;
    if (this.isAtEnd()) return this.emptyBinding();
    if (this.isImplicitObject()) {
      const properties = this.parseProperties();
      return { type: 'Object', properties, span: this.spanFrom(start) };
    }
    const isName = tokens.type === 'name';
    const expression = this.parseConditional();
    if (!this.range.templateData || !isName || expression.type !== 'Identifier') return expression;
    const { name, span } = expression;
    return {
      type: 'Object',
      properties: [{ type: 'Property', key: name, keySpan: span, value: expression, shorthand: true, span }],
      span,
    };
  }

  private emptyBinding(): Expression {
    const span = this.tokens.span(this.range.start, this.tokens.start);
    this.tokens.warn({ span, at: messages.emptyBinding });
    return this.range.templateData ? { type: 'Object', properties: [], span } : { type: 'Literal', value: '', span };
  }

  /** Whether the whole binding is the inside of an object: `{{a: 1}}`, `{{a, b}}`, `{{...o}}` (spec §3.2). */
  private isImplicitObject(): boolean {
    if (this.is('...')) return true;
    if (this.tokens.type !== 'name') return false;
    const after = this.tokens.peek();
    return after === code.colon || after === code.comma;
  }

  private parseConditional(): Expression {
    const { start } = this.tokens;
    if (!this.enter()) return this.nothing();
    const test = this.parseOperators(0);
    let expression = test;
    if (this.take('?')) {
      let { height } = this;
      const consequent = this.parseConditional();
      height = Math.max(height, this.height);
      if (!this.take(':')) this.failAtOperator();
      const alternate = this.parseConditional();
      this.grow(Math.max(height, this.height));
      expression = { type: 'Conditional', test, consequent, alternate, span: this.spanFrom(start) };
    }
    this.nesting--;
    return expression;
  }

  /** Operands joined by operators of at least the given precedence. */
  private parseOperators(loosest: number): Expression {
    const { tokens } = this;
    const { start } = tokens;
    let left = this.parseUnary();
    for (;;) {
      const operator = tokens.text;
      const precedence = tokens.type === 'punctuator' ? precedenceOf(operator) : undefined;
      if (precedence === undefined || precedence < loosest) return left;
      const { height } = this;
      tokens.next();
      const right = this.parseOperators(precedence + 1);
      this.grow(Math.max(height, this.height));
      left = joinOperands(operator, left, right, this.spanFrom(start));
    }
  }

  private parseUnary(): Expression {
    const { tokens } = this;
    const { start, text, type } = tokens;
    if ((type !== 'punctuator' && type !== 'name') || !isUnaryOperator(text)) return this.parsePostfix();
    if (!this.enter()) return this.nothing();
    tokens.next();
    const argument = this.parseUnary();
    this.grow(this.height);
    this.nesting--;
    return { type: 'Unary', operator: text, argument, span: this.spanFrom(start) };
  }

  /** `a.b`, `a[b]` and `a(b)` after a value. */
  private parsePostfix(): Expression {
    const { start } = this.tokens;
    let expression = this.parsePrimary();
    for (;;) {
      if (this.is('.')) expression = this.parseNamedMember(expression, start);
      else if (this.is('[')) expression = this.parseComputedMember(expression, start);
      else if (this.is('(')) expression = this.parseCall(expression, start);
      else return expression;
    }
  }

  private parseNamedMember(object: Expression, start: number): Expression {
    const { tokens } = this;
    tokens.next();
    const { text: property } = tokens;
    const propertySpan = tokens.span(tokens.start, tokens.end);
    if (tokens.type === 'name') tokens.next();
    else if (this.isAtEnd() || tokens.type === 'invalid') this.failAtOperand();
    else this.failAtMember();
    this.grow(this.height);
    return { type: 'Member', computed: false, object, property, propertySpan, span: this.spanFrom(start) };
  }

  private parseComputedMember(object: Expression, start: number): Expression {
    const { height } = this;
    const property = this.parseBracketed('[', ']');
    this.grow(Math.max(height, this.height));
    return { type: 'Member', computed: true, object, property, span: this.spanFrom(start) };
  }

  private parseCall(callee: Expression, start: number): Expression {
    let { height } = this;
    const open = this.tokens.start;
    this.tokens.next();
    const args: Expression[] = [];
    while (!this.is(')')) {
      args.push(this.parseConditional());
      height = Math.max(height, this.height);
      if (!this.take(',')) break;
    }
    this.close(')', '(', open);
    this.grow(height);
    return { type: 'Call', callee, arguments: args, span: this.spanFrom(start) };
  }

  private parsePrimary(): Expression {
    const { tokens } = this;
    this.height = 1;
    switch (tokens.type) {
      case 'name':
        return this.parseName();
      case 'number':
      case 'string': {
        const { value } = tokens;
        const span = tokens.span(tokens.start, tokens.end);
        tokens.next();
        return { type: 'Literal', value, span };
      }
      default:
        if (this.is('(')) return this.parseParenthesised();
        if (this.is('[')) return this.parseArray();
        if (this.is('{')) return this.parseObject();
        this.failAtOperand();
        return this.nothing();
    }
  }

  private parseName(): Expression {
    const { tokens } = this;
    const { text: name } = tokens;
    const span = tokens.span(tokens.start, tokens.end);
    if (unsupportedWords.has(name)) this.failAtOperand();
    else tokens.next();
    return keywords.has(name)
      ? { type: 'Literal', value: keywords.get(name), span }
      : { type: 'Identifier', name, span };
  }

  private parseParenthesised(): Expression {
    if (this.tokens.peek() !== code.closeParenthesis) return this.parseBracketed('(', ')');
    this.tokens.next();
    const { start, end } = this.tokens;
    this.tokens.next();
    // `() => 1`: say that, rather than that a value is missing.
    if (this.tokens.type === 'invalid') this.failAtOperand();
    else this.fail(start, end, (place) => messages.unexpectedToken(place, ')'));
    return this.nothing();
  }

  private parseBracketed(opening: '(' | '[', closing: ')' | ']'): Expression {
    const { start } = this.tokens;
    this.tokens.next();
    const expression = this.parseConditional();
    this.close(closing, opening, start);
    return expression;
  }

  private parseArray(): Expression {
    const { start } = this.tokens;
    this.tokens.next();
    const elements: (Expression | Spread | undefined)[] = [];
    let height = 0;
    while (!this.is(']')) {
      if (this.take(',')) {
        elements.push(undefined);
        continue;
      }
      elements.push(this.is('...') ? this.parseSpread() : this.parseConditional());
      height = Math.max(height, this.height);
      if (!this.take(',')) break;
    }
    this.close(']', '[', start);
    this.grow(height);
    return { type: 'Array', elements, span: this.spanFrom(start) };
  }

  private parseObject(): Expression {
    const { start } = this.tokens;
    this.tokens.next();
    const properties = this.parseProperties('}');
    this.close('}', '{', start);
    return { type: 'Object', properties, span: this.spanFrom(start) };
  }

  /** The inside of an object, up to a bracket or to the end of the binding. */
  private parseProperties(bracket?: string): (Property | Spread)[] {
    const properties: (Property | Spread)[] = [];
    let height = 0;
    while (bracket === undefined ? !this.isAtEnd() : !this.is(bracket)) {
      properties.push(this.is('...') ? this.parseSpread() : this.parseProperty());
      height = Math.max(height, this.height);
      if (!this.take(',')) break;
    }
    this.grow(height);
    return properties;
  }

  private parseSpread(): Spread {
    const { start } = this.tokens;
    this.tokens.next();
    const argument = this.parseConditional();
    return { type: 'Spread', argument, span: this.spanFrom(start) };
  }

  private parseProperty(): Property {
    const { tokens } = this;
    const { start, end, text: key } = tokens;
    const keySpan = tokens.span(start, end);
    if (tokens.type === 'name') tokens.next();
    else this.failAtKey();
    if (this.take(':')) {
      const value = this.parseConditional();
      return { type: 'Property', key, keySpan, value, shorthand: false, span: this.spanFrom(start) };
    }
    if (keywords.has(key)) this.fail(start, end, (place) => messages.shorthandKeyword(place, key));
    if (unsupportedWords.has(key) || isUnaryOperator(key)) {
      this.fail(start, end, (place) => messages.unsupportedWord(place, key));
    }
    this.height = 1;
    const value: Expression = { type: 'Identifier', name: key, span: keySpan };
    return { type: 'Property', key, keySpan, value, shorthand: true, span: keySpan };
  }
}
