import { addressOf } from '../internal/address.ts';
import type { Delta, Formats } from './delta.ts';
import { setLineFormat, TAGS, TEXT_STYLES } from './formats.ts';

/** The document that steps make, node by node. What is no text or picture is left out. */
export function writeDelta({ ops }: Delta): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let inside: Node[] = [];
  /** The line feed behind a divider belongs to it. */
  let isDivided = false;
  const endLine = (formats: Formats): void => {
    const wasDivided = isDivided && inside.length === 0;
    isDivided = false;
    if (wasDivided) return;
    const line = makeLine(formats);
    line.append(...(inside.length > 0 ? inside : [document.createElement('br')]));
    inside = [];
    appendLine(fragment, line, formats);
  };
  for (const { insert, attributes = {} } of Array.isArray(ops) ? ops : []) {
    if (typeof insert === 'string') {
      const [first = '', ...rest] = insert.split('\n');
      inside.push(...textNodes(first, attributes));
      for (const text of rest) {
        endLine(attributes);
        inside.push(...textNodes(text, attributes));
      }
    } else if (insert?.['divider']) {
      fragment.append(document.createElement('hr'));
      isDivided = true;
    } else if (typeof insert?.['image'] === 'string') {
      const image = makeImage(insert['image'], attributes);
      if (image) inside.push(image);
    }
  }
  if (inside.length > 0) endLine({});
  return fragment;
}

export function makeImage(src: string, formats: Readonly<Record<string, unknown>>): HTMLImageElement | undefined {
  const address = addressOf(src);
  if (address === undefined) return undefined;
  const image = document.createElement('img');
  image.src = address;
  image.alt = typeof formats['alt'] === 'string' ? formats['alt'] : '';
  for (const name of ['width', 'height'] as const) {
    const value = formats[name];
    if (value !== undefined && value !== '')
      image.style[name] = Number.isNaN(Number(value)) ? String(value) : `${Number(value)}px`;
  }
  if (typeof formats['data-custom'] === 'string') image.dataset['custom'] = formats['data-custom'];
  return image;
}

/** An empty line with these formats. */
export function makeLine(formats: Formats): HTMLElement {
  const { header, list } = formats;
  const level = Number(String(header ?? '').replace(/^h/i, ''));
  const line = document.createElement(list ? 'li' : level >= 1 && level <= 6 ? `h${level}` : 'p');
  if (list === 'check' || list === 'unchecked') line.dataset['list'] = 'unchecked';
  if (list === 'checked') line.dataset['list'] = 'checked';
  for (const [name, value] of Object.entries(formats)) setLineFormat(line, name, value);
  return line;
}

/** Items of one kind in a row share a list. */
export function appendLine(parent: Node, line: HTMLElement, { list }: Formats): void {
  if (!list) return void parent.appendChild(line);
  const tag = list === 'ordered' ? 'OL' : 'UL';
  const last = parent.lastChild;
  const home =
    last instanceof HTMLElement && last.tagName === tag ? last : parent.appendChild(document.createElement(tag));
  home.appendChild(line);
}

function textNodes(text: string, formats: Formats): Node[] {
  if (text === '') return [];
  let node: Node = document.createTextNode(text);
  const wrap = (tag: string): HTMLElement => {
    const element = document.createElement(tag);
    element.append(node);
    node = element;
    return element;
  };
  for (const [name, tag] of Object.entries(TAGS)) if (formats[name]) wrap(tag);
  if (formats['script'] === 'sub' || formats['script'] === 'super') wrap(formats['script'] === 'sub' ? 'sub' : 'sup');
  const styles = TEXT_STYLES.filter((name) => formats[name]);
  if (styles.length > 0) {
    const { style } = wrap('span');
    for (const name of styles) Reflect.set(style, name, String(formats[name]));
  }
  return [node];
}
