import type { IrEvent, IrRecord, Value } from '../ir.ts';
import { isStatic, valueCode } from '../analyse/value.ts';
import { propertyName, stringLiteral } from './literal.ts';

/** Parts of emitted tables that the view unit and the skeleton share. */

/** A literal, or a function of the scope. */
export function boundCode(value: Value): string {
  return isStatic(value) ? valueCode(value) : functionCode(value.text);
}

/** `s => …` */
export function functionCode(expression: string): string {
  return `s => ${expression}`;
}

/** The same for an object literal, which would read as a block. */
export function objectFunctionCode(literal: string): string {
  return `s => (${literal})`;
}

export function recordCode(record: IrRecord): string {
  return record.constant ? record.text : objectFunctionCode(record.text);
}

/** `on: [{ name: 'tap', handler: 'f' }]`. */
export function eventsCode(events: readonly IrEvent[]): string {
  let entries = '';
  for (const { name, capture, mode, handler } of events) {
    entries += `${entries && ', '}{ name: ${stringLiteral(name)}`;
    if (capture) entries += ', capture: true';
    if (mode !== 'bind') entries += `, mode: "${mode}"`;
    entries += `, handler: ${boundCode(handler)} }`;
  }
  return `[${entries}]`;
}

/** `{ unit, name }`: a template that another unit defines. */
export function referenceCode({ unit, name }: { readonly unit: string; readonly name: string }): string {
  return objectCode({ unit: stringLiteral(unit), name: stringLiteral(name) });
}

/** Code of fields whose names are identifiers; those that are not there have none. */
type Fields = Readonly<Record<string, string | false | undefined>>;

/** An object literal of the fields that are there, one group after the other. */
export function objectCode(...groups: readonly Fields[]): string {
  let text = '';
  for (const fields of groups) {
    for (const name in fields) {
      const code = fields[name];
      if (code) text += `${text && ', '}${name}: ${code}`;
    }
  }
  return `{ ${text} }`;
}

/** The same with each field on a line of its own, for what is read first. */
export function linesCode(fields: Fields): string {
  let text = '';
  for (const name in fields) if (fields[name]) text += `${name}: ${fields[name]},\n`;
  return `{\n${text}}`;
}

/** A map of names to code, or nothing when it is empty. */
export function mapCode<T>(map: ReadonlyMap<string, T>, code: (value: T) => string): string | undefined {
  let text = '';
  for (const [name, value] of map) text += `${text && ', '}${propertyName(name)}: ${code(value)}`;
  return text ? `{ ${text} }` : undefined;
}
