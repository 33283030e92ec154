import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/expression.ts';
import { code, isDigit } from './characters.ts';

interface Punctuator {
  readonly text: string;
  /** Why it cannot stand in an expression; absent for those of the grammar. */
  readonly refusal?: (place: Place, text: string) => Diagnostic;
}

const accepted = ('=== !== >>> ... == != <= >= << >> && || ?? ' + '( ) [ ] { } . , : ? ! ~ + - * / % & | ^ < >').split(
  ' ',
);

const assignments = '= += -= *= /= %= &= |= ^= <<= >>= >>>= **= &&= ||= ??='.split(' ');

const refused: readonly Punctuator[] = [
  ...assignments.map((text) => ({ text, refusal: messages.assignment })),
  { text: '++', refusal: messages.increment },
  { text: '--', refusal: messages.increment },
  { text: '**', refusal: messages.exponent },
  { text: '=>', refusal: messages.arrowFunction },
  { text: '?.', refusal: messages.optionalChaining },
  { text: '`', refusal: messages.templateLiteral },
  // Comments that end were skipped before.
  { text: '/*', refusal: messages.unterminatedBlockComment },
];

/** By first character; longer ones first, so that the first match is the longest. */
const byFirstUnit: readonly (readonly Punctuator[] | undefined)[] = groupByFirstUnit([
  ...accepted.map((text) => ({ text })),
  ...refused,
]);

function groupByFirstUnit(punctuators: readonly Punctuator[]): (Punctuator[] | undefined)[] {
  const groups = Array.from({ length: 128 }, (): Punctuator[] | undefined => undefined);
  for (const punctuator of [...punctuators].sort((a, b) => b.text.length - a.text.length)) {
    const unit = punctuator.text.charCodeAt(0);
    const group = (groups[unit] ??= []);
    group.push(punctuator);
  }
  return groups;
}

const none: readonly never[] = [];

const entity = /&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});/y;

/** The longest punctuator at `start`, known to the grammar or to this file; `undefined` for any other character. */
export function findPunctuator(source: string, start: number, limit: number): Punctuator | undefined {
  const unit = source.charCodeAt(start);
  if (unit === code.ampersand) {
    entity.lastIndex = start;
    const found = entity.exec(source)?.[0];
    if (found && start + found.length <= limit) return { text: found, refusal: messages.entityInBinding };
  }
  for (const punctuator of byFirstUnit[unit] ?? none) {
    const { text } = punctuator;
    if (start + text.length > limit || (text.length > 1 && !source.startsWith(text, start))) continue;
    // `a?.5:1` is a conditional.
    if (text !== '?.' || !isDigit(source.charCodeAt(start + 2))) return punctuator;
  }
  return undefined;
}
