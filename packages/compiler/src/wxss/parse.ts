import { CssSyntaxError, parse, root as emptyRoot } from 'postcss';
import type { Root } from 'postcss';
import * as messages from '../diagnostics/messages/wxss.ts';
import { cutDeepRules } from './limits.ts';
import type { Sheet } from './sheet.ts';

const mostMistakes = 50;

/**
 * Parses one file. A statement that is not CSS is reported and blanked out, so that the others keep their positions
 * and are compiled. Never throws.
 */
export function parseFile(source: string, file: string, sheet: Sheet): Root {
  const report = sheet.compilation.report;
  if (source.includes('\0')) {
    const start = source.indexOf('\0');
    report(messages.nulCharacter({ file, span: { start, end: start + 1 } }));
  }
  // Same length as the source, so that offsets stay true.
  let text = source.replace(/^\uFEFF/, ' ').replaceAll('\0', '\uFFFD');
  for (let mistakes = 0; ; mistakes++) {
    const attempt = tryParse(text);
    if (!(attempt instanceof CssSyntaxError)) return adopt(attempt, file, sheet);
    const start = offsetOf(text, attempt);
    const span = { start: Math.min(start, source.length), end: Math.min(start + 1, source.length) };
    if (mistakes < mostMistakes) {
      report(messages.syntax({ file, span }, reasonOf(attempt)));
      text = repair(text, start, attempt.reason);
    } else {
      report(messages.tooManyMistakes({ file, span }));
      const before = tryParse(closeBlocks(text.slice(0, start)));
      return before instanceof CssSyntaxError ? emptyRoot() : adopt(before, file, sheet);
    }
  }
}

function tryParse(text: string): Root | CssSyntaxError {
  try {
    // `map: false`: an annotation in the sheet must not make PostCSS read files.
    return parse(text, { map: false });
  } catch (error) {
    if (error instanceof CssSyntaxError) return error;
    throw error;
  }
}

function adopt(root: Root, file: string, sheet: Sheet): Root {
  if (root.source) sheet.files.set(root.source.input, file);
  cutDeepRules(root, sheet);
  return root;
}

function offsetOf(text: string, error: CssSyntaxError): number {
  let start = 0;
  for (let line = 1; line < (error.line ?? 1); line++) start = text.indexOf('\n', start) + 1;
  return start + (error.column ?? 1) - 1;
}

function reasonOf(error: CssSyntaxError): string {
  return error.reason.charAt(0).toLowerCase() + error.reason.slice(1);
}

/** The text with the mistake at `start` made good or blanked out. */
function repair(text: string, start: number, reason: string): string {
  if (reason === 'Unclosed block') return `${text}}`;
  if (reason === 'Unexpected }') return blank(text, start, start + 1);
  if (reason === 'Unclosed comment') return blank(text, start, text.length);
  const from = start === 0 ? 0 : Math.max(...[';', '{', '}'].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  // A string ends with its line.
  const end = reason === 'Unclosed string' ? text.indexOf('\n', start) : statementEnd(text, start);
  const repaired = blank(text, from, end < 0 ? text.length : end);
  return repaired === text ? text.slice(0, start) : repaired;
}

/** Where the statement around `start` ends: after its `;`, before the brace that opens or closes a block. */
function statementEnd(text: string, start: number): number {
  const rest = /[;{}]/g;
  rest.lastIndex = start + 1;
  const mark = rest.exec(text);
  if (!mark) return text.length;
  return mark[0] === ';' ? mark.index + 1 : mark.index;
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}

function closeBlocks(text: string): string {
  const open = text.split('{').length - text.split('}').length;
  return text + '}'.repeat(Math.max(0, open));
}
