import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import { tooManyProblems } from '../diagnostics/messages/wxml.ts';
import { ExpressionParser } from './expression-parser.ts';

/** A file that is no template at all must not cost a finding per character. */
const maxProblems = 1000;

/** What scanning one file carries: the text, where it stands, and where findings go. */
export class Reader {
  position = 0;
  /**
   * How much may still be read in vain. To find where a broken binding ends, text is read that is then read again;
   * once as much was wasted as the file is long, broken bindings end at their first `}}`. So time stays linear.
   */
  lookAhead: number;
  /** For the expressions of the file. */
  readonly expressions: ExpressionParser;
  private readonly found = new Map<string, { readonly from: number; readonly at: number }>();

  private problems = 0;

  constructor(
    readonly source: string,
    readonly file: string,
    private readonly onProblem: (diagnostic: Diagnostic) => void,
  ) {
    this.lookAhead = source.length;
    this.expressions = new ExpressionParser(source);
  }

  report(diagnostic: Diagnostic): void {
    this.problems++;
    if (this.problems <= maxProblems) this.onProblem(diagnostic);
    else if (this.problems === maxProblems + 1) this.onProblem(tooManyProblems(diagnostic, maxProblems));
  }

  place(start: number, end: number): Place {
    return { file: this.file, span: { start, end } };
  }

  /** Offset of the next `text` at or after `from`, or the end of the source. Asking again costs nothing. */
  find(text: string, from: number): number {
    const known = this.found.get(text);
    if (known && known.from <= from && from <= known.at) return known.at;
    const index = this.source.indexOf(text, from);
    const at = index < 0 ? this.source.length : index;
    this.found.set(text, { from, at });
    return at;
  }
}
