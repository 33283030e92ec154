import type { Preprocessed, StyleMap } from '../host.ts';
import * as messages from '../diagnostics/messages/wxss.ts';
import { isInPackage } from '../project/paths.ts';
import type { Sheet } from './sheet.ts';
import { offsetIn, traceOf } from './trace.ts';

/**
 * CSS of a style file: of a Less or Sass file, what its compiler makes of it, and of that, what the author's PostCSS
 * plugins make. `undefined` when there is no such file.
 */
export function readSheet(path: string, sheet: Sheet): string | undefined {
  const done = processed(path, sheet);
  if (done?.map) sheet.traces.set(path, traceOf(done.map));
  return done?.css;
}

interface Css {
  readonly css: string;
  /** Leads to where it was written, if that is not the file itself. */
  readonly map?: StyleMap | undefined;
}

function processed(path: string, sheet: Sheet): Css | undefined {
  const read = readCss(path, sheet);
  const { host, report } = sheet.compilation;
  // Packages come as they are to be used.
  const done = read === undefined || isInPackage(path) ? undefined : host.postprocess?.(path, read.css, read.map);
  if (done === undefined) return read;
  if ('css' in done) return done;
  if ('missing' in done) report(messages.postcssUnused({ file: path, span: { start: 0, end: 0 } }, done.missing));
  else reportMistake(done, sheet);
  return read;
}

function readCss(path: string, sheet: Sheet): Css | undefined {
  const { host, report } = sheet.compilation;
  const source = host.read(path);
  if (source === undefined) return undefined;
  if (!isPreprocessed(path)) return { css: source };
  const done = host.preprocess?.(path) ?? { missing: path.endsWith('.less') ? 'less' : 'sass' };
  if ('css' in done) return done;
  if ('missing' in done) {
    report(messages.preprocessorMissing({ file: path, span: { start: 0, end: 0 } }, path, done.missing));
    return { css: '' };
  }
  reportMistake(done, sheet);
  return { css: '' };
}

function reportMistake({ mistake, file, line, column }: Mistake, { compilation: { host, report } }: Sheet): void {
  const text = host.read(file) ?? '';
  const start = offsetIn(text, line - 1, column - 1);
  report(messages.preprocessorFailed({ file, span: { start, end: Math.min(start + 1, text.length) } }, mistake));
}

type Mistake = Extract<Preprocessed, { mistake: string }>;

/** Whether a file is written in Less or Sass. */
export function isPreprocessed(path: string): boolean {
  return /\.(?:less|scss|sass)$/.test(path);
}
