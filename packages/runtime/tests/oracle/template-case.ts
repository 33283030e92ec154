import { compile, memoryHost } from '@heddle/compiler';
import type { TemplateCase } from '../../../compiler/tests/oracle/cases.ts';
import type { Tree } from '../../../compiler/tests/oracle/tree.ts';
import { element, mergeText } from '../../../compiler/tests/oracle/tree.ts';
import { decode, encode } from '../../../compiler/tests/oracle/values.ts';
import { stopAt, type Stop } from '../../src/view/events/event-path.ts';
import { nodeAttribute, type ViewHelpers } from '../../src/protocol/index.ts';
import { fieldsOf } from '../../src/view/events/payload.ts';
import { startJoined } from '../joined/app.ts';

/** The case as an app: its entry is the page, its components stand beside it. */
export function filesOf({ files, entry, data = {}, components = {} }: TemplateCase): Readonly<Record<string, string>> {
  const page = entry.replace(/\.wxml$/, '');
  const usingComponents = Object.fromEntries(
    Object.entries(components).map(([tag, { wxml }]) => [tag, `/${wxml.replace(/\.wxml$/, '')}`]),
  );
  const all: Record<string, string> = {
    ...files,
    'app.json': JSON.stringify({ pages: [page] }),
    [`${page}.json`]: JSON.stringify({ usingComponents }),
    [`${page}.js`]: `Page({ data: ${literal(decode(data))} })`,
  };
  for (const { wxml, generics, properties = {}, ...rest } of Object.values(components)) {
    const path = wxml.replace(/\.wxml$/, '');
    all[`${path}.json`] = JSON.stringify({
      component: true,
      usingComponents,
      ...(generics && { componentGenerics: generics }),
    });
    all[`${path}.js`] =
      `Component({ properties: ${propertiesCode(properties)}, options: ${literal(rest.options ?? {})}, externalClasses: ${literal(rest.externalClasses ?? [])}, data: ${literal(decode(rest.data ?? {}))} })`;
  }
  return all;
}

/** Types are recorded as names. */
function propertiesCode(properties: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(properties).map(([name, declared]) => {
    if (declared === null || typeof declared === 'string') return `${JSON.stringify(name)}: ${declared}`;
    const { type, ...others } = declared as { type: string | null };
    const rest = Object.entries(others).map(([key, value]) => `, ${key}: ${literal(decode(value))}`);
    return `${JSON.stringify(name)}: { type: ${type}${rest.join('')} }`;
  });
  return `{ ${fields.join(', ')} }`;
}

/** JavaScript of a value, with what JSON lacks. */
function literal(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'function') return '() => undefined';
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${Array.from(value, literal).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, item]) => `[${JSON.stringify(key)}]: ${literal(item)}`)
    .join(', ')} }`;
}

export interface RenderedCase {
  readonly trees: Tree[][];
  /** The compiler has reported an error. */
  readonly rejected: boolean;
}

/** Renders a case on a real page. `typed`: attributes of plain elements as the values they were given. */
export async function renderCase(
  { steps = [] }: TemplateCase,
  files: Readonly<Record<string, string>>,
  { typed = false } = {},
): Promise<RenderedCase> {
  // A DOM keeps text only: a token stands for each value.
  const values: unknown[] = [];
  const tapHelpers = (helpers: ViewHelpers): ViewHelpers => ({
    ...helpers,
    attr: (value) => `${token}${values.push(value) - 1}`,
  });
  const { diagnostics } = compile(memoryHost(files));
  const app = await startJoined(files, typed ? { tapHelpers } : {});
  // Built-in elements show more attributes than their author wrote.
  const source = Object.values(files).join('\n').toLowerCase().replaceAll('-', '');
  const isWritten = (name: string): boolean => source.includes(name.toLowerCase().replaceAll('-', ''));
  const read = (): Tree[] =>
    [...app.control.view.pages.top!.body.childNodes]
      .flatMap((node) => composed(node, isWritten))
      .map((tree) => withValues(tree, values));
  const trees = [read()];
  for (const step of steps) {
    app.page().setData(decode(step) as Record<string, unknown>);
    await app.settle();
    trees.push(read());
  }
  return { trees: trees.map(mergeText), rejected: diagnostics.some(({ severity }) => severity === 'error') };
}

const token = '\uE010';

function withValues(tree: Tree, values: readonly unknown[]): Tree {
  if (typeof tree === 'string') return tree;
  const attrs = Object.entries(tree.attrs ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' && value.startsWith(token) ? encode(values[Number(value.slice(1))]) : value,
  ]);
  return element({
    ...tree,
    attrs: Object.fromEntries(attrs) as Record<string, unknown>,
    children: (tree.children ?? []).map((child) => withValues(child, values)),
  });
}

/** A piece of DOM in the recorded form. What is on the page is the composed tree: slots and virtual hosts leave no trace. */
function composed(node: Node, isWritten: (name: string) => boolean): Tree[] {
  if (node instanceof Text) return [node.data];
  const stop = node instanceof HTMLElement ? stopAt(node) : undefined;
  if (!stop?.element) return [];
  const { localName } = stop.element;
  return [
    element({
      tag: stop.node?.tag ?? localName.slice('wx-'.length),
      attrs: attributesOf(stop, isWritten),
      data: encode(fieldsOf(stop.node?.data, stop.scope)) as Record<string, unknown>,
      children: [...stop.element.childNodes].flatMap((child) => composed(child, isWritten)),
    }),
  ];
}

function attributesOf(stop: Stop, isWritten: (name: string) => boolean): Record<string, unknown> {
  const attrs: Record<string, unknown> = {};
  for (const { name, value } of stop.element!.attributes) {
    if (name === nodeAttribute || name === 'slot' || !isWritten(name)) continue;
    attrs[name] = name === 'style' ? authoredStyle(value) : name === 'class' ? authoredClasses(value) : value;
    if (name === 'hidden') attrs[name] = true;
  }
  for (const name of stop.element && stop.node?.host === undefined ? (stop.node?.props ?? []) : []) {
    const value = (stop.element as unknown as Record<string, unknown>)[name];
    if (value === undefined || !isWritten(name)) continue;
    // Where the package is served is the host's matter.
    attrs[name] = name === 'src' ? String(value).replace(/^\.\//, '/') : encode(value);
  }
  return attrs;
}

function authoredStyle(value: string): string {
  return value.replace(/calc\((-?[\d.]+) \* var\(--rpx\)\)/g, '$1rpx');
}

/** Without the component's prefix and the mark of its host. */
function authoredClasses(value: string): string {
  return value
    .split(/\s+/)
    .filter((name) => !name.startsWith('wx-host--'))
    .map((name) => name.replace(/^.*?--/, ''))
    .join(' ');
}
