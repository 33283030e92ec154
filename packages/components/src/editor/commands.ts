import { appendLine, makeLine } from './write.ts';
import { lineFormats, LINES, setLineFormat, TAGS, TEXT_STYLES, textFormats } from './formats.ts';
import type { Formats } from './delta.ts';
import { linesOf } from './read.ts';

/** The browser's own names of what it can do to a selection. */
const COMMANDS: Readonly<Record<string, string>> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strike: 'strikeThrough',
  color: 'foreColor',
  backgroundColor: 'hiliteColor',
  fontFamily: 'fontName',
};

/** Formats that hold at the start of a range: those of its line, and of all that is around the text. */
export function formatsAt(root: HTMLElement, range: Range): Formats {
  let formats: Formats = {};
  const { startContainer, startOffset } = range;
  const inside = startContainer.childNodes[startOffset] ?? startContainer;
  for (let at: Node | null = inside; at && at !== root; at = at.parentNode) {
    if (!(at instanceof HTMLElement)) continue;
    const isLine = /^(?:P|DIV|H[1-6]|LI|BLOCKQUOTE|PRE)$/.test(at.tagName);
    formats = { ...(isLine ? lineFormats(at) : textFormats(at)), ...formats };
  }
  return formats;
}

/** Gives what is selected a format, or takes it away when it has it already. */
export function applyFormat(root: HTMLElement, range: Range, name: string, value: unknown): void {
  const current = formatsAt(root, range);
  if (LINES.includes(name)) formatLines(root, range, name, current[name] === value ? undefined : value);
  else if (name === 'script') document.execCommand(value === 'sub' ? 'subscript' : 'superscript');
  else if (name in TAGS || TEXT_STYLES.includes(name)) formatText(root, name, value, current);
}

function formatText(root: HTMLElement, name: string, value: unknown, current: Formats): void {
  const command = COMMANDS[name];
  const isTag = name in TAGS;
  document.execCommand('styleWithCSS', false, String(!isTag));
  if (command) return void document.execCommand(command, false, isTag ? undefined : String(value ?? ''));
  // The browser has no such command: it marks the text by a font of its own, which then becomes what is meant.
  document.execCommand('fontName', false, 'heddle-mark');
  for (const mark of root.querySelectorAll<HTMLElement>('[style*="heddle-mark"], font[face="heddle-mark"]')) {
    mark.style.fontFamily = '';
    if (mark.tagName !== 'FONT' && TEXT_STYLES.includes(name))
      Reflect.set(mark.style, name, current[name] === value ? '' : String(value ?? ''));
    else mark.replaceWith(wrapped(mark, name, value));
  }
}

function wrapped(mark: HTMLElement, name: string, value: unknown): HTMLElement {
  const element = document.createElement(TAGS[name] ?? 'span');
  if (TEXT_STYLES.includes(name)) Reflect.set(element.style, name, String(value ?? ''));
  element.append(...mark.childNodes);
  return element;
}

function formatLines(root: HTMLElement, range: Range, name: string, value: unknown): void {
  const lines = linesOf(root).filter((line) => range.intersectsNode(line));
  for (const line of lines) {
    if (name === 'header' || name === 'list')
      replaceLine(root, line, { ...lineFormats(line), header: '', list: '', [name]: String(value ?? '') });
    else setLineFormat(line, name, value);
  }
}

/** Headers and items of lists are elements of their own. Text keeps its nodes, so that the cursor stays. */
function replaceLine(root: HTMLElement, line: HTMLElement, formats: Formats): void {
  const next = makeLine(formats);
  next.append(...line.childNodes);
  const list = line.tagName === 'LI' ? line.parentElement : null;
  const home = document.createDocumentFragment();
  appendLine(home, next, formats);
  if (!list || list === root) return line.replaceWith(home);
  // What stood behind it in the list becomes a list of its own.
  const rest = list.cloneNode() as HTMLElement;
  while (line.nextSibling) rest.append(line.nextSibling);
  line.remove();
  if (rest.hasChildNodes()) list.after(rest);
  list.after(home);
  if (!list.hasChildNodes()) list.remove();
}
