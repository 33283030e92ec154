import type { Diagnostic, Place, Span } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/expression.ts';
import { code } from './characters.ts';
import type { Expression } from './expression-ast.ts';
import { unsupportedWords } from './expression-operators.ts';
import { Tokenizer } from './expression-tokenizer.ts';
import type { Problem } from './problem.ts';

/** What reading an expression found, before anything is reported. */
export interface ExpressionResult {
  /** `undefined` if there is a problem. */
  readonly expression: Expression | undefined;
  /** The first error; what follows it is not read. */
  readonly problem: Problem | undefined;
  readonly warnings: readonly Problem[];
  /** Where the expression ended: the offset of its `}}`, or of the end of the input. Of no use after an error. */
  readonly end: number;
  /** Start of the token with the error. */
  readonly errorAt: number;
  /** How far the source was looked at. */
  readonly reached: number;
}

export interface ExpressionRange {
  readonly start: number;
  /** Nothing at or after it is looked at. */
  readonly limit: number;
  /** Whether a `}}` ends the expression; otherwise it has to reach the limit. */
  readonly inBraces: boolean;
  readonly templateData?: boolean | undefined;
}

/** Brackets, conditions and signs may be nested this deep: the parser calls itself for each. */
const maxNesting = 256;

/** The tree may be this high: a chain of operators or members is a tree that leans to the left. */
const maxHeight = 1000;

/**
 * What the grammar stands on: the current token, the limits, and what is said about a token that does not fit.
 * The first error stops the tokenizer, so that every loop and call ends; what the parser returns then is thrown away.
 */
export class ExpressionCursor {
  protected readonly tokens: Tokenizer;
  protected range: ExpressionRange = { start: 0, limit: 0, inBraces: false };
  protected problem: Problem | undefined;
  /** Start of the token that `problem` is about. */
  protected errorAt = 0;
  protected nesting = 0;
  /** Height of the tree that was made last. */
  protected height = 0;

  /** One serves all expressions of a source: one for each was 2 % of all memory. `base`: as in `Tokenizer`. */
  constructor(source: string, base = 0) {
    this.tokens = new Tokenizer(source, base);
  }

  protected begin(range: ExpressionRange): void {
    this.range = range;
    this.problem = undefined;
    this.errorAt = this.nesting = this.height = 0;
    this.tokens.begin(range.start, range.limit);
  }

  protected is(punctuator: string): boolean {
    return this.tokens.type === 'punctuator' && this.tokens.text === punctuator;
  }

  protected take(punctuator: string): boolean {
    const found = this.is(punctuator);
    if (found) this.tokens.next();
    return found;
  }

  /** Whether the current token ends the whole expression. A nested object takes its `}` before this is asked. */
  protected isAtEnd(): boolean {
    const { tokens } = this;
    if (!this.range.inBraces) return tokens.type === 'end';
    return this.is('}') && tokens.end < tokens.limit && tokens.source.charCodeAt(tokens.end) === code.closeBrace;
  }

  protected close(closing: string, opening: string, openedAt: number): void {
    if (this.take(closing)) return;
    const { type } = this.tokens;
    if (type === 'end' || this.is(')') || this.is(']') || this.is('}')) {
      this.fail(openedAt, openedAt + 1, (place) => messages.unclosedBracket(place, opening));
    } else {
      this.failAtOperator();
    }
  }

  protected enter(): boolean {
    if (++this.nesting <= maxNesting) return true;
    const { start, end } = this.tokens;
    this.fail(start, end, (place) => messages.expressionTooDeep(place, maxNesting));
    return false;
  }

  /** Called when a node is put above one of the given height. */
  protected grow(height: number): void {
    this.height = height + 1;
    if (this.height <= maxHeight) return;
    const { start, end } = this.tokens;
    this.fail(start, end, (place) => messages.expressionTooDeep(place, maxHeight));
  }

  /** The current token stands where a value has to. */
  protected failAtOperand(): void {
    const { start, end, type, text, shown, problem } = this.tokens;
    if (type === 'invalid' && problem) this.failWith(problem, start);
    else if (type === 'end' || this.isAtEnd()) this.fail(start, start, messages.unexpectedEnd);
    else if (this.is('/')) this.fail(start, end, messages.regularExpression);
    else if (unsupportedWords.has(text)) this.fail(start, end, (place) => messages.unsupportedWord(place, text));
    else this.fail(start, end, (place) => messages.unexpectedToken(place, shown));
  }

  /** The current token follows a complete value and does not continue it. */
  protected failAtOperator(): void {
    const { start, end, type, text, shown } = this.tokens;
    if (type === 'name' && !unsupportedWords.has(text)) {
      this.fail(start, end, (place) => messages.missingOperator(place, shown));
    } else if (type === 'number' || type === 'string') {
      this.fail(start, end, (place) => messages.missingOperator(place, shown));
    } else if (this.is(',')) {
      this.fail(start, end, messages.comma);
    } else if (this.is('}') && !this.isAtEnd()) {
      this.fail(start, end, messages.singleBrace);
    } else {
      this.failAtOperand();
    }
  }

  protected failAtMember(): void {
    const { start, end, shown } = this.tokens;
    this.fail(start, end, (place) => messages.memberName(place, shown));
  }

  protected failAtKey(): void {
    const { start, end, type, shown } = this.tokens;
    if (type === 'string' || type === 'number' || this.is('[')) {
      this.fail(start, end, (place) => messages.objectKey(place, shown));
    } else {
      this.failAtOperand();
    }
  }

  protected fail(start: number, end: number, at: (place: Place) => Diagnostic): void {
    this.failWith({ span: this.tokens.span(start, end), at }, start);
  }

  protected failWith(problem: Problem, at: number): void {
    if (!this.problem) {
      this.problem = problem;
      this.errorAt = at;
    }
    this.tokens.stop();
  }

  protected spanFrom(start: number): Span {
    return this.tokens.span(start, this.tokens.previousEnd);
  }

  /** What stands in a tree that is thrown away. */
  protected nothing(): Expression {
    return { type: 'Literal', value: undefined, span: this.spanFrom(this.tokens.previousEnd) };
  }
}
