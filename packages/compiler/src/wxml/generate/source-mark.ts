/**
 * Emitted code carries marks that say which source the text behind them comes from: an offset in one of the
 * unit's files (includes are inlined, so a unit may have several). They are written with private-use characters, which
 * `literal.ts` keeps out of everything else, and are taken out when a unit is complete.
 */
export function sourceMark(file: number, offset: number): string {
  return `\uE000${file}.${offset}\uE001`;
}

const mark = /\uE000(\d+)\.(\d+)\uE001/g;

/** One place in generated code (UTF-16 offset) and where it comes from. */
export interface SourceMapping {
  readonly generated: number;
  readonly file: number;
  readonly source: number;
}

/** Takes the marks out of a text. */
export function extractMarks(marked: string): { text: string; mappings: SourceMapping[] } {
  const mappings: SourceMapping[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(mark)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    mappings.push({ generated: text.length, file: Number(match[1]), source: Number(match[2]) });
  }
  return { text: text + marked.slice(from), mappings };
}
