/** Text with CSS escapes resolved: `\6a avascript` is `javascript`. */
export function unescapeCss(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:([\da-fA-F]{1,6})\s?|(\r\n|[\n\r\f])|([^]))/g,
    (_, hex?: string, newline?: string, char?: string) => {
      if (hex === undefined) return newline === undefined ? (char ?? '') : '';
      const point = parseInt(hex, 16);
      return point === 0 || point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point);
    },
  );
}

/** A string token for the text. */
export function quoteCss(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[\n\r\f<]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `)}"`;
}

const pieces =
  /("[^"\\]*(?:\\[^][^"\\]*)*"?|'[^'\\]*(?:\\[^][^'\\]*)*'?|\burl\(\s*[^"'\s)][^)]*)|\/\*[^]*?(?:\*\/|$)|[ \t\n\r\f]+/gi;

/** Text without comments, white space as single spaces; strings and URLs as they are (spec §19). */
export function tidyCss(text: string): string {
  // Not `trim()`: what JavaScript calls white space may be a letter in CSS.
  const tidy = text.replace(pieces, (_, kept?: string) => kept ?? ' ').replace(/^ +| +$/g, '');
  // `\ ` at the end is an escaped space: without it the escape would take what is printed next.
  return /(?:^|[^\\])(?:\\\\)*\\$/.test(tidy) ? `${tidy} ` : tidy;
}

const strings =
  /\burl\(\s*[^"'\s()\\]*\s*\)|\\[^]|"[^"\\]*(?:\\[^][^"\\]*)*"|'[^'\\]*(?:\\[^][^'\\]*)*'|\/\*[^]*?\*\//gi;
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Whether every bracket is closed by its like. */
export function isBalanced(text: string): boolean {
  const open: (string | undefined)[] = [];
  for (const mark of text.replace(strings, '').match(/["'()[\]{}]/g) ?? []) {
    if (mark in closing) open.push(closing[mark]);
    else if (open.pop() !== mark) return false;
  }
  return open.length === 0;
}
