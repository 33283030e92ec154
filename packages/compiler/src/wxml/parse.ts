import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/wxml.ts';
import type { Element, MarkupNode, RawText, WxmlDocument } from './ast.ts';
import { endsName, isMarkupStart } from './characters.ts';
import { readText } from './parts.ts';
import { skipDeclaration } from './declaration.ts';
import { Reader } from './reader.ts';
import { readEndTag, readOpenTag, type OpenTag } from './tag.ts';

/** What one file may be: enough for any real template, and no more than later phases can walk. */
export const limits = { length: 1 << 20, depth: 256, nodes: 50_000 } as const;

interface OpenElement {
  readonly tag: OpenTag;
  readonly children: MarkupNode[];
}

/**
 * Parses one `.wxml` file (spec §2). Never throws: whatever is wrong is reported and parsing goes on, so that one run
 * finds every mistake. An element that is not closed ends with its parent; an end tag that closes nothing is dropped.
 * Time is linear in the length of the source.
 */
export function parseWxml(source: string, file: string, report: (diagnostic: Diagnostic) => void): WxmlDocument {
  const reader = new Reader(source, file, report);
  if (source.length > limits.length) {
    reader.report(messages.sourceTooLong(reader.place(limits.length, limits.length), limits.length));
    return { file, source, children: [] };
  }
  return { file, source, children: new TreeBuilder(reader).build() };
}

class TreeBuilder {
  private readonly root: MarkupNode[] = [];
  /** From the outermost to the one that is being filled. */
  private readonly open: OpenElement[] = [];
  private nodes = 0;
  private isOverLimit = false;

  constructor(private readonly reader: Reader) {}

  build(): MarkupNode[] {
    const { reader } = this;
    const { source } = reader;
    if (source.startsWith('\uFEFF')) reader.position = 1;
    while (reader.position < source.length && !this.isOverLimit) {
      if (isMarkupStart(source, reader.position)) this.readMarkup();
      else this.add(readText(reader));
    }
    this.closeDownTo(0, reader.position);
    return this.root;
  }

  private readMarkup(): void {
    const { reader } = this;
    const kind = reader.source[reader.position + 1];
    if (kind === '!') skipDeclaration(reader);
    else if (kind === '/') this.readEnd();
    else this.readElement();
  }

  private readElement(): void {
    const { reader, open } = this;
    const tag = readOpenTag(reader);
    if (open.length >= limits.depth) {
      this.isOverLimit = true;
      reader.report(messages.markupTooDeep(reader.place(tag.span.start, tag.nameSpan.end), limits.depth));
      return;
    }
    if (tag.isSelfClosing) {
      this.addElement({ tag, children: [] }, tag.span.end);
    } else if (tag.name === 'wxs') {
      const rawText = this.readRawText(tag);
      this.addElement({ tag, children: [] }, reader.position, rawText);
    } else {
      open.push({ tag, children: [] });
    }
  }

  /** Code is not markup: everything up to `</wxs>` is kept as written. */
  private readRawText(tag: OpenTag): RawText {
    const { reader } = this;
    const { source, position: start } = reader;
    let end = reader.find('</wxs', start);
    while (end < source.length && !endsName(source, end + '</wxs'.length)) end = reader.find('</wxs', end + 1);
    reader.position = end;
    if (end < source.length) readEndTag(reader);
    else reader.report(messages.unterminatedWxs(reader.place(tag.span.start, tag.nameSpan.end)));
    return { text: source.slice(start, end), span: { start, end } };
  }

  private readEnd(): void {
    const { reader, open } = this;
    const end = readEndTag(reader);
    if (!end) return;
    let index = open.length - 1;
    while (index >= 0 && open[index]?.tag.name !== end.name) index--;
    if (index < 0) {
      reader.report(messages.strayEndTag({ file: reader.file, span: end.span }, end.name));
      return;
    }
    this.closeDownTo(index + 1, end.span.start);
    const element = open.pop();
    if (element) this.addElement(element, end.span.end);
  }

  /** Ends the elements that were left open inside the outermost `depth` ones. */
  private closeDownTo(depth: number, end: number): void {
    const { reader, open } = this;
    const unclosed = open.slice(depth);
    if (!this.isOverLimit) {
      for (const { tag } of unclosed) {
        reader.report(messages.unclosedElement(reader.place(tag.span.start, tag.nameSpan.end), tag.name));
      }
    }
    for (let element = open.at(-1); element && open.length > depth; element = open.at(-1)) {
      open.pop();
      this.addElement(element, end);
    }
  }

  private addElement({ tag, children }: OpenElement, end: number, rawText?: RawText): void {
    const { name, nameSpan, attributes, span } = tag;
    const whole = { start: span.start, end };
    const element: Element = { type: 'element', name, nameSpan, attributes, children, span: whole, openSpan: span };
    this.add(rawText ? { ...element, rawText } : element);
  }

  private add(node: MarkupNode | undefined): void {
    if (!node) return;
    (this.open.at(-1)?.children ?? this.root).push(node);
    this.nodes++;
    if (this.nodes <= limits.nodes || this.isOverLimit) return;
    this.isOverLimit = true;
    const { reader } = this;
    reader.report(messages.tooManyNodes(reader.place(node.span.start, node.span.start), limits.nodes));
  }
}
