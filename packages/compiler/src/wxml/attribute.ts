import * as messages from '../diagnostics/messages/wxml.ts';
import type { Attribute, AttributeValue, Part } from './ast.ts';
import { code, endsUnquoted, isNameEnd, isSpace } from './characters.ts';
import { decodeEntities } from './entities.ts';
import { readParts } from './parts.ts';
import type { Reader } from './reader.ts';

/** Reads `name`, `name="value"` or `name=value`. `tag` is the element's name. */
export function readAttribute(reader: Reader, tag: string): Attribute {
  const { source, position: start } = reader;
  const end = skipName(source, start);
  const name = source.slice(start, end);
  const nameSpan = { start, end };
  const equals = skipSpaces(source, end);
  if (source.charCodeAt(equals) !== code.equals) {
    reader.position = end;
    return { name, nameSpan, value: undefined, span: nameSpan };
  }
  reader.position = skipSpaces(source, equals + 1);
  const value = readValue(reader, name, tag === 'template' && name === 'data');
  return { name, nameSpan, value, span: { start, end: reader.position } };
}

export function skipName(source: string, start: number): number {
  let at = start;
  while (at < source.length && !isNameEnd(source.charCodeAt(at))) at++;
  return at;
}

export function skipSpaces(source: string, start: number): number {
  let at = start;
  while (at < source.length && isSpace(source.charCodeAt(at))) at++;
  return at;
}

function readValue(reader: Reader, name: string, templateData: boolean): AttributeValue {
  const { source, position: start } = reader;
  const quote = source[start];
  if (quote === '"' || quote === "'") return readQuotedValue(reader, name, quote, templateData);
  if (start >= source.length || endsUnquoted(source, start)) {
    reader.report(messages.missingValue(reader.place(start, start), name));
  }
  const parts = readParts(reader, 'unquoted', templateData);
  const { position: end } = reader;
  if (end > start) reader.report(messages.unquotedValue(reader.place(start, end), name));
  return valueOf(parts, start, end);
}

function readQuotedValue(reader: Reader, name: string, quote: '"' | "'", templateData: boolean): AttributeValue {
  const { source, position: open } = reader;
  const start = open + 1;
  reader.position = start;
  const parts = readParts(reader, quote, templateData);
  const { position: close } = reader;
  const isClosed = close < source.length;
  if (isClosed && !looksRunAway(source, parts, start, close)) {
    reader.position = close + 1;
    return valueOf(parts, start, close);
  }
  reader.report(messages.unterminatedValue(reader.place(open, start), name));
  if (parts.some(({ type }) => type === 'binding')) return valueOf(parts, start, close);
  const end = endOfTagOrLine(source, start, close);
  reader.position = end;
  return valueOf(literal(source, start, end), start, end);
}

/** Whether a value was closed by the quote that opens a later one: `<view a="1><view b="2">`. */
function looksRunAway(source: string, parts: readonly Part[], start: number, close: number): boolean {
  if (parts.length !== 1 || parts[0]?.type !== 'literal') return false;
  const after = source.charCodeAt(close + 1);
  const isOver = close + 1 >= source.length || isSpace(after) || after === code.greater || after === code.slash;
  return !isOver && source.slice(start, close).includes('<');
}

function endOfTagOrLine(source: string, start: number, limit: number): number {
  for (let at = start; at < limit; at++) {
    const unit = source.charCodeAt(at);
    if (unit === code.greater || unit === code.lineFeed || unit === code.carriageReturn) return at;
  }
  return limit;
}

function literal(source: string, start: number, end: number): Part[] {
  return start === end ? [] : [{ type: 'literal', text: decodeEntities(source, start, end), span: { start, end } }];
}

function valueOf(parts: readonly Part[], start: number, end: number): AttributeValue {
  // A lone part is the whole value.
  const span = parts.length === 1 ? parts[0]!.span : { start, end };
  return { parts, span };
}
