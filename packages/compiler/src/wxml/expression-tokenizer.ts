import type { Diagnostic, Place, Span } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/expression.ts';
import {
  characterAt,
  code,
  isDigit,
  isForeignLetter,
  isForeignSpace,
  isLineEnd,
  isNamePart,
  isNameStart,
  isSpace,
} from './characters.ts';
import { readNumber, unescapeString } from './expression-literals.ts';
import { findPunctuator } from './expression-punctuators.ts';
import type { Problem } from './problem.ts';

export type TokenType = 'end' | 'name' | 'number' | 'string' | 'punctuator' | 'invalid';

const none: Problem[] = [];

/**
 * Reads the tokens of an expression, one at a time. The current token is in the fields; strings may hold
 * anything, line breaks and `}}` included. What no expression may contain is an `invalid` token with its problem.
 */
export class Tokenizer {
  type: TokenType = 'end';
  start = 0;
  end = 0;
  /** End of the token before the current one. */
  previousEnd = 0;
  /** Of a name or a punctuator. */
  text = '';
  /** Of a number or a string. */
  value: string | number = '';
  /** Of an invalid token. */
  problem: Problem | undefined;
  /** What is worth a remark but means something. */
  warnings: Problem[] = none;
  /** How far the source was read, comments and open strings included. */
  reached = 0;
  limit = 0;

  constructor(
    readonly source: string,
    /** Added to every offset in spans: where `source` begins in its file. */
    private readonly base: number,
  ) {}

  /** Moves to the first token of an expression. */
  begin(start: number, limit: number): void {
    this.end = this.reached = start;
    this.limit = limit;
    this.warnings = none;
    this.problem = undefined;
    this.next();
  }

  warn(problem: Problem): void {
    // The empty list is shared: nearly no expression has a warning.
    if (this.warnings === none) this.warnings = [problem];
    else this.warnings.push(problem);
  }

  span(start: number, end: number): Span {
    return { start: this.base + start, end: this.base + end };
  }

  /** The source of the current token, cut if it is long, for a message. */
  get shown(): string {
    const text = this.source.slice(this.start, this.end);
    return text.length > 40 ? `${text.slice(0, 39)}…` : text;
  }

  /** Moves to the next token. At the end it stays there. */
  next(): void {
    this.previousEnd = this.end;
    this.text = '';
    const start = this.skipTrivia(this.end);
    this.start = this.end = start;
    this.type = 'end';
    if (start < this.limit) this.read(this.source.charCodeAt(start));
    if (this.end > this.reached) this.reached = this.end;
  }

  /** Nothing more is read: every following token is the end. */
  stop(): void {
    this.type = 'end';
    this.text = '';
    this.start = this.end = this.limit;
  }

  /** The character after the current token, white space and comments left out; NaN at the end. */
  peek(): number {
    const offset = this.skipTrivia(this.end);
    return offset < this.limit ? this.source.charCodeAt(offset) : NaN;
  }

  private read(unit: number): void {
    if (isNameStart(unit)) this.readName();
    else if (isDigit(unit) || (unit === code.dot && this.isDigitAt(this.start + 1))) this.readNumber();
    else if (unit === code.singleQuote || unit === code.doubleQuote) this.readString(unit);
    else this.readOther(unit);
  }

  private readName(): void {
    const { source, limit } = this;
    let end = this.start + 1;
    while (end < limit && isNamePart(source.charCodeAt(end))) end++;
    if (end < limit && source.charCodeAt(end) > 127 && isForeignLetter(source, end)) return this.readForeignName();
    this.end = end;
    this.type = 'name';
    this.text = source.slice(this.start, end);
  }

  private readNumber(): void {
    const number = readNumber(this.source, this.start, this.limit);
    this.end = number.end;
    if (number.value === undefined) {
      const { shown } = this;
      this.invalid((place) => messages.malformedNumber(place, shown));
    } else {
      this.type = 'number';
      this.value = number.value;
    }
  }

  private readString(quote: number): void {
    const { source, limit, start } = this;
    let escaped = false;
    let end = start + 1;
    while (end < limit) {
      const unit = source.charCodeAt(end);
      if (unit === quote) break;
      if (unit === code.backslash) {
        escaped = true;
        end++;
      }
      end++;
    }
    if (end >= limit) {
      this.reached = limit;
      this.end = start + 1;
      this.invalid(messages.unterminatedString);
      return;
    }
    this.end = end + 1;
    this.type = 'string';
    this.value = escaped ? this.unescape(start + 1, end) : source.slice(start + 1, end);
  }

  private unescape(start: number, end: number): string {
    return unescapeString(this.source, start, end, (from, to) => {
      const escape = this.source.slice(from, to);
      this.warn({ span: this.span(from, to), at: (place) => messages.incompleteEscape(place, escape) });
    });
  }

  private readOther(unit: number): void {
    if (unit > 127 && isForeignLetter(this.source, this.start)) return this.readForeignName();
    const punctuator = findPunctuator(this.source, this.start, this.limit);
    const text = punctuator?.text ?? characterAt(this.source, this.start);
    this.end = this.start + text.length;
    if (punctuator && !punctuator.refusal) {
      this.type = 'punctuator';
      this.text = text;
    } else {
      const refusal = punctuator?.refusal ?? messages.unexpectedToken;
      this.invalid((place) => refusal(place, text));
    }
  }

  /** A name with letters that names cannot have, like `数据`. */
  private readForeignName(): void {
    const { source, limit } = this;
    let end = this.start;
    while (end < limit && (isNamePart(source.charCodeAt(end)) || isForeignLetter(source, end))) {
      end += characterAt(source, end).length;
    }
    this.end = Math.min(end, limit);
    const { shown } = this;
    this.invalid((place) => messages.unsupportedName(place, shown));
  }

  private invalid(at: (place: Place) => Diagnostic): void {
    this.type = 'invalid';
    this.problem = { span: this.span(this.start, this.end), at };
  }

  private isDigitAt(offset: number): boolean {
    return offset < this.limit && isDigit(this.source.charCodeAt(offset));
  }

  /** The offset after white space and comments. */
  private skipTrivia(from: number): number {
    const { source, limit } = this;
    let offset = from;
    while (offset < limit) {
      const unit = source.charCodeAt(offset);
      if (isSpace(unit) || isForeignSpace(unit)) {
        offset++;
      } else if (unit === code.slash) {
        const after = this.skipComment(offset);
        if (after === offset) break;
        offset = after;
      } else {
        break;
      }
    }
    return offset;
  }

  /** The offset after the comment at `offset`; `offset` itself if there is none, or none that ends. */
  private skipComment(offset: number): number {
    const { source, limit } = this;
    const kind = offset + 1 < limit ? source.charCodeAt(offset + 1) : NaN;
    let end = offset + 2;
    if (kind === code.slash) {
      while (end < limit && !isLineEnd(source.charCodeAt(end))) end++;
      return end;
    }
    if (kind !== code.asterisk) return offset;
    while (end + 1 < limit) {
      if (source.charCodeAt(end) === code.asterisk && source.charCodeAt(end + 1) === code.slash) return end + 2;
      end++;
    }
    this.reached = limit;
    return offset;
  }
}
