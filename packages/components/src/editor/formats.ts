import type { Formats } from './delta.ts';

/** Formats that are a tag of their own around the text. */
export const TAGS: Readonly<Record<string, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  ins: 'ins',
};

const TAG_FORMATS: Readonly<Record<string, string>> = {
  B: 'bold',
  STRONG: 'bold',
  I: 'italic',
  EM: 'italic',
  U: 'underline',
  S: 'strike',
  STRIKE: 'strike',
  DEL: 'strike',
  INS: 'ins',
};

/** Formats that are a style of the text. */
export const TEXT_STYLES: readonly string[] = [
  'color',
  'backgroundColor',
  'font',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'letterSpacing',
];

/** Formats that are a style of the whole line. */
export const LINE_STYLES: readonly string[] = [
  'lineHeight',
  'textIndent',
  'margin',
  'marginTop',
  'marginBottom',
  'marginLeft',
  'marginRight',
  'padding',
  'paddingTop',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
];

/** Formats of a line other than styles. */
export const LINES: readonly string[] = ['header', 'align', 'direction', 'indent', 'list', ...LINE_STYLES];

/** What an element around a piece of text makes of it. */
export function textFormats(element: HTMLElement): Formats {
  const { tagName, style } = element;
  const name = TAG_FORMATS[tagName];
  const script = { SUB: 'sub', SUP: 'super' }[tagName];
  return { ...(name && { [name]: true }), ...(script && { script }), ...stylesOf(style, TEXT_STYLES) };
}

/** What a line is. */
export function lineFormats(line: HTMLElement): Formats {
  const { tagName, style, dataset, dir, parentElement } = line;
  const header = /^H([1-6])$/.exec(tagName)?.[1];
  const list =
    tagName === 'LI' ? (dataset['list'] ?? (parentElement?.tagName === 'OL' ? 'ordered' : 'bullet')) : undefined;
  return {
    ...(header && { header: Number(header) }),
    ...(list && { list }),
    ...(style.textAlign && { align: style.textAlign }),
    ...(dir === 'rtl' && { direction: 'rtl' }),
    ...(dataset['indent'] && { indent: Number(dataset['indent']) }),
    ...stylesOf(style, LINE_STYLES),
  };
}

/** Gives a line one format more, or takes one away. Headers and lists are another element, which the caller makes. */
export function setLineFormat(line: HTMLElement, name: string, value: unknown): void {
  if (name === 'align') line.style.textAlign = value ? String(value) : '';
  else if (name === 'direction') line.dir = value === 'rtl' ? 'rtl' : '';
  else if (name === 'indent') setIndent(line, value);
  else if (LINE_STYLES.includes(name)) Reflect.set(line.style, name, value ? String(value) : '');
}

function setIndent(line: HTMLElement, value: unknown): void {
  const before = Number(line.dataset['indent'] ?? 0);
  const level = value === '+1' ? before + 1 : value === '-1' ? before - 1 : Number(value) || 0;
  const kept = Math.min(8, Math.max(0, level));
  if (kept === 0) delete line.dataset['indent'];
  else line.dataset['indent'] = String(kept);
  line.style.paddingInlineStart = kept === 0 ? '' : `${kept * 3}em`;
}

function stylesOf(style: CSSStyleDeclaration, names: readonly string[]): Formats {
  const found = names.map((name) => [name, Reflect.get(style, name) as string] as const);
  return Object.fromEntries(found.filter(([name, value]) => value !== '' && !isPartOfShorthand(name, style)));
}

/** `margin` says all of `marginTop` and the others. */
function isPartOfShorthand(name: string, style: CSSStyleDeclaration): boolean {
  const whole = /^(?:margin|padding)(?=[A-Z])/.exec(name)?.[0] ?? (/^font[A-Z]/.test(name) ? 'font' : undefined);
  return whole !== undefined && Reflect.get(style, whole) !== '';
}
