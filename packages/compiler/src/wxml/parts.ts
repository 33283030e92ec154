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
  let parts: Part[] = [];
  // Most values are one part, and an array that was made with one element takes a tenth of the memory.
  const add = (part: Part): void => {
    if (parts.length === 0) parts = [part];
    else parts.push(part);
  };
  let literalStart = reader.position;
  const endLiteral = (end: number): void => {
    if (end === literalStart) return;
    const text = decodeEntities(source, literalStart, end);
    add({ type: 'literal', text, span: { start: literalStart, end } });
  };
  let at = literalStart;
  while (at < source.length && !isEnd(source, at, surroundings)) {
    if (source.charCodeAt(at) !== code.openBrace || source.charCodeAt(at + 1) !== code.openBrace) {
      at++;
      continue;
    }
    endLiteral(at);
    reader.position = at;
    add(readBinding(reader, surroundings, templateData));
    at = literalStart = reader.position;
  }
  endLiteral(at);
  reader.position = at;
  return parts;
}

function isEnd(source: string, at: number, surroundings: Surroundings): boolean {
  if (surroundings === 'text') return isMarkupStart(source, at);
  if (surroundings === 'unquoted') return endsUnquoted(source, at);
  return source.charCodeAt(at) === (surroundings === '"' ? code.doubleQuote : code.singleQuote);
}

function isSpaceOnly(source: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isSpace(source.charCodeAt(at))) at++;
  return at === end;
}
