import { parse } from '@babel/parser';
import type { File } from '@babel/types';
import * as messages from '../diagnostics/messages/wxs.ts';
import type { WxsSource } from './source.ts';

/** A reason in the words of the parser, without the position that it appends. */
const position = /\s*\(\d+:\d+\)\s*$/;

/** The syntax tree, `undefined` when there are mistakes; all that were found are reported. */
export function parseWxs(text: string, source: WxsSource): File | undefined {
  try {
    const file = parse(text, {
      sourceType: 'script',
      strictMode: true,
      // A module is the body of a function: `return` ends it.
      allowReturnOutsideFunction: true,
      errorRecovery: true,
      attachComment: false,
      createParenthesizedExpressions: true,
    });
    const errors = (file.errors ?? []) as unknown[];
    for (const error of errors) reportError(error, text, source);
    return errors.length === 0 ? (file as File) : undefined;
  } catch (error) {
    reportError(error, text, source);
    return undefined;
  }
}

function reportError(error: unknown, text: string, source: WxsSource): void {
  if (error instanceof RangeError) throw error;
  const { pos, message, code } = error as { pos?: number; message: string; code?: unknown };
  // Babel is at a loss itself now and then; such an error has no place.
  const start = pos !== undefined && Number.isFinite(pos) ? pos : 0;
  // What is missing is missing at the end.
  const at = { start, end: Math.min(start + 1, text.length) };
  if (code === 'BABEL_PARSER_SOURCETYPE_MODULE_REQUIRED') {
    source.report(messages.unsupportedSyntax, at, '`import` and `export`; use `require` and `module.exports`');
  } else {
    const reason = message.replace(position, '').replace(/\.$/, '');
    source.report(messages.syntax, at, reason.charAt(0).toLowerCase() + reason.slice(1));
  }
}
