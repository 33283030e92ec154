import type { Part, Text } from './ast.ts';
import { readBinding, type Surroundings } from './binding.ts';
import { code, endsUnquoted, isMarkupStart, isSpace } from './characters.ts';
import { decodeEntities } from './entities.ts';
import type { Reader } from './reader.ts';

/** Reads text up to the next tag, comment or declaration. White space alone is nothing (spec §2.1). */
export function readText(reader: Reader): Text | undefined {
  const { position: start } = reader;
  const parts = readParts(reader, 'text', false);
  const span = { start, end: reader.position };
  const isBlank = parts.length === 1 && parts[0]?.type === 'literal' && isSpaceOnly(reader.source, start, span.end);
  return parts.length === 0 || isBlank ? undefined : { type: 'text', parts, span };
}

/**
 * Reads literal text and bindings up to what ends the surroundings, which is not consumed.
 * `templateData`: a binding that is a lone name means an object (spec §3.2).
 */
export function readParts(reader: Reader, surroundings: Surroundings, templateData: boolean): Part[] {
  const { source } = reader;
  let parts: Part[] = none;
  let literalStart = reader.position;
  let at = endOfLiteral(source, literalStart, surroundings);
  while (at < source.length && source.charCodeAt(at) === code.openBrace) {
    if (at > literalStart) parts = append(parts, literal(source, literalStart, at));
    reader.position = at;
    parts = append(parts, readBinding(reader, surroundings, templateData));
    literalStart = reader.position;
    at = endOfLiteral(source, literalStart, surroundings);
  }
  if (at > literalStart) parts = append(parts, literal(source, literalStart, at));
  reader.position = at;
  return parts;
}

const none: Part[] = [];

/** Most values are one part, and an array that is made with one element takes a tenth of the memory of one that grows. */
function append(parts: Part[], part: Part): Part[] {
  if (parts.length === 0) return [part];
  parts.push(part);
  return parts;
}

function literal(source: string, start: number, end: number): Part {
  return { type: 'literal', text: decodeEntities(source, start, end), span: { start, end } };
}

/** Where the next binding begins, or what is read ends. */
function endOfLiteral(source: string, start: number, surroundings: Surroundings): number {
  const quote = surroundings === '"' ? code.doubleQuote : surroundings === "'" ? code.singleQuote : undefined;
  const isEnd = surroundings === 'text' ? isMarkupStart : endsUnquoted;
  for (let at = start; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === code.openBrace && source.charCodeAt(at + 1) === code.openBrace) return at;
    if (quote === undefined ? isEnd(source, at) : unit === quote) return at;
  }
  return source.length;
}

function isSpaceOnly(source: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isSpace(source.charCodeAt(at))) at++;
  return at === end;
}
