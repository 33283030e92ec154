import type { IrEvent, IrRecord, Value } from '../ir.ts';
import { isStatic, valueCode } from '../analyse/value.ts';
import { code } from '../characters.ts';
import { propertyName, stringLiteral } from './literal.ts';
import { skipMarks } from './source-mark.ts';

/** Parts of emitted tables that the view unit and the skeleton share. */

/** A literal, or a function of the scope. */
export function boundCode(value: Value): string {
  return isStatic(value) ? valueCode(value) : functionCode(value.text);
}

/** `s => …`, with parentheses where an object literal would read as a block. */
export function functionCode(text: string): string {
  return text.charCodeAt(skipMarks(text)) === code.openBrace ? `s => (${text})` : `s => ${text}`;
}

export function recordCode(record: IrRecord): string {
  return record.constant ? record.text : functionCode(record.text);
}

/** `on: [{ name: 'tap', handler: 'f' }]`. */
export function eventsCode(events: readonly IrEvent[]): string {
  const entries = events.map(({ name, capture, mode, handler }) =>
    objectCode([
      ['name', stringLiteral(name)],
      ['capture', capture && 'true'],
      ['mode', mode !== 'bind' && stringLiteral(mode)],
      ['handler', boundCode(handler)],
    ]),
  );
  return `[${entries.join(', ')}]`;
}

/** An object literal of the fields that are there. */
export function objectCode(fields: readonly (readonly [name: string, code: string | false | undefined])[]): string {
  let text = '';
  for (const [name, value] of fields) if (value) text += `${text && ', '}${propertyName(name)}: ${value}`;
  return `{ ${text} }`;
}

/** The same with each field on a line of its own, for what is read first. */
export function linesCode(fields: readonly (readonly [name: string, code: string | undefined])[]): string {
  const present = fields.filter(([, code]) => code !== undefined);
  return `{\n${present.map(([name, code]) => `${propertyName(name)}: ${code}`).join(',\n')},\n}`;
}

/** A map of names to code, or nothing when it is empty. */
export function mapCode<T>(map: ReadonlyMap<string, T>, code: (value: T) => string): string | undefined {
  if (map.size === 0) return undefined;
  return objectCode([...map].map(([name, value]) => [name, code(value)]));
}
