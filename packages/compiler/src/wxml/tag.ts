import type { Span } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/wxml.ts';
import type { Attribute } from './ast.ts';
import { readAttribute, skipName, skipSpaces } from './attribute.ts';
import { readBinding } from './binding.ts';
import { code, isMarkupStart, isNameEnd, isSpace } from './characters.ts';
import type { Reader } from './reader.ts';

export interface OpenTag {
  readonly name: string;
  readonly nameSpan: Span;
  readonly attributes: readonly Attribute[];
  /** `<a/>` */
  readonly isSelfClosing: boolean;
  readonly span: Span;
}

/** Reads `<name …>` or `<name …/>`. */
export function readOpenTag(reader: Reader): OpenTag {
  const { source, position: start } = reader;
  const nameStart = start + 1;
  const nameEnd = skipName(source, nameStart);
  const name = source.slice(nameStart, nameEnd);
  reader.position = nameEnd;
  const attributes = readAttributes(reader, name);
  const { position } = reader;
  const isSelfClosing = source.charCodeAt(position) === code.slash;
  if (isSelfClosing || source.charCodeAt(position) === code.greater) {
    reader.position = position + (isSelfClosing ? 2 : 1);
  } else {
    reader.report(messages.unterminatedTag(reader.place(start, nameEnd), name));
  }
  const nameSpan = { start: nameStart, end: nameEnd };
  return { name, nameSpan, attributes, isSelfClosing, span: { start, end: reader.position } };
}

/** Reads up to the `>` or `/>`; if there is none, up to the next tag or the end of the file. */
function readAttributes(reader: Reader, tag: string): Attribute[] {
  const { source } = reader;
  const attributes: Attribute[] = [];
  // Few tags have so many attributes that a Set is worth its memory.
  let names: Set<string> | undefined;
  for (;;) {
    const at = (reader.position = skipSpaces(source, reader.position));
    if (at >= source.length || endsTag(source, at)) return attributes;
    if (isNameEnd(source.charCodeAt(at))) {
      skipStray(reader);
      continue;
    }
    const attribute = readAttribute(reader, tag);
    const { name, nameSpan } = attribute;
    if (names ? names.has(name) : hasName(attributes, name)) {
      // The first one counts, whatever kind it is.
      reader.report(messages.duplicateAttribute({ file: reader.file, span: nameSpan }, name));
      continue;
    }
    attributes.push(attribute);
    if (names) names.add(name);
    else if (attributes.length > 16) names = new Set(attributes.map((each) => each.name));
  }
}

function hasName(attributes: readonly Attribute[], name: string): boolean {
  for (const attribute of attributes) if (attribute.name === name) return true;
  return false;
}

function endsTag(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  if (unit === code.greater) return true;
  return unit === code.slash ? source.charCodeAt(at + 1) === code.greater : isMarkupStart(source, at);
}

/** Skips what is no attribute: a binding, or a run of characters that no name begins with. */
function skipStray(reader: Reader): void {
  const { source, position: start } = reader;
  if (source.startsWith('{{', start)) {
    readBinding(reader, 'unquoted', false);
    reader.report(messages.bindingInTag(reader.place(start, reader.position)));
    return;
  }
  let end = start + 1;
  while (end < source.length && !isSpace(source.charCodeAt(end)) && !endsTag(source, end)) {
    if (!isNameEnd(source.charCodeAt(end)) || source.startsWith('{{', end)) break;
    end++;
  }
  reader.position = end;
  reader.report(messages.unexpectedCharacter(reader.place(start, end), source.slice(start, Math.min(end, start + 20))));
}

export interface EndTag {
  readonly name: string;
  readonly span: Span;
}

/** Reads `</name>`. Anything else in it is reported and skipped. `undefined`: it names nothing. */
export function readEndTag(reader: Reader): EndTag | undefined {
  const { source, position: start } = reader;
  const nameEnd = skipName(source, start + 2);
  const name = source.slice(start + 2, nameEnd);
  let at = skipSpaces(source, nameEnd);
  const isWellFormed = name !== '' && source.charCodeAt(at) === code.greater;
  while (at < source.length && source.charCodeAt(at) !== code.greater && !isMarkupStart(source, at)) at++;
  if (source.charCodeAt(at) === code.greater) at++;
  reader.position = at;
  const span = { start, end: at };
  if (!isWellFormed) reader.report(messages.malformedEndTag({ file: reader.file, span }));
  return name === '' ? undefined : { name, span };
}
