import type { Span } from '../diagnostics/diagnostic.ts';

/** What TypeScript can find fault with in the code of a template. */
export type Asked =
  | { readonly kind: 'name' | 'member' | 'handler' | 'export'; readonly name: string }
  | { readonly kind: 'property'; readonly name: string; readonly tag: string };

/** A piece of code that stands for something in a template. Offsets are those of the code. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly asked: Asked;
  /** The template that it was made of, and where in it. */
  readonly file: string;
  readonly span: Span;
}

/** Code that knows which template its parts come from. */
export class CodeWriter {
  readonly segments: Segment[] = [];
  #text = '';
  #variables = 0;

  get text(): string {
    return this.#text;
  }

  add(text: string): void {
    this.#text += text;
  }

  /** A name that nothing else has. */
  variable(): string {
    return `$${this.#variables++}`;
  }

  /** What `write` adds is there to be checked. */
  ask(asked: Asked, file: string, span: Span, write: () => void): void {
    const start = this.#text.length;
    write();
    this.segments.push({ start, end: this.#text.length, asked, file, span });
  }
}

/** A string literal without letters of which TypeScript could count one as several. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
