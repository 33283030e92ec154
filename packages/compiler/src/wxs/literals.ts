/** A string for emitted code. `<` is escaped, so that it can stand in a `<script>` (sandbox §6.4). */
export function quote(text: string): string {
  return JSON.stringify(text).replace(/[<\u2028\u2029]/g, escapeUnit);
}

/** `<`, line separators, and control characters, with which source marks are written; not white space. */
const unsafe = /[<\u2028\u2029]|(?![\t\n\r])\p{Cc}/gu;

/** Whether a literal cannot stand in emitted code as it is. */
export function hasUnsafe(text: string): boolean {
  return text.search(unsafe) >= 0;
}

/** The text between the quotes of a template literal. */
export function templateText(cooked: string): string {
  return cooked
    .replace(/[`\\]|\$\{/g, '\\$&')
    .replace(/\r/g, '\\r')
    .replace(unsafe, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * The pattern that a string literal given to `getRegExp` means. Mini programs keep escapes that JavaScript does not
 * know, so `getRegExp('^\d+$')` works there and libraries rely on it. Only `\\` is one backslash.
 */
export function patternText(raw: string): string {
  return raw.slice(1, -1).replaceAll('\\\\', '\\');
}
