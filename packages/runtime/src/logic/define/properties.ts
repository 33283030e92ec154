/** Any function of an author. */
export type UserFunction = (...args: never[]) => unknown;

export interface PropertyDefinition {
  readonly name: string;
  readonly type: PropertyType;
  /** A value that has one of these types already is kept. */
  readonly optionalTypes: readonly PropertyType[];
  /** Value without an attribute; cloned for each instance. */
  readonly value: unknown;
  /** Called when the value has changed (spec §13.3); the name of a method, or the function. */
  readonly observer?: UserFunction | string;
}

export type PropertyType = 'String' | 'Number' | 'Boolean' | 'Array' | 'Object' | 'any';

const TYPES = new Map<unknown, PropertyType>([
  [String, 'String'],
  [Number, 'Number'],
  [Boolean, 'Boolean'],
  [Array, 'Array'],
  [Object, 'Object'],
]);

/** Reads an entry of `properties`: `String`, `null`, or `{type, value, observer, optionalTypes}` (spec §13.4). */
export function readProperty(name: string, declared: unknown): PropertyDefinition {
  const long = (typeof declared === 'object' && declared !== null ? declared : { type: declared }) as Readonly<
    Record<string, unknown>
  >;
  const type = TYPES.get(long['type']) ?? 'any';
  const optional = long['optionalTypes'];
  const observer = long['observer'];
  return {
    name,
    type,
    optionalTypes: Array.isArray(optional) ? optional.map((one) => TYPES.get(one) ?? 'any') : [],
    value: long['value'] === undefined ? defaultOf(type) : long['value'],
    ...(typeof observer === 'function' || typeof observer === 'string'
      ? { observer: observer as UserFunction | string }
      : {}),
  };
}

/** A given value as the declared type has it (spec §13.4). Never throws. */
export function convertProperty(property: PropertyDefinition, value: unknown): unknown {
  if (property.optionalTypes.some((type) => hasType(value, type))) return value;
  switch (property.type) {
    case 'String':
      return value === null || value === undefined ? '' : toText(value);
    case 'Number':
      return toNumber(value);
    case 'Boolean':
      return Boolean(value);
    case 'Array':
      return Array.isArray(value) ? value : [];
    case 'Object':
      return typeof value === 'object' ? value : null;
    case 'any':
      return value === undefined ? null : value;
  }
}

function defaultOf(type: PropertyType): unknown {
  switch (type) {
    case 'String':
      return '';
    case 'Number':
      return 0;
    case 'Boolean':
      return false;
    case 'Array':
      return [];
    default:
      return null;
  }
}

function hasType(value: unknown, type: PropertyType): boolean {
  switch (type) {
    case 'Array':
      return Array.isArray(value);
    case 'Object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'any':
      return value !== undefined;
    default:
      return typeof value === type.toLowerCase();
  }
}

function toText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return '[object Object]';
  }
}

function toNumber(value: unknown): number {
  try {
    const number = Number(value);
    return Number.isFinite(number) ? number : 0;
  } catch {
    return 0;
  }
}
