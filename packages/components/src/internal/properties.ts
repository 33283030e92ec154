import { kebabCase, propertyOf } from '../catalog/entry.ts';
import type { AttributeEntry, ComponentEntry } from '../catalog/entry.ts';
import { coerce, coerceMarkup, defaultOf } from './coerce.ts';

type Attributes = ComponentEntry['attributes'];

type ValueOf<A extends AttributeEntry> = A['type'] extends 'string'
  ? string
  : A['type'] extends 'boolean'
    ? boolean
    : A['type'] extends 'number'
      ? A extends { default: number }
        ? number
        : number | undefined
      : unknown;

/** The typed properties of an element, from its catalog entry. */
export type Properties<T extends Attributes> = {
  -readonly [K in keyof T as T[K] extends { property: infer P extends string } ? P : K]: ValueOf<T[K]>;
};

/** What `withProperties` needs from an element. */
export interface PropertyHost extends HTMLElement {
  /** Called after a property took another value. */
  propertyChanged(name: string, previous: unknown): void;
}

interface CataloguedHost extends PropertyHost {
  /** What was set; defaults come from its prototype. */
  readonly values: Record<string, unknown>;
}

interface ElementClass {
  new (): PropertyHost & {
    attributeChangedCallback?(name: string, previous: string | null, value: string | null): void;
  };
  readonly observedAttributes?: readonly string[];
}

/**
 * Gives an element the properties of its catalog entry. They take any value and hold one of the right type;
 * `undefined` and `null` bring back the default. Markup may spell the attributes `form-type` or `formType`.
 */
export function withProperties<H extends PropertyHost, E extends ComponentEntry>(
  base: new () => H,
  entry: E,
): new () => H & Properties<E['attributes']> {
  const { properties, spellings, defaults } = tablesOf(entry);

  class Catalogued extends (base as unknown as ElementClass) implements CataloguedHost {
    static override get observedAttributes(): readonly string[] {
      return [...(super.observedAttributes ?? []), ...spellings.keys()];
    }

    readonly values = Object.create(defaults) as Record<string, unknown>;

    constructor() {
      super();
      for (const name of properties.keys()) adoptOwnProperty(this, name);
    }

    override attributeChangedCallback(name: string, previous: string | null, value: string | null): void {
      const property = spellings.get(name);
      const attribute = property === undefined ? undefined : properties.get(property);
      if (property === undefined || attribute === undefined) super.attributeChangedCallback?.(name, previous, value);
      else Reflect.set(this, property, coerceMarkup(attribute, value));
    }
  }

  for (const [name, attribute] of properties) addAccessor(Catalogued.prototype, name, attribute);
  return Catalogued as unknown as new () => H & Properties<E['attributes']>;
}

interface Tables {
  readonly properties: ReadonlyMap<string, AttributeEntry>;
  /** Every spelling in markup, with the property it stands for. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly defaults: Readonly<Record<string, unknown>>;
}

function tablesOf(entry: ComponentEntry): Tables {
  const properties = new Map<string, AttributeEntry>();
  const spellings = new Map<string, string>();
  const defaults: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(entry.attributes)) {
    const property = propertyOf(name, attribute);
    properties.set(property, attribute);
    defaults[property] = defaultOf(attribute);
    spellings.set(kebabCase(name), property);
    // Attribute names are lower case in HTML, so `formType` arrives as `formtype`.
    spellings.set(name.toLowerCase(), property);
  }
  return { properties, spellings, defaults };
}

function addAccessor(prototype: CataloguedHost, name: string, attribute: AttributeEntry): void {
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: CataloguedHost) {
      return this.values[name];
    },
    set(this: CataloguedHost, value: unknown) {
      const previous = this.values[name];
      this.values[name] = coerce(attribute, value);
      if (this.values[name] !== previous) this.propertyChanged(name, previous);
    },
  });
}

/** A property set before the element's class was loaded hides the accessor: set it again through the accessor. */
function adoptOwnProperty(element: PropertyHost, name: string): void {
  if (!Object.hasOwn(element, name)) return;
  const value: unknown = Reflect.get(element, name);
  Reflect.deleteProperty(element, name);
  Reflect.set(element, name, value);
}
