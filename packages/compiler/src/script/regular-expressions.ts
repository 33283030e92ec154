import type * as t from '@babel/types';
import { invalidRegExp } from '../diagnostics/messages/script.ts';
import type { ScriptEdits } from './edits.ts';
import { spanOf } from './walk.ts';

/**
 * Parsers of JavaScript let pass what is no regular expression; engines refuse the whole script for it. Here only the
 * expression itself throws, when it is run.
 */
export function generateRegExps({ id, text, analysis, report }: ScriptEdits): void {
  for (const node of analysis.regExps) {
    const reason = reasonAgainst(node);
    if (reason === undefined) continue;
    const span = spanOf(node);
    report(invalidRegExp({ file: id, span }, reason));
    text.update(span.start, span.end, `new RegExp(${JSON.stringify(node.pattern)}, ${JSON.stringify(node.flags)})`);
  }
}

function reasonAgainst({ pattern, flags }: t.RegExpLiteral): string | undefined {
  try {
    RegExp(pattern, flags);
    return undefined;
  } catch (error) {
    // `Invalid regular expression: /x{1}+/: Nothing to repeat`, or something else in other engines.
    return (error as SyntaxError).message.split(': ').at(-1);
  }
}
