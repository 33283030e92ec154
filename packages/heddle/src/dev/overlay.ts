import { codeFrame } from '@heddle/compiler';
import type { CompiledApp } from '../compile-app.ts';
import { diagnosticRecords, type DiagnosticRecord } from '../report.ts';

/** A diagnostic as a page shows it over the app (`runtime/overlay.ts`). */
export interface Problem extends DiagnosticRecord {
  /** The lines around it; none for a finding about a file as a whole. */
  readonly frame?: string;
}

/** Everything that is wrong with an app, errors first. */
export function problemsOf(result: CompiledApp): Problem[] {
  const problems = diagnosticRecords(result).map((record, i): Problem => {
    const { span, file } = result.diagnostics[i]!;
    const source = span && result.read(file);
    return span && source !== undefined ? { ...record, frame: codeFrame(source, span) } : record;
  });
  return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
