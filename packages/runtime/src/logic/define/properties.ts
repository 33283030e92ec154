export interface PropertyDefinition {
  readonly name: string;
  readonly type: PropertyType;
  /** A value that has one of these types already is kept. */
  readonly optionalTypes: readonly PropertyType[];
  /** Its type is none that there is: it counts as `null`, any. */
  readonly isTypeUnknown: boolean;
  /** Value without an attribute, never converted; cloned for each instance. `undefined`: the type's default. */
  readonly value: unknown;
  /** Called when the value has changed (spec §13.3); the name of a method, or the function. */
  readonly observer: unknown;
}

export type PropertyType = 'String' | 'Number' | 'Boolean' | 'Array' | 'Object' | 'Function' | 'any';

const TYPES = new Map<unknown, PropertyType>([
  [String, 'String'],
  [Number, 'Number'],
  [Boolean, 'Boolean'],
  [Array, 'Array'],
  [Object, 'Object'],
  [Function, 'Function'],
  [null, 'any'],
  [undefined, 'any'],
]);

/** Reads an entry of `properties`: `String`, `null`, or `{type, value, observer, optionalTypes}` (spec §13.4). */
export function readProperty(name: string, declared: unknown): PropertyDefinition {
  const isLong = typeof declared === 'object' && declared !== null;
  const { type, value, observer, optionalTypes } = (isLong ? declared : { type: declared }) as Readonly<
    Record<string, unknown>
  >;
  const listed: readonly unknown[] = Array.isArray(optionalTypes) ? optionalTypes : [];
  const own = TYPES.get(type) ?? 'any';
  return {
    name,
    // Where only others are named, the first of them is meant.
    type: own === 'any' && listed.length > 0 ? typeNamed(listed[0]) : own,
    optionalTypes: listed.map(typeNamed),
    isTypeUnknown: [type, ...listed].some((one) => !TYPES.has(one)),
    value,
    observer,
  };
}

function typeNamed(type: unknown): PropertyType {
  return TYPES.get(type) ?? 'any';
}

/** A given value as the declared type has it; for `undefined`, the type's default (spec §13.4). Never throws. */
export function convertProperty({ type, optionalTypes }: PropertyDefinition, value: unknown): unknown {
  if (optionalTypes.some((type) => hasType(value, type))) return value;
  try {
    return CONVERT[type](value);
  } catch {
    return type === 'String' ? '[object Object]' : 0;
  }
}

/** Only texts and numbers can throw. */
const CONVERT: Readonly<Record<PropertyType, (value: unknown) => unknown>> = {
  String: (value) => (value == null ? '' : String(value)),
  Number(value) {
    const number = Number(value);
    return Number.isFinite(number) ? number : 0;
  },
  Boolean,
  Array: (value) => (Array.isArray(value) ? value : []),
  Object: (value) => (typeof value === 'object' ? value : null),
  Function: (value) => (typeof value === 'function' ? value : doNothing),
  any: (value) => (value === undefined ? null : value),
};

function doNothing(): void {}

function hasType(value: unknown, type: PropertyType): boolean {
  if (type === 'any') return value !== undefined;
  if (type === 'Number') return Number.isFinite(value);
  if (Array.isArray(value)) return type === 'Array';
  return value !== null && typeof value === type.toLowerCase();
}
