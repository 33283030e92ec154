/** The normal form of a rendered tree in the recorded cases. Empty parts are left out. */
export type Tree = string | ElementTree;

export interface ElementTree {
  readonly tag: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly marks?: Readonly<Record<string, unknown>>;
  /** `bind:tap` → handler. */
  readonly on?: Readonly<Record<string, unknown>>;
  readonly slot?: unknown;
  readonly children?: readonly Tree[];
}

export function element(parts: ElementTree): ElementTree {
  const attrs: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parts.attrs ?? {})) {
    const key = name.includes(':') ? name : name.replace(/-([a-zA-Z])/g, (_, letter: string) => letter.toUpperCase());
    if (!(key in attrs)) attrs[key] = key === 'class' ? classText(value) : value;
  }
  for (const key of ['class', 'style', 'id']) if (attrs[key] === '') delete attrs[key];
  const children = mergeText(parts.children ?? []);
  const { slot } = parts;
  return {
    tag: parts.tag,
    ...optional('attrs', attrs),
    ...optional('data', parts.data),
    ...optional('marks', parts.marks),
    ...optional('on', parts.on),
    ...(slot !== undefined && slot !== '' && { slot }),
    ...(children.length > 0 && { children }),
  };
}

function optional<K extends string>(name: K, record: Readonly<Record<string, unknown>> | undefined) {
  return record && Object.keys(record).length > 0 ? ({ [name]: record } as Record<K, Record<string, unknown>>) : {};
}

function classText(value: unknown): unknown {
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value.trim().split(/\s+/).join(' ') : value;
}

export function mergeText(children: readonly Tree[]): Tree[] {
  const merged: Tree[] = [];
  for (const child of children) {
    const last = merged.at(-1);
    if (child === '') continue;
    if (typeof child === 'string' && typeof last === 'string') merged[merged.length - 1] = last + child;
    else merged.push(child);
  }
  return merged;
}

/**
 * What of a tree can be read off a DOM: `true` is the empty text, `false`, `null` and `undefined` are absent, everything else
 * is text; marks, slots and handlers are not there.
 */
export function domView(tree: Tree): Tree {
  if (typeof tree === 'string') return tree;
  const attrs: Record<string, string> = {};
  for (const [name, value] of Object.entries(tree.attrs ?? {})) {
    if (value === false || value === null || tagOf(value) === 'undefined' || tagOf(value) === 'function') continue;
    let text = value === true ? '' : textOf(value);
    if (name === 'class') text = text.trim().split(/\s+/).sort().join(' ');
    if (name === 'style')
      text = text
        .replace(/\s*([:;])\s*/g, '$1')
        .replace(/;$/, '')
        .trim();
    if (text === '' && ['class', 'style', 'id'].includes(name)) continue;
    attrs[name] = text;
  }
  const data: Record<string, string> = {};
  for (const [name, value] of Object.entries(tree.data ?? {}))
    if (tagOf(value) !== 'undefined') data[name] = textOf(value);
  return element({ tag: tree.tag, attrs, data, children: (tree.children ?? []).map(domView) });
}

function tagOf(value: unknown): unknown {
  return value && typeof value === 'object' ? (value as Record<string, unknown>)['$'] : undefined;
}

function textOf(value: unknown): string {
  if (value === null || typeof value !== 'object') return String(value);
  const tag = tagOf(value);
  return typeof tag === 'string' ? tag : JSON.stringify(value);
}
