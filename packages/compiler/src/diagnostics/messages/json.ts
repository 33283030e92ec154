import { define } from '../diagnostic.ts';

export const unexpectedToken = define<[found: string, expected: string]>('json/unexpected-token', {
  severity: 'error',
  message: (found, expected) => `Expected ${expected}, found ${found}.`,
  help: 'Correct the JSON here. The rest of the file was read as far as it could be understood.',
});

export const missingComma = define('json/missing-comma', {
  severity: 'error',
  message: 'A comma is missing after this value.',
  help: 'Put a `,` between this entry and the next one.',
});

export const trailingComma = define('json/trailing-comma', {
  severity: 'warning',
  message: 'There is a comma after the last entry.',
  help: 'Remove it: the developer tools of WeChat refuse such a file.',
});

export const duplicateKey = define<[key: string]>('json/duplicate-key', {
  severity: 'warning',
  message: (key) => `The key \`${key}\` appears twice in this object; the last one counts.`,
  help: 'Keep one of the two entries.',
});

export const needsDoubleQuotes = define<[text: string]>('json/needs-double-quotes', {
  severity: 'error',
  message: (text) => `\`${text}\` has to stand in double quotes.`,
  help: 'JSON knows only `"` as a quote, for keys as well.',
});

export const unterminatedString = define('json/unterminated-string', {
  severity: 'error',
  message: 'This text has no closing quote on its line.',
  help: 'Close it with `"`. A line break inside a text is written `\\n`.',
});

export const badEscape = define<[escape: string]>('json/bad-escape', {
  severity: 'error',
  message: (escape) => `\`${escape}\` is not an escape that JSON knows.`,
  help: 'A backslash itself is written `\\\\`.',
});

export const unterminatedComment = define('json/unterminated-comment', {
  severity: 'error',
  message: 'This comment is never closed.',
  help: 'Close it with `*/`.',
});

export const unclosed = define<[bracket: string]>('json/unclosed', {
  severity: 'error',
  message: (bracket) => `This \`${bracket}\` is never closed.`,
  help: (bracket) => `Add the missing \`${bracket === '{' ? '}' : ']'}\`.`,
});

export const tooDeep = define<[limit: number]>('json/too-deep', {
  severity: 'error',
  message: (limit) => `Objects and lists are nested more than ${limit} deep; the rest of the file is ignored.`,
  help: 'Flatten the data.',
});

export const emptyFile = define('json/empty-file', {
  severity: 'warning',
  message: 'The file is empty; it is read as `{}`.',
  help: 'Write `{}` into it, or remove it.',
});
