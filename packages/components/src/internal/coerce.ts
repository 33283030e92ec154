import type { AttributeEntry, AttributeType } from '../catalog/entry.ts';

/**
 * Boolean attributes of built-in components: any non-empty string is true, `"false"` included (spec, components §1).
 * Apps do write `autoplay="false"`; should devices turn out to read it as false, this is the place.
 */
export const toBoolean: (value: unknown) => boolean = Boolean;

/** Reads `20`, `"20"` and `"20px"`; `undefined` for what is no number. */
export function toNumber(value: unknown): number | undefined {
  const number = Number.parseFloat(String(value));
  return Number.isNaN(number) ? undefined : number;
}

const readers: Readonly<Record<AttributeType, (value: {}) => unknown>> = {
  string: String,
  number: toNumber,
  boolean: toBoolean,
  array: (value) => (Array.isArray(value) ? value : undefined),
  object: (value) => (typeof value === 'object' ? value : undefined),
  any: (value) => value,
};

const blanks: Readonly<Partial<Record<AttributeType, unknown>>> = { string: '', boolean: false };

/** The value of an attribute that is absent, or bound to `undefined` or `null`. */
export function defaultOf(attribute: AttributeEntry): unknown {
  return attribute.default ?? blanks[attribute.type];
}

/** A value as its attribute wants it; what cannot be read becomes the default. */
export function coerce(attribute: AttributeEntry, value: unknown): unknown {
  return (value === undefined || value === null ? undefined : readers[attribute.type](value)) ?? defaultOf(attribute);
}

/** The same for text from markup, where a Boolean without a value is true. */
export function coerceMarkup(attribute: AttributeEntry, text: string | null): unknown {
  return coerce(attribute, attribute.type === 'boolean' && text === '' ? true : text);
}
