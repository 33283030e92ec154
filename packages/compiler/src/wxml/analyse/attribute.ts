import type { Attribute, Element } from '../ast.ts';
import type { Span } from '../../diagnostics/diagnostic.ts';

/** The attributes of one element sorted by what they mean (spec §9, §10). Values are still source. */
export interface SortedAttributes {
  /** `wx:if`, `wx:for` …: by name without prefix (`if`, `for-item`). Old spellings are normalised. */
  readonly directives: ReadonlyMap<Directive, Attribute>;
  readonly events: readonly { readonly event: EventName; readonly attribute: Attribute }[];
  readonly data: readonly Named[];
  readonly marks: readonly Named[];
  readonly models: readonly Named[];
  readonly changes: readonly Named[];
  readonly lets: readonly Named[];
  readonly slotValues: readonly Named[];
  readonly generics: readonly Named[];
  readonly classToggles: readonly Named[];
  readonly styleProperties: readonly Named[];
  /** Everything else, by written name. The first of a name counts. */
  readonly plain: ReadonlyMap<string, Attribute>;
}

export interface Named {
  readonly name: string;
  readonly attribute: Attribute;
}

export type Directive = 'if' | 'elif' | 'else' | 'for' | 'for-item' | 'for-index' | 'key';

export interface EventName {
  readonly name: string;
  readonly capture: boolean;
  readonly mode: 'bind' | 'catch' | 'mut';
}

const directiveNames: ReadonlyMap<string, Directive> = new Map([
  ['if', 'if'],
  ['elif', 'elif'],
  ['else', 'else'],
  ['for', 'for'],
  ['for-items', 'for'],
  ['for-item', 'for-item'],
  ['for-index', 'for-index'],
  ['key', 'key'],
]);

const families = {
  mark: 'marks',
  model: 'models',
  change: 'changes',
  let: 'lets',
  slot: 'slotValues',
  generic: 'generics',
  class: 'classToggles',
  style: 'styleProperties',
  data: 'data',
} as const;

/** Sorts an element's attributes. Attributes of other engines (`worklet:`, `wx:` unknown) are left in `plain`. */
export function sortAttributes(element: Element): SortedAttributes {
  const found: Writable<SortedAttributes> = { ...nothing };
  for (const attribute of element.attributes) {
    const { name } = attribute;
    const colon = name.indexOf(':');
    if (colon < 0 && !special.test(name)) {
      found.plain = withFirst(found.plain, name, attribute);
      continue;
    }
    const directive = directiveOf(name);
    const event = directive ? undefined : parseEventName(name);
    const prefix = name.slice(0, colon);
    if (directive) {
      found.directives = withFirst(found.directives, directive, attribute);
    } else if (event) {
      found.events = withEntry(found.events, { event, attribute });
    } else if (colon > 0 && Object.hasOwn(families, prefix)) {
      const family = families[prefix as keyof typeof families];
      found[family] = withEntry(found[family], { name: name.slice(colon + 1), attribute });
    } else if (name.startsWith('data-')) {
      found.data = withEntry(found.data, { name: datasetName(name.slice(5)), attribute });
    } else {
      found.plain = withFirst(found.plain, name, attribute);
    }
  }
  return found;
}

/** What a name that means something begins with, when there is no colon in it. */
const special = /^(?:bind|catch|capture-|mut-|data-|wx-)/;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const none: readonly never[] = [];
/** The empty map that all share that have nothing to put into it. */
export const noNames: ReadonlyMap<never, never> = new Map<never, never>();

/** What an element without attributes has. Most kinds are empty on most elements, so the empty ones are shared. */
const nothing: SortedAttributes = {
  directives: noNames,
  events: none,
  data: none,
  marks: none,
  models: none,
  changes: none,
  lets: none,
  slotValues: none,
  generics: none,
  classToggles: none,
  styleProperties: none,
  plain: noNames,
};

/** The list with one entry more: the same one, unless it is the empty list that all share. */
function withEntry<T>(list: readonly T[], entry: T): readonly T[] {
  if (list === none) return [entry];
  (list as T[]).push(entry);
  return list;
}

/** The map with a name, if it is new there. */
function withFirst<K>(map: ReadonlyMap<K, Attribute>, name: K, attribute: Attribute): ReadonlyMap<K, Attribute> {
  if (map === noNames) return new Map<K, Attribute>().set(name, attribute);
  if (!map.has(name)) (map as Map<K, Attribute>).set(name, attribute);
  return map;
}

/** `wx:if`, and the old spelling `wx-if`. */
function directiveOf(name: string): Directive | undefined {
  return name.startsWith('wx:') || name.startsWith('wx-') ? directiveNames.get(name.slice(3)) : undefined;
}

const eventPattern = /^(capture-mut-bind|capture-bind|capture-catch|mut-bind|bind|catch)(:?)(.+)$/;

/**
 * `catch:tap` → tap, caught. Without the colon a dashed name is camel-cased (spec §10): `bindmy-event` listens to
 * `myEvent`, `bind:my-event` to `my-event`.
 */
export function parseEventName(attribute: string): EventName | undefined {
  const match = eventPattern.exec(attribute);
  if (!match) return undefined;
  const [, form, colon, written] = match as unknown as [string, string, string, string];
  const name = colon ? written : camelCase(written);
  const mode = form.endsWith('catch') ? 'catch' : form.endsWith('mut-bind') ? 'mut' : 'bind';
  return { name, capture: form.startsWith('capture'), mode };
}

/** `foo-bar` → `fooBar`, `foo-1` → `foo1`: the dash goes, whatever follows it. */
export function camelCase(name: string): string {
  let camel = '';
  let kept = 0;
  const last = name.length - 1;
  for (let dash = name.indexOf('-'); dash >= 0 && dash < last; dash = name.indexOf('-', kept)) {
    camel += name.slice(kept, dash) + name.charAt(dash + 1).toUpperCase();
    kept = dash + 2;
  }
  return kept === 0 ? name : camel + name.slice(kept);
}

/** The rest of a `data-…` name: lower-cased first, then each dash and the next character become upper case (spec §9.2). */
function datasetName(name: string): string {
  return name.toLowerCase().replace(/-(.)/g, (_, character: string) => character.toUpperCase());
}

/** Where a diagnostic about an attribute's value points: the value, or the name when there is none. */
export function valueSpan(attribute: Attribute): Span {
  return attribute.value?.span ?? attribute.nameSpan;
}

/** The value of an attribute that takes no bindings, or `undefined` when it has some or is absent. */
export function literalValue(attribute: Attribute | undefined): string | undefined {
  const parts = attribute?.value?.parts;
  if (!parts) return undefined;
  let text = '';
  for (const part of parts) {
    if (part.type !== 'literal') return undefined;
    text += part.text;
  }
  return text;
}
