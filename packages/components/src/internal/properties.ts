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

interface ElementClass {
  new (): PropertyHost & { attributeChangedCallback?(name: string, previous: string | null, value: string | null): void };
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
  const attributes = Object.entries(entry.attributes);
  const properties = new Map(attributes.map(([name, attribute]) => [propertyOf(name, attribute), attribute]));
  const spellings = new Map(attributes.flatMap(([name, attribute]) => spellingsOf(name).map((text) => [text, propertyOf(name, attribute)])));
  const defaults = Object.fromEntries([...properties].map(([name, attribute]) => [name, defaultOf(attribute)]));

  class Catalogued extends (base as unknown as ElementClass) {
    static override get observedAttributes(): readonly string[] {
      return [...(super.observedAttributes ?? []), ...spellings.keys()];
    }

    readonly values: Record<string, unknown> = Object.create(defaults) as Record<string, unknown>;

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

  for (const [name, attribute] of properties) {
    Object.defineProperty(Catalogued.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Catalogued) {
        return this.values[name];
      },
      set(this: Catalogued, value: unknown) {
        const previous = this.values[name];
        this.values[name] = coerce(attribute, value);
        if (this.values[name] !== previous) this.propertyChanged(name, previous);
      },
    });
  }
  return Catalogued as unknown as new () => H & Properties<E['attributes']>;
}

/** Attribute names are lower case in HTML, so `formType` arrives as `formtype`. */
function spellingsOf(name: string): string[] {
  const joined = name.toLowerCase();
  const kebab = kebabCase(name);
  return kebab === joined ? [joined] : [kebab, joined];
}

/** A property set before the element's class was loaded hides the accessor: set it again through the accessor. */
function adoptOwnProperty(element: PropertyHost, name: string): void {
  if (!Object.hasOwn(element, name)) return;
  const value: unknown = Reflect.get(element, name);
  Reflect.deleteProperty(element, name);
  Reflect.set(element, name, value);
}
