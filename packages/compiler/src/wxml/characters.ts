/** UTF-16 codes that the scanners of markup and expressions test for. */
export const code = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  exclamation: 33,
  doubleQuote: 34,
  ampersand: 38,
  singleQuote: 39,
  closeParenthesis: 41,
  asterisk: 42,
  plus: 43,
  comma: 44,
  dash: 45,
  dot: 46,
  slash: 47,
  zero: 48,
  nine: 57,
  colon: 58,
  semicolon: 59,
  less: 60,
  equals: 61,
  greater: 62,
  question: 63,
  backslash: 92,
  underscore: 95,
  openBrace: 123,
  closeBrace: 125,
  tilde: 126,
} as const;

/** White space of markup: what may stand alone between tags without being text (spec §2.1). */
export function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13);
}

/** White space beyond ASCII, which may stand between the tokens of an expression. */
export function isForeignSpace(unit: number): boolean {
  return unit > 127 && /\s/.test(String.fromCharCode(unit));
}

export function isLineEnd(unit: number): boolean {
  return unit === code.lineFeed || unit === code.carriageReturn || unit === 0x2028 || unit === 0x2029;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

export function isHexDigit(unit: number): boolean {
  return isDigit(unit) || (unit >= 97 && unit <= 102) || (unit >= 65 && unit <= 70);
}

export function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

/** Whether `<` at `at` begins a tag, an end tag or a declaration; any other `<` is text (spec §2). */
export function isMarkupStart(source: string, at: number): boolean {
  if (source.charCodeAt(at) !== code.less) return false;
  const next = source.charCodeAt(at + 1);
  return isLetter(next) || next === code.slash || next === code.exclamation || next === code.underscore;
}

/** Whether an attribute value without quotes is over at `at`. */
export function endsUnquoted(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  if (isSpace(unit) || unit === code.greater || unit === code.less) return true;
  return unit === code.slash && source.charCodeAt(at + 1) === code.greater;
}

/** Whether a name ends before `at`, the end of the file included. */
export function endsName(source: string, at: number): boolean {
  return at >= source.length || isNameEnd(source.charCodeAt(at));
}

/** Whether a tag's or an attribute's name is over. Any other character may be in a name. */
export function isNameEnd(unit: number): boolean {
  if (unit > code.greater) return unit === code.openBrace;
  return nameEnds[unit] === 1;
}

/** A table, since every character of every name is asked about: 1 at white space and at `" ' / < = >`. */
const nameEnds = Uint8Array.from({ length: code.greater + 1 }, (_, unit) =>
  isSpace(unit) || '"\'/<=>'.includes(String.fromCharCode(unit)) ? 1 : 0,
);

/** `[A-Za-z_$]`: what an identifier begins with (spec §3.1). */
export function isNameStart(unit: number): boolean {
  return isLetter(unit) || unit === 95 || unit === 36;
}

export function isNamePart(unit: number): boolean {
  return isNameStart(unit) || isDigit(unit);
}

/** Whether a text is an identifier. */
export function isName(text: string): boolean {
  if (text === '' || !isNameStart(text.charCodeAt(0))) return false;
  for (let at = 1; at < text.length; at++) if (!isNamePart(text.charCodeAt(at))) return false;
  return true;
}

/** A letter beyond ASCII: no part of an identifier, but meant as one. */
export function isForeignLetter(source: string, offset: number): boolean {
  return source.charCodeAt(offset) > 127 && /\p{L}/u.test(characterAt(source, offset));
}

/** The character at an offset, both halves of a surrogate pair included, as a diagnostic shows it. */
export function characterAt(source: string, offset: number): string {
  const point = source.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}
