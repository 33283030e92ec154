import { stringLiteral } from '../wxml/generate/literal.ts';

/** An object literal with one line break before each field, so that every value begins on a line of its own. */
export function objectLines(fields: readonly (readonly [name: string, code: string])[]): string {
  if (fields.length === 0) return '{}';
  return `{\n${fields.map(([name, code]) => `${fieldStart(name)}${code}`).join(',\n')}\n}`;
}

/** What `objectLines` writes before a field's value. */
export function fieldStart(name: string): string {
  return `${/^[A-Za-z]\w*$/.test(name) ? name : name === '__proto__' ? '["__proto__"]' : stringLiteral(name)}: `;
}

/** JSON that is safe inside a script: no `<`, no line separators. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Lines that a text takes. */
export function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
