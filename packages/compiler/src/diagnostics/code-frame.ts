import type { Diagnostic, Position, Span } from './diagnostic.ts';

/** Line and column (from 1) of an offset. `\n`, `\r\n` and a lone `\r` end a line. */
export function positionAt(source: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  const end = Math.min(offset, source.length);
  for (let i = 0; i < end; i++) {
    const unit = source.charCodeAt(i);
    if (unit === 13 && source.charCodeAt(i + 1) === 10) continue;
    if (unit === 10 || unit === 13) {
      line++;
      lineStart = i + 1;
    }
  }
  return { line, column: end - lineStart + 1 };
}

const contextLines = 1;
const widest = 160;

/**
 * The source around a span, as shown under a diagnostic:
 *
 *      11 |   <view wx:for="{{items}}">{{item.name}}</view>
 *    > 12 |   <view wx:else>Empty</view>
 *         |         ^^^^^^^
 */
export function codeFrame(source: string, span: Span): string {
  const { line, column } = positionAt(source, span.start);
  const lines = source.split(/\r\n|\n|\r/);
  const first = Math.max(1, line - contextLines);
  const last = Math.min(lines.length, line + contextLines);
  const gutter = String(last).length;
  const out: string[] = [];
  for (let n = first; n <= last; n++) {
    // A long line (minified source) is shown from a little before the column.
    const text = lines[n - 1] ?? '';
    const cut = text.length > widest ? Math.max(0, column - widest / 2) : 0;
    const shown = text.slice(cut, cut + widest);
    out.push(`${n === line ? '>' : ' '} ${String(n).padStart(gutter)} | ${shown}`.trimEnd());
    if (n === line) {
      const width = Math.max(1, Math.min(span.end - span.start, text.length - column + 1));
      const indent = shown.slice(0, column - 1 - cut).replace(/[^\t]/g, ' ');
      out.push(`  ${' '.repeat(gutter)} | ${indent}${'^'.repeat(Math.min(width, widest))}`);
    }
  }
  return out.join('\n');
}

/** A diagnostic as text for a terminal, without colours. `source` is the text of its file, if it could be read. */
export function formatDiagnostic(diagnostic: Diagnostic, source: string | undefined): string {
  const { severity, code, message, file, span, help } = diagnostic;
  const lines = [`${severity} ${code}: ${message}`];
  if (span && source !== undefined) {
    const { line, column } = positionAt(source, span.start);
    lines.push(`  ${file}:${line}:${column}`, indent(codeFrame(source, span)));
  } else {
    lines.push(`  ${file}`);
  }
  if (help) lines.push(indent(help));
  return lines.join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
