/**
 * Emitted code carries marks that say which source the text behind them comes from: an offset in one of the
 * unit's files (includes are inlined, so a unit may have several). They are written with private-use characters, which
 * `literal.ts` keeps out of everything else, and are taken out when a unit is complete.
 */
export function sourceMark(file: number, offset: number): string {
  return `\uE000${file}.${offset}\uE001`;
}

const markStart = 0xe000;
const markEnd = '\uE001';

/** The offset behind the marks that a text begins with. */
export function skipMarks(text: string): number {
  let at = 0;
  while (text.charCodeAt(at) === markStart) at = text.indexOf(markEnd, at) + 1;
  return at;
}

/** One place in generated code (UTF-16 offset) and where it comes from. */
export interface SourceMapping {
  readonly generated: number;
  readonly file: number;
  readonly source: number;
}

/** Takes the marks out of a text that stands behind `head`. */
export function extractMarks(head: string, marked: string): { text: string; mappings: SourceMapping[] } {
  const mappings: SourceMapping[] = [];
  const pieces = marked.split(String.fromCharCode(markStart));
  let generated = head.length + pieces[0]!.length;
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const dot = piece.indexOf('.');
    const end = piece.indexOf(markEnd, dot);
    mappings.push({ generated, file: Number(piece.slice(0, dot)), source: Number(piece.slice(dot + 1, end)) });
    generated += piece.length - end - 1;
    pieces[i] = piece.slice(end + 1);
  }
  return { text: head + pieces.join(''), mappings };
}
