import type { AttributeEntry } from '../catalog/entry.ts';

/**
 * Boolean attributes of built-in components: any non-empty string is true, `"false"` included (spec, components §1).
 * Apps do write `autoplay="false"`; should devices turn out to read it as false, this is the place.
 */
export function toBoolean(value: unknown): boolean {
  return Boolean(value);
}

/** Reads `20`, `"20"` and `"20px"`; `undefined` for what is no number. */
export function toNumber(value: unknown): number | undefined {
  const number = typeof value === 'number' ? value : Number.parseFloat(String(value));
  return Number.isNaN(number) ? undefined : number;
}

/** The value of an attribute that is absent, or bound to `undefined` or `null`. */
export function defaultOf(attribute: AttributeEntry): unknown {
  if (attribute.default !== undefined) return attribute.default;
  if (attribute.type === 'string') return '';
  return attribute.type === 'boolean' ? false : undefined;
}

/** A value as its attribute wants it; what cannot be read becomes the default. */
export function coerce(attribute: AttributeEntry, value: unknown): unknown {
  if (value === undefined || value === null) return defaultOf(attribute);
  switch (attribute.type) {
    case 'string':
      return String(value);
    case 'number':
      return toNumber(value) ?? defaultOf(attribute);
    case 'boolean':
      return toBoolean(value);
    case 'array':
      return Array.isArray(value) ? value : defaultOf(attribute);
    case 'object':
      return typeof value === 'object' ? value : defaultOf(attribute);
    case 'any':
      return value;
  }
}

/** The same for text from markup, where a Boolean without a value is true. */
export function coerceMarkup(attribute: AttributeEntry, text: string | null): unknown {
  return coerce(attribute, attribute.type === 'boolean' && text === '' ? true : text);
}
