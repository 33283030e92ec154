import { kebabCase, propertyOf } from '../catalog/entry.ts';
import type { AttributeEntry, Attributes } from '../catalog/entry.ts';
import { coerce, coerceMarkup, defaultOf } from './coerce.ts';

type ValueOf<A extends AttributeEntry> = A['type'] extends 'string'
  ? string
  : A['type'] extends 'boolean'
    ? boolean
    : A['type'] extends 'number'
      ? A extends { default: number }
        ? number
        : number | undefined
      : unknown;

/** The typed properties of an element, from its attributes in the catalog. */
export type Properties<T extends Attributes> = {
  -readonly [K in keyof T as T[K] extends { property: infer P extends string } ? P : K]: ValueOf<T[K]>;
};

/** What `withProperties` needs from an element. */
export interface PropertyHost extends HTMLElement {
  /** Called after a property took another value. */
  requestUpdate(property: string): void;
}

interface CataloguedHost extends PropertyHost {
  /** What was set; the rest has its default. */
  readonly values: Record<string, unknown>;
  [property: string]: unknown;
}

/**
 * Gives an element the properties that the catalog names. They take any value and hold one of the right type;
 * `undefined` and `null` bring back the default. Markup may spell the attributes `form-type` or `formType`.
 * `aria-label` is watched as well: elements pass it on to a native control inside.
 */
export function withProperties<H extends PropertyHost, T extends Attributes>(
  base: new () => H,
  attributes: T,
): new () => H & Properties<T> {
  /** Every spelling in markup, with what it sets. */
  const spellings = new Map<string, { property: string; attribute: AttributeEntry }>();

  class Catalogued extends (base as new () => PropertyHost) implements CataloguedHost {
    static get observedAttributes(): readonly string[] {
      return ['aria-label', ...spellings.keys()];
    }

    [property: string]: unknown;
    readonly values: Record<string, unknown> = {};

    constructor() {
      super();
      for (const { property } of spellings.values()) {
        if (!Object.hasOwn(this, property)) continue;
        // Set before the class was loaded, it hides the accessor: set it again through that.
        const value = this[property];
        delete this[property];
        this[property] = value;
      }
    }

    attributeChangedCallback(name: string, _previous: string | null, text: string | null): void {
      const target = spellings.get(name);
      if (target) this[target.property] = coerceMarkup(target.attribute, text);
      else this.requestUpdate(name);
    }
  }

  for (const [name, attribute] of Object.entries(attributes)) {
    const target = { property: propertyOf(name, attribute), attribute };
    // Attribute names are lower case in HTML, so `formType` arrives as `formtype`.
    spellings.set(kebabCase(name), target).set(name.toLowerCase(), target);
    addAccessor(Catalogued.prototype, target.property, attribute);
  }
  return Catalogued as unknown as new () => H & Properties<T>;
}

function addAccessor(prototype: CataloguedHost, name: string, attribute: AttributeEntry): void {
  Object.defineProperty(prototype, name, {
    get(this: CataloguedHost) {
      return this.values[name] ?? defaultOf(attribute);
    },
    set(this: CataloguedHost, value: unknown) {
      const previous = this[name];
      this.values[name] = coerce(attribute, value);
      if (this[name] !== previous) this.requestUpdate(name);
    },
  });
}
