import type { Diagnostic, Place, Span } from '../diagnostics/diagnostic.ts';

/**
 * A finding that is not reported yet. Where a binding ends is sometimes found by trying,
 * and what a given-up try found is not the author's mistake.
 */
export interface Problem {
  readonly span: Span;
  /** Makes the diagnostic, once it is known to be one. */
  readonly at: (place: Place) => Diagnostic;
}

export interface Reporting {
  readonly file: string;
  report(diagnostic: Diagnostic): void;
}

export function reportProblem({ span, at }: Problem, reporting: Reporting): void {
  reporting.report(at({ file: reporting.file, span }));
}
