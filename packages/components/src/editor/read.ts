import { push } from './delta.ts';
import type { Delta, DeltaOp, Formats } from './delta.ts';
import { lineFormats, textFormats } from './formats.ts';

const LINE = /^(?:P|DIV|H[1-6]|LI|BLOCKQUOTE|PRE|HR)$/;

/** The lines of a document: elements that hold text and no other line. */
export function linesOf(root: HTMLElement): HTMLElement[] {
  const lines = [...root.querySelectorAll<HTMLElement>('p, div, h1, h2, h3, h4, h5, h6, li, blockquote, pre, hr')];
  return lines.filter((line) => ![...line.children].some((child) => LINE.test(child.tagName)));
}

/** A document as steps that make it. */
export function readDelta(root: HTMLElement): Delta {
  const ops: DeltaOp[] = [];
  for (const line of linesOf(root)) {
    if (line.tagName === 'HR') push(ops, { divider: true }, {});
    else readInside(line, {}, ops);
    push(ops, '\n', lineFormats(line));
  }
  return { ops };
}

function readInside(parent: Node, formats: Formats, ops: DeltaOp[]): void {
  for (const node of parent.childNodes) {
    if (node instanceof Text) push(ops, node.data, formats);
    else if (node instanceof HTMLImageElement) push(ops, { image: node.getAttribute('src') ?? '' }, imageFormats(node));
    else if (node instanceof HTMLElement && node.tagName !== 'BR')
      readInside(node, { ...formats, ...textFormats(node) }, ops);
  }
}

function imageFormats({ alt, style, dataset, width, height }: HTMLImageElement): Formats {
  return {
    ...(alt !== '' && { alt }),
    ...((style.width || dataset['width']) && { width: style.width || width }),
    ...(style.height && { height: style.height || height }),
    ...(dataset['custom'] && { 'data-custom': dataset['custom'] }),
  };
}
