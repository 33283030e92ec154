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
  const directives = new Map<Directive, Attribute>();
  const plain = new Map<string, Attribute>();
  const events: SortedAttributes['events'][number][] = [];
  const named: Record<(typeof families)[keyof typeof families], Named[]> = {
    marks: [],
    models: [],
    changes: [],
    lets: [],
    slotValues: [],
    generics: [],
    classToggles: [],
    styleProperties: [],
    data: [],
  };
  for (const attribute of element.attributes) {
    const { name } = attribute;
    const directive = directiveOf(name);
    const event = directive ? undefined : parseEventName(name);
    const colon = name.indexOf(':');
    const prefix = name.slice(0, colon);
    if (directive) {
      if (!directives.has(directive)) directives.set(directive, attribute);
    } else if (event) {
      events.push({ event, attribute });
    } else if (colon > 0 && Object.hasOwn(families, prefix)) {
      named[families[prefix as keyof typeof families]].push({ name: name.slice(colon + 1), attribute });
    } else if (name.startsWith('data-')) {
      named.data.push({ name: datasetName(name.slice(5)), attribute });
    } else if (!plain.has(name)) {
      plain.set(name, attribute);
    }
  }
  return { directives, events, plain, ...named };
}

/** `wx:if`, and the old spelling `wx-if`. */
function directiveOf(name: string): Directive | undefined {
  return /^wx[:-]/.test(name) ? directiveNames.get(name.slice(3)) : undefined;
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

/** `foo-bar` → `fooBar`. */
export function camelCase(name: string): string {
  return name.replace(/-([a-zA-Z])/g, (_, letter: string) => letter.toUpperCase());
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
