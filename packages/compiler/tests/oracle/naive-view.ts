import { catalog, propertyOf } from '@heddle/components/catalog';
import {
  createExpressions,
  createWxsLibrary,
  createWxsRegistry,
  listEntries,
  nodeAttribute,
  type Bound,
  type EventBinding,
  type LogicBundle,
  type Scope,
  type ViewBundle,
  type ViewHelpers,
  type ViewNode,
  type ViewUnit,
} from '@heddle/runtime/protocol';
import { decisionsOf, type Decisions } from './naive-decisions.ts';
import { naiveHtml, type MarkupElement, type MarkupNode, type MarkupTemplate } from './naive-markup.ts';
import { element, mergeText, type ElementTree, type Tree } from './tree.ts';
import { encode } from './values.ts';

/**
 * A view without a browser: runs emitted view code from the ground up each time and keeps the type of every
 * value. It knows no lists of rows that survive, no patches, no instances; what it shows is what the real view must show.
 */
export interface NaiveView {
  render(id: string, data: Readonly<Record<string, unknown>>): Tree[];
}

interface NaiveScope extends Scope {
  readonly unit: ViewUnit;
}

/** What a component is given at a node: the worker's half of a template. */
export type GivenAttributes = (unit: string, node: number) => Readonly<Record<string, Bound<unknown>>> | undefined;

export function createNaiveView(
  bundle: ViewBundle,
  report: (error: unknown) => void,
  given: GivenAttributes = () => undefined,
  skeletons: LogicBundle['units'] = {},
): NaiveView {
  const library = createWxsLibrary();
  const registry = createWxsRegistry(bundle.wxs, report, library);
  const units = new Map<string, ViewUnit>();
  const expressions = createExpressions({ report, wxs: (id) => () => registry.load(id) });
  const drawList = (scope: NaiveScope, number: number): unknown => {
    const list = scope.unit.lists[number]!;
    const { items, indexes } = listEntries(list.items(scope));
    // Holes are rows too.
    return Array.from(items, (item, i) => list.row(row(scope, item, indexes[i])));
  };
  const drawUse = (scope: NaiveScope, is: unknown, data: Readonly<Record<string, unknown>>): unknown => {
    const found = findTemplate(scope.unit, String(is));
    return found ? found.render({ data, unit: found.unit } as NaiveScope) : '';
  };
  const findTemplate = (
    unit: ViewUnit,
    name: string,
  ): { unit: ViewUnit; render: (scope: Scope) => unknown } | undefined => {
    const entry = unit.templates && Object.hasOwn(unit.templates, name) ? unit.templates[name] : undefined;
    if (typeof entry === 'function') return { unit, render: entry };
    return entry && findTemplate(unitOf(entry.unit), entry.name);
  };
  const helpers: ViewHelpers = {
    ...expressions,
    html: naiveHtml,
    nothing: '',
    attr: (value) => value,
    url: (_, value) => value,
    cls: (_, value) => value,
    style: (value) => value,
    shown: (text) => text,
    animation: (plan) => plan,
    decided: (scope, number) => decisions((scope as NaiveScope).unit).get(number)!(scope),
    list: (scope, number) => drawList(scope as NaiveScope, number),
    slotted: (scope, number) => drawList(scope as NaiveScope, number),
    use: (scope, _, is, data) => drawUse(scope as NaiveScope, is, data),
    child: (scope, number) => {
      const { unit } = scope as NaiveScope;
      return { component: unit.nodes[number], given: given(ids.get(unit)!, number) ?? {}, scope };
    },
    slot: (_, __, name, values) =>
      element({ tag: 'slot', attrs: { ...(name !== '' && { name }), ...(encode(values ?? {}) as object) } }),
  };
  const ids = new Map<ViewUnit, string>();
  const made = new Map<ViewUnit, Decisions>();
  const decisions = (unit: ViewUnit): Decisions => {
    const known =
      made.get(unit) ?? decisionsOf(skeletons[ids.get(unit)!], { ...expressions, decide: (_, __, it) => it });
    made.set(unit, known);
    return known;
  };
  const unitOf = (id: string): ViewUnit => {
    const known = units.get(id) ?? bundle.units[id]!(helpers);
    units.set(id, known);
    ids.set(known, id);
    return known;
  };
  return {
    render(id, data) {
      library.resetFuel();
      const unit = unitOf(id);
      const fields = Object.assign(Object.create(null), data) as Record<string, unknown>;
      const scope = { data: fields, unit } as unknown as NaiveScope;
      for (const [name, decide] of decisions(unit)) if (typeof name === 'string') fields[name] = decide(scope);
      return mergeText(treesOf(unit.render!(scope), scope));
    },
  };
}

interface Hosted {
  readonly component: ViewNode;
  readonly given: Readonly<Record<string, Bound<unknown>>>;
  readonly scope: NaiveScope;
}

function row(up: NaiveScope, item: unknown, index: unknown): NaiveScope {
  return { up, data: up.data, unit: up.unit, values: up.values, item, index };
}

function treesOf(value: unknown, scope: NaiveScope): Tree[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => treesOf(item, scope));
  if (typeof value !== 'object') return [String(value)];
  if ('component' in value) {
    const { component, given, scope: at } = value as Hosted;
    return [hostTree(component, given, at)];
  }
  if ('tag' in value) return [value as ElementTree];
  return (value as MarkupTemplate).nodes.flatMap((node) => nodeTrees(node, scope));
}

function nodeTrees(node: MarkupNode, scope: NaiveScope): Tree[] {
  if (typeof node === 'string') return [node];
  if (node.type === 'value') return treesOf(node.value, scope);
  return [elementTree(node, scope)];
}

function elementTree(node: MarkupElement, outer: NaiveScope): ElementTree {
  const scope = (node.attributes.get('.$s') as NaiveScope | undefined) ?? outer;
  const number = node.attributes.get(nodeAttribute);
  const known = number === undefined ? undefined : scope.unit.nodes[Number(number)];
  const tag = node.tag.replace(/^wx-/, '');
  const attrs: Record<string, unknown> = {};
  for (const [name, value] of node.attributes) {
    if ([nodeAttribute, '.$s', '.textContent', 'slot'].includes(name)) continue;
    const written = name.startsWith('.') ? attributeOf(tag, name.slice(1)) : name.replace(/^\?/, '');
    attrs[written] = isTextual(written) ? textualValue(written, value) : encode(value);
  }
  const text = node.attributes.get('.textContent');
  const children = text === undefined ? node.children.flatMap((child) => nodeTrees(child, scope)) : [String(text)];
  const slot = textualValue('slot', node.attributes.get('slot'));
  return element({ tag, attrs, slot, ...(known && nodeParts(known, scope)), children });
}

/** A component shown as its host, with what it is given; what is inside it is another view's matter. */
function hostTree(node: ViewNode, given: Hosted['given'], scope: NaiveScope): ElementTree {
  const { host = {} } = node;
  const attrs = Object.fromEntries(
    Object.entries({ id: host.id, class: host.class, style: host.style, ...host.attributes, ...given })
      .filter(([, bound]) => bound !== undefined)
      .map(([name, bound]) => [name, encode(typeof bound === 'function' ? bound(scope) : bound)]),
  );
  return element({
    tag: node.tag,
    attrs,
    ...nodeParts(node, scope),
    children: (node.content ?? []).flatMap(({ render }) => treesOf(render(scope), scope)),
  });
}

function nodeParts(node: ViewNode, scope: Scope): Pick<ElementTree, 'data' | 'marks' | 'on'> {
  const { data, mark } = node;
  const record = (bound: typeof data) =>
    encode(typeof bound === 'function' ? bound(scope) : (bound ?? {})) as Record<string, unknown>;
  return {
    data: record(data),
    marks: record(mark),
    on: Object.fromEntries(
      (node.on ?? []).map((binding) => [eventName(binding), handler(binding, scope)]).filter(([, name]) => name !== ''),
    ),
  };
}

function eventName({ name, capture, mode }: EventBinding): string {
  const form = mode === 'mut' ? 'mut-bind' : (mode ?? 'bind');
  return `${capture ? 'capture-' : ''}${form}:${name}`;
}

function handler({ handler: bound }: EventBinding, scope: Scope): unknown {
  const value = typeof bound === 'function' ? bound(scope) : bound;
  if (typeof value === 'function') return encode(value);
  return value === undefined || value === null ? '' : String(value);
}

function attributeOf(tag: string, property: string): string {
  const attributes = Object.entries(catalog[tag]?.attributes ?? {});
  return attributes.find(([name, described]) => propertyOf(name, described) === property)?.[0] ?? property;
}

/** What is text, whatever it is given (spec §9.1): nothing is no text, a list of class names is its items. */
function isTextual(name: string): boolean {
  return name === 'id' || name === 'class' || name === 'style';
}

function textualValue(name: string, value: unknown): unknown {
  if (value === undefined || value === null) return '';
  if (name === 'class' && Array.isArray(value)) return value.join(' ');
  // Literal styles have been converted; the case shows what the author wrote.
  return name === 'style' ? String(value).replace(/calc\((-?[\d.]+) \* var\(--rpx\)\)/g, '$1rpx') : String(value);
}
