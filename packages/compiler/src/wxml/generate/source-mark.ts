/**
 * Emitted code carries marks that say which source the text behind them comes from: an offset in one of the
 * unit's files (includes are inlined, so a unit may have several). They are written with control characters, which
 * `literal.ts` keeps out of everything else, and are taken out when a unit is complete. (Characters beyond Latin-1 would
 * double the memory of all code that is put together.)
 */
export function sourceMark(file: number, offset: number): string {
  return `\x01${file * maxLength + offset}\x02`;
}

/** No file is longer, so that one number can tell file and offset. */
const maxLength = 2 ** 24;

const markStart = '\x01';
const markEnd = '\x02';

/** The offset behind the marks that a text begins with. */
export function skipMarks(text: string): number {
  let at = 0;
  while (text[at] === markStart) at = text.indexOf(markEnd, at) + 1;
  return at;
}

/**
 * Where pieces of generated code come from, three numbers each: offset in the code, number of the file among the unit's,
 * offset in the file. An app has too many of them for objects.
 */
export type SourceMappings = readonly number[];

/** Text that no marks tell apart. */
export function withoutMarks(marked: string): string {
  return extractMarks('', marked).text;
}

/** Takes the marks out of a text that stands behind `head`. */
export function extractMarks(head: string, marked: string): { text: string; mappings: SourceMappings } {
  const mappings: number[] = [];
  if (!marked.includes(markStart)) return { text: head + marked, mappings };
  const pieces = [head];
  let generated = head.length;
  let from = 0;
  for (let start = marked.indexOf(markStart); start >= 0; start = marked.indexOf(markStart, from)) {
    const end = marked.indexOf(markEnd, start);
    const place = Number(marked.slice(start + 1, end));
    pieces.push(marked.slice(from, start));
    generated += start - from;
    mappings.push(generated, Math.floor(place / maxLength), place % maxLength);
    from = end + 1;
  }
  pieces.push(marked.slice(from));
  return { text: pieces.join(''), mappings };
}
