import type { Preprocessed } from '../host.ts';
import * as messages from '../diagnostics/messages/wxss.ts';
import { isInPackage } from '../project/paths.ts';
import type { Sheet } from './sheet.ts';

/**
 * CSS of a style file: of a Less or Sass file, what its compiler makes of it, and of that, what the author's PostCSS
 * plugins make. `undefined` when there is no such file.
 */
export function readSheet(path: string, sheet: Sheet): string | undefined {
  const css = readCss(path, sheet);
  const { host, report } = sheet.compilation;
  // Packages come as they are to be used.
  const done = css === undefined || isInPackage(path) ? undefined : host.postprocess?.(path, css);
  if (done === undefined || css === undefined) return css;
  if ('css' in done) return done.css;
  if ('missing' in done) report(messages.postcssUnused({ file: path, span: { start: 0, end: 0 } }, done.missing));
  else reportMistake(done, sheet);
  return css;
}

function readCss(path: string, sheet: Sheet): string | undefined {
  const { host, report } = sheet.compilation;
  const source = host.read(path);
  if (source === undefined || !isPreprocessed(path)) return source;
  const done = host.preprocess?.(path) ?? { missing: path.endsWith('.less') ? 'less' : 'sass' };
  if ('css' in done) return done.css;
  if ('missing' in done) {
    report(messages.preprocessorMissing({ file: path, span: { start: 0, end: 0 } }, path, done.missing));
    return '';
  }
  reportMistake(done, sheet);
  return '';
}

function reportMistake({ mistake, file, line, column }: Mistake, { compilation: { host, report } }: Sheet): void {
  const text = host.read(file) ?? '';
  const start = offsetOf(text, line, column);
  report(messages.preprocessorFailed({ file, span: { start, end: Math.min(start + 1, text.length) } }, mistake));
}

type Mistake = Extract<Preprocessed, { mistake: string }>;

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
