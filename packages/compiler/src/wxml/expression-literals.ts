import { code, isDigit, isHexDigit, isNamePart } from './characters.ts';

interface NumberToken {
  readonly end: number;
  /** `undefined` if what stands there is like a number but none of the grammar's. */
  readonly value: number | undefined;
}

/** `42`, `1.5`, `5.`, `.5`, `1e3`, `1e-3`, `0x1F`, octal `017` (spec §3.1). A digit, or a dot and a digit, is at `start`. */
export function readNumber(source: string, start: number, limit: number): NumberToken {
  const isHex = source.charCodeAt(start) === code.zero && (source.charCodeAt(start + 1) | 32) === 120;
  const end = isHex ? skip(source, start + 2, limit, isHexDigit) : endOfDecimal(source, start, limit);
  const text = source.slice(start, end);
  const after = end < limit ? source.charCodeAt(end) : NaN;
  if (isNamePart(after)) return { end: skip(source, end, limit, isNamePart), value: undefined };
  return { end, value: numberOf(text) };
}

function endOfDecimal(source: string, start: number, limit: number): number {
  let end = skip(source, start, limit, isDigit);
  // Two dots are for the parser: `1...` is a number and a spread.
  if (end < limit && source.charCodeAt(end) === code.dot && source.charCodeAt(end + 1) !== code.dot) {
    end = skip(source, end + 1, limit, isDigit);
  }
  if (end >= limit || (source.charCodeAt(end) | 32) !== 101) return end;
  const sign = source.charCodeAt(end + 1);
  const digits = sign === code.plus || sign === code.dash ? end + 2 : end + 1;
  const afterExponent = skip(source, digits, limit, isDigit);
  return afterExponent > digits ? afterExponent : end;
}

function skip(source: string, start: number, limit: number, test: (unit: number) => boolean): number {
  let end = start;
  while (end < limit && test(source.charCodeAt(end))) end++;
  return end;
}

function numberOf(text: string): number | undefined {
  if (/^0\d/.test(text)) {
    if (/^[0-7]+$/.test(text)) return parseInt(text, 8);
    // With an 8 or a 9 among its digits it is decimal after all: `09.5`.
    return /^[0-7]+(?:\.|e|$)/i.test(text) ? undefined : Number(text);
  }
  const value = Number(text);
  return Number.isNaN(value) ? undefined : value;
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};

/**
 * The text of a string literal between its quotes (spec §3.1). `\x` and `\u` without their digits
 * are passed to `onIncomplete` and, like any other character after a backslash, stand for themselves.
 */
export function unescapeString(
  source: string,
  start: number,
  end: number,
  onIncomplete: (start: number, end: number) => void,
): string {
  let text = '';
  let kept = start;
  for (let at = source.indexOf('\\', start); at >= 0 && at < end; at = source.indexOf('\\', kept)) {
    text += source.slice(kept, at);
    const letter = source.charAt(at + 1);
    const digits = letter === 'x' ? 2 : letter === 'u' ? 4 : 0;
    const hex = source.slice(at + 2, Math.min(end, at + 2 + digits));
    if (digits > 0 && hex.length === digits && /^[0-9a-fA-F]+$/.test(hex)) {
      text += String.fromCharCode(parseInt(hex, 16));
      kept = at + 2 + digits;
      continue;
    }
    if (digits > 0) onIncomplete(at, at + 2);
    text += escapes[letter] ?? letter;
    kept = at + 2;
  }
  return text + source.slice(kept, end);
}
