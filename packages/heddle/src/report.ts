import { posix } from 'node:path';
import { styleText } from 'node:util';
import { formatDiagnostic, positionAt } from '@heddle/compiler';
import type { Diagnostic, Severity } from '@heddle/compiler';
import type { AppFolder } from './app-folder.ts';
import type { CompiledApp } from './compile-app.ts';

/** A diagnostic as `heddle check --json` prints it (design §9). */
export interface DiagnosticRecord {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Relative to the folder that was checked. */
  readonly file: string;
  /** From 1. A finding about a file as a whole is at its beginning. */
  readonly line: number;
  readonly column: number;
  readonly help?: string;
}

/** Diagnostics with positions and without spans, in the order they were found. */
export function diagnosticRecords({ app, diagnostics, read }: CompiledApp): DiagnosticRecord[] {
  return diagnostics.map(({ code, severity, message, file, span, help }) => {
    const source = span && read(file);
    const { line, column } = span && source !== undefined ? positionAt(source, span.start) : { line: 1, column: 1 };
    return {
      code,
      severity,
      message,
      file: shownPath(file, app),
      line,
      column,
      ...(help !== undefined && { help }),
    };
  });
}

/** Every diagnostic with its code frame, and a closing line that counts them; `''` when there are none. */
export function formatReport({ app, diagnostics, read }: CompiledApp): string {
  if (diagnostics.length === 0) return '';
  const texts = diagnostics.map((diagnostic) => {
    const source = diagnostic.span && read(diagnostic.file);
    return colour(formatDiagnostic({ ...diagnostic, file: shownPath(diagnostic.file, app) }, source), diagnostic);
  });
  return `${texts.join('\n\n')}\n\n${countOf(diagnostics)}\n`;
}

/** Relative to the folder that the user named, where project.config.json lies when the app is in a folder of its own. */
function shownPath(file: string, { prefix }: AppFolder): string {
  return file === 'project.config.json' ? file : posix.join(prefix, file);
}

/** Only the first word, so that the text reads the same without colours. */
function colour(text: string, { severity }: Diagnostic): string {
  return styleText(severity === 'error' ? 'red' : 'yellow', severity) + text.slice(severity.length);
}

function countOf(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity): number => diagnostics.filter((each) => each.severity === severity).length;
  const parts = [plural(count('error'), 'error'), plural(count('warning'), 'warning')];
  return parts.filter((part) => part !== undefined).join(', ');
}

function plural(count: number, noun: string): string | undefined {
  if (count === 0) return undefined;
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
