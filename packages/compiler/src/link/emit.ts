import { stringLiteral } from '../wxml/generate/literal.ts';

/** Fields of an object literal by name: their code, or fields of their own. */
export type Fields = readonly (readonly [name: string, value: string | TracedCode | Fields])[];

/** Code that comes from files of the author. */
export interface TracedCode {
  readonly code: string;
  /** Tells where its pieces come from, in order. */
  origins(add: AddOrigin): void;
}

/** Lines and columns count from 0, those of the code from its own start. */
export type AddOrigin = (line: number, column: number, origin: Origin) => void;

export interface Origin {
  readonly source: string;
  /** Text of the source. */
  readonly content: string;
  readonly line: number;
  readonly column: number;
  /** What is called otherwise in the source. */
  readonly name?: string | undefined;
}

/** An object literal with one line break before each field, so that every value begins on a line of its own. */
export function objectLines(fields: Fields): string {
  if (fields.length === 0) return '{}';
  return `{\n${fields.map(([name, value]) => `${fieldStart(name)}${valueCode(value)}`).join(',\n')}\n}`;
}

function valueCode(value: Fields[number][1]): string {
  if (typeof value === 'string') return value;
  return 'code' in value ? value.code : objectLines(value);
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
