const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00a0',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&apos;': "'",
  '&ensp;': '\u2002',
  '&emsp;': '\u2003',
};

const BLANKS: Readonly<Record<string, string>> = { ensp: '\u2002', emsp: '\u2003', nbsp: '\u00a0' };

/**
 * What `<text space decode>` shows for the text inside (spec, components §2 text). `text` is a plain tag, so whoever
 * writes the text node asks here: `space` sets the width of blanks, `decode` reads seven entities.
 */
export function displayedText(text: string, options: { space?: string | null; decode?: boolean }): string {
  const blank = BLANKS[options.space ?? ''];
  const spaced = blank === undefined ? text : text.replaceAll(' ', blank);
  return options.decode === true
    ? spaced.replace(/&(?:nbsp|lt|gt|amp|apos|ensp|emsp);/g, (entity) => ENTITIES[entity] ?? entity)
    : spaced;
}
