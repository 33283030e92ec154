import { parse, type ParserOptions } from '@babel/parser';
import type * as t from '@babel/types';
import type { Place } from '../diagnostics/diagnostic.ts';

/** Why a script cannot be run. */
export interface SyntaxProblem {
  readonly reason: string;
  readonly place: Place;
}

export type ParsedScript =
  | { readonly program: t.Program; readonly typescript: boolean }
  /** At least one. */
  | { readonly problems: readonly SyntaxProblem[] };

/** Parses a module. All of them are strict, as on the platform, so what is emitted never fails to load. */
export function parseScript(source: string, id: string): ParsedScript {
  const typescript = id.endsWith('.ts');
  const options: ParserOptions = {
    sourceType: 'module',
    allowReturnOutsideFunction: true,
    allowNewTargetOutsideFunction: true,
    // A type that is exported by name looks undeclared.
    allowUndeclaredExports: typescript,
    attachComment: false,
    errorRecovery: true,
    plugins: typescript ? ['typescript', 'decorators-legacy'] : [],
  };
  try {
    const file = parse(source, options);
    const errors: readonly unknown[] = file.errors ?? [];
    if (errors.length === 0) return { program: file.program, typescript };
    return { problems: errors.map((error) => problemOf(error, source, id)) };
  } catch (error) {
    return { problems: [problemOf(error, source, id)] };
  }
}

function problemOf(error: unknown, source: string, id: string): SyntaxProblem {
  const { message, pos } = error as { message?: unknown; pos?: unknown };
  const start = Math.min(typeof pos === 'number' ? pos : 0, source.length);
  const word = /[\w$]+|[^]/uy;
  word.lastIndex = start;
  const end = start + (word.exec(source)?.[0].length ?? 0);
  // Babel ends its texts with `(line:column)`.
  const reason = String(message).replace(/\s*\(\d+:\d+\)\s*$/, '');
  return { reason: /[.?!]$/.test(reason) ? reason : `${reason}.`, place: { file: id, span: { start, end } } };
}
