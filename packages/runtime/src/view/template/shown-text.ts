import type { ViewHelpers } from '../../protocol/index.ts';
import { textOf } from './attribute.ts';

const BLANKS: Readonly<Record<string, string>> = { ensp: '\u2002', emsp: '\u2003', nbsp: '\u00a0' };

const CHARACTERS: Readonly<Record<string, string>> = { ...BLANKS, lt: '<', gt: '>', amp: '&', apos: "'" };

/** What `<text space decode>` shows (components §2 text): blanks of another width, the seven entities as characters. */
export const shown: ViewHelpers['shown'] = (text, space, decode) => {
  const blank = BLANKS[textOf(space)];
  const spaced = blank === undefined ? text : text.replaceAll(' ', blank);
  if (!decode) return spaced;
  return spaced.replace(/&(nbsp|ensp|emsp|lt|gt|amp|apos);/g, (_, name: string) => CHARACTERS[name]!);
};
