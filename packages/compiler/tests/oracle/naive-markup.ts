/** What an `html` template of emitted code means, without a browser: a tree whose attribute values keep their type. */
export interface MarkupElement {
  readonly type: 'element';
  readonly tag: string;
  /** `.name` for properties, `?name` for boolean attributes, as written in the template. */
  readonly attributes: ReadonlyMap<string, unknown>;
  readonly children: readonly MarkupNode[];
}

/** Text, an element, or the value of a child part. */
export type MarkupNode = string | MarkupElement | { readonly type: 'value'; readonly value: unknown };

export interface MarkupTemplate {
  readonly type: 'template';
  readonly nodes: readonly MarkupNode[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#10': '\n', '#13': '\r' };

function decodeEntities(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

const token = /<\/([^\s<>/]+)>|<([^\s<>/]+)|([^<]+)/gy;
const attribute = /\s+([.?]?[^\s=>]+)(?:=(?:"([^"]*)"|\uE020(\d+)\uE021))?/gy;

/** Stands in for lit's `html`. */
export function naiveHtml(strings: TemplateStringsArray, ...values: unknown[]): MarkupTemplate {
  const source = strings.reduce((text, part, i) => `${text}\uE020${i - 1}\uE021${part}`);
  const root: MarkupNode[] = [];
  const stack: { tag: string; children: MarkupNode[] }[] = [{ tag: '', children: root }];
  let at = 0;
  while (at < source.length) {
    token.lastIndex = at;
    const match = token.exec(source);
    if (!match) throw new Error(`Unexpected markup: ${source.slice(at)}`);
    at = token.lastIndex;
    const [, closed, opened, text] = match;
    if (closed !== undefined) {
      const open = stack.pop();
      if (open?.tag !== closed) throw new Error(`</${closed}> closes <${open?.tag}> in ${source}`);
    } else if (opened !== undefined) {
      const attributes = new Map<string, unknown>();
      attribute.lastIndex = at;
      for (let found = attribute.exec(source); found; found = attribute.exec(source)) {
        at = attribute.lastIndex;
        const [, name = '', literal, hole] = found;
        attributes.set(
          name,
          hole !== undefined ? values[Number(hole)] : literal === undefined ? true : decodeEntities(literal),
        );
      }
      if (source[at] !== '>') throw new Error(`Unexpected markup: ${source.slice(at)}`);
      at++;
      const children: MarkupNode[] = [];
      stack.at(-1)!.children.push({ type: 'element', tag: opened, attributes, children });
      stack.push({ tag: opened, children });
    } else {
      for (const [i, piece] of text!.split(/\uE020(\d+)\uE021/).entries()) {
        if (i % 2 === 1) stack.at(-1)!.children.push({ type: 'value', value: values[Number(piece)] });
        else if (piece) stack.at(-1)!.children.push(decodeEntities(piece));
      }
    }
  }
  if (stack.length > 1) throw new Error(`<${stack.at(-1)!.tag}> is not closed in ${source}`);
  return { type: 'template', nodes: root };
}
