import { codeFrame, positionAt } from '@heddle/compiler';
import type { ErrorPayload } from 'vite';
import type { CompiledApp } from '../compile-app.ts';
import { formatReport } from '../report.ts';

/** The errors of an app for Vite's overlay: the first with its frame, the others below. */
export function overlayPayload(result: CompiledApp): ErrorPayload {
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const source = first?.span && result.read(first.file);
  const file = first && result.app.prefix + first.file;
  return {
    type: 'error',
    err: {
      plugin: 'heddle',
      message: first ? `${first.code}: ${first.message}${first.help === undefined ? '' : `\n${first.help}`}` : '',
      ...(file !== undefined && { id: file }),
      ...(file !== undefined &&
        first?.span &&
        source !== undefined && {
          loc: { file, ...positionAt(source, first.span.start) },
          frame: codeFrame(source, first.span),
        }),
      stack: formatReport({ ...result, diagnostics: errors.slice(1) }),
    },
  };
}
