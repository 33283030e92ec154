import * as messages from '../diagnostics/messages/wxss.ts';
import type { Sheet } from './sheet.ts';

/** CSS of a style file: of a Less or Sass file, what its compiler makes of it. `undefined` when there is no such file. */
export function readSheet(path: string, { compilation }: Sheet): string | undefined {
  const { host, report } = compilation;
  const source = host.read(path);
  if (source === undefined || !isPreprocessed(path)) return source;
  const done = host.preprocess?.(path) ?? { missing: path.endsWith('.less') ? 'less' : 'sass' };
  if ('css' in done) return done.css;
  if ('missing' in done) {
    report(messages.preprocessorMissing({ file: path, span: { start: 0, end: 0 } }, path, done.missing));
    return '';
  }
  const { mistake, file, line, column } = done;
  const text = host.read(file) ?? '';
  const start = offsetOf(text, line, column);
  report(messages.preprocessorFailed({ file, span: { start, end: Math.min(start + 1, text.length) } }, mistake));
  return '';
}

/** Whether a file is written in Less or Sass. */
export function isPreprocessed(path: string): boolean {
  return /\.(?:less|scss|sass)$/.test(path);
}

/** Lines and columns count from 1. */
function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  return Math.min(start + column - 1, text.length);
}
