/** A node as authors write it. */
export interface RichNode {
  readonly type?: unknown;
  readonly name?: unknown;
  readonly attrs?: unknown;
  readonly children?: unknown;
  readonly text?: unknown;
}

/** The nodes of an HTML text. It is read by the browser's parser into a document where nothing runs and nothing loads. */
export function readHtml(html: string): RichNode[] {
  return childrenOf(parse(html));
}

/** A text with its entities made characters: `&lt;` → `<`. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  // A line feed at the start of `pre` is the parser's; the next one is the text's.
  return parse(`<pre>\n${text.replaceAll('<', '&lt;')}`).textContent;
}

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body;
}

function childrenOf(element: Element): RichNode[] {
  return Array.from(element.childNodes, (node) => {
    if (!(node instanceof Element))
      return { type: 'text', text: node.nodeType === Node.TEXT_NODE ? node.nodeValue : '' };
    const attrs = Object.fromEntries(Array.from(node.attributes, ({ name, value }) => [name, value]));
    // Read when it is built, so that what goes too deep is never walked.
    return {
      name: node.localName,
      attrs,
      get children() {
        return childrenOf(node);
      },
    };
  });
}
