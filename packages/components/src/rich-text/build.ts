import { addressOf } from '../internal/address.ts';
import { cssText } from '../internal/length.ts';
import { ALLOWED } from './allowed.ts';
import type { RichNode } from './nodes.ts';

/** What lies beyond is left out. */
const MAX_NODES = 10_000;
const MAX_DEPTH = 64;

interface Work {
  readonly textOf: (text: string) => string;
  left: number;
}

/** Elements for nodes, built one by one from the allow list: what is not named there does not come into being. */
export function buildNodes(nodes: readonly unknown[], textOf: (text: string) => string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  appendAll(fragment, nodes, 1, { textOf, left: MAX_NODES });
  return fragment;
}

function appendAll(parent: Node, nodes: readonly unknown[], depth: number, work: Work): void {
  if (depth > MAX_DEPTH) return;
  for (const node of nodes) {
    if (typeof node !== 'object' || node === null) continue;
    if (work.left-- <= 0) return;
    const made = build(node, depth, work);
    if (made) parent.appendChild(made);
  }
}

function build({ type, name, attrs, children, text }: RichNode, depth: number, work: Work): Node | undefined {
  if (type === 'text') return document.createTextNode(work.textOf(typeof text === 'string' ? text : ''));
  const tag = String(name).toLowerCase();
  const allowed = ALLOWED.get(tag);
  if (!allowed) return undefined;
  const element = document.createElement(tag);
  setAttributes(element, allowed, Object(attrs) as Readonly<Record<string, unknown>>);
  if (Array.isArray(children)) appendAll(element, children, depth + 1, work);
  return element;
}

function setAttributes(
  element: HTMLElement,
  allowed: readonly string[],
  attrs: Readonly<Record<string, unknown>>,
): void {
  for (const [written, value] of Object.entries(attrs)) {
    const name = written.toLowerCase();
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const text = String(value);
    if (name === 'class') element.className = text;
    else if (name === 'style') element.style.cssText = cssText(text);
    else if (name === 'src' && allowed.includes(name)) setSource(element, text);
    else if (allowed.includes(name)) element.setAttribute(name, text);
  }
  // Decorative unless the author says what it shows.
  if (element instanceof HTMLImageElement && !element.hasAttribute('alt')) element.alt = '';
}

function setSource(element: HTMLElement, src: string): void {
  const address = addressOf(src);
  if (address !== undefined) element.setAttribute('src', address);
}
