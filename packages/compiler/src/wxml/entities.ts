import { code } from './characters.ts';
import { namedEntities } from './entity-table.ts';

/** `;` included, the longest name of HTML is `CounterClockwiseContourIntegral;`. */
const longestName = 32;

/**
 * The text of a part of the source with character references decoded (spec §2.2).
 * What is no reference (`&foo;`, a bare `&`, a number beyond Unicode) stays as written.
 */
export function decodeEntities(source: string, start: number, end: number): string {
  let text = '';
  let kept = start;
  for (let at = start; at < end; at++) {
    if (source.charCodeAt(at) !== code.ampersand) continue;
    const semicolon = findSemicolon(source, at + 2, Math.min(end, at + 1 + longestName));
    const decoded = semicolon < 0 ? undefined : decode(source.slice(at + 1, semicolon));
    if (decoded === undefined) continue;
    text += source.slice(kept, at) + decoded;
    kept = semicolon + 1;
    at = semicolon;
  }
  return kept === start ? source.slice(start, end) : text + source.slice(kept, end);
}

function findSemicolon(source: string, start: number, limit: number): number {
  for (let at = start; at < limit; at++) {
    if (source.charCodeAt(at) === code.semicolon) return at;
  }
  return -1;
}

function decode(reference: string): string | undefined {
  const number = /^#(?:(\d+)|[xX]([0-9a-fA-F]+))$/.exec(reference);
  if (!number) return namedEntities.get(reference);
  const [, decimal, hexadecimal] = number;
  const point = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : parseInt(decimal, 10);
  const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : undefined;
}
