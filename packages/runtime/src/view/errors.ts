import type { ErrorRecord } from '../protocol/messages.ts';
import type { ViewErrorCode } from './error-texts.ts';

/** A mistake that the view has found. Its text is looked up when somebody reads it (`describe` in `error-texts.ts`). */
export interface ViewReport {
  readonly code: ViewErrorCode;
  /** Names the thing in the author's terms. */
  readonly subject: string;
  readonly cause: unknown;
  /** The author's file that it happened in, if known. */
  readonly file?: string | undefined;
}

export type Report = ErrorRecord | ViewReport;

/** As many as a person would read; the oldest go first. */
const KEPT = 200;

/** Everything reported since the start, from both threads. */
export class Errors {
  readonly reports: Report[] = [];
  readonly #known = new Set<string>();
  readonly #listener: ((record: ErrorRecord) => void) | undefined;

  constructor(listener?: (record: ErrorRecord) => void) {
    this.#listener = listener;
  }

  /** A mistake found by the view: reported the first time, not for each place that shows it. */
  report(code: ViewErrorCode, subject: string, cause?: unknown, file?: string): void {
    const id = `${code} ${subject} ${cause instanceof Error ? cause.message : ''}`;
    if (!this.#known.has(id)) this.add({ code, subject, cause, ...(file !== undefined && { file }) });
    this.#known.add(id);
  }

  add(report: Report): void {
    const { reports } = this;
    reports.push(report);
    if (reports.length > KEPT) reports.shift();
    void import('./error-texts.ts').then(({ tell }) => tell(report, this.#listener));
  }
}
