/**
 * Data as it crosses between the threads. `undefined`, `NaN` and infinities are part of it (a field may hold
 * `undefined`, spec §13.1); functions, symbols and cycles are not. Never changed once made, except by `applyPatch`.
 */
export type Json = null | undefined | boolean | number | string | JsonArray | JsonObject;
export type JsonArray = readonly Json[];
export interface JsonObject {
  readonly [key: string]: Json;
}

/** `Array.isArray` for data: the built-in guard does not narrow read-only arrays. */
export function isJsonArray(value: Json): value is JsonArray {
  return Array.isArray(value);
}

export function isJsonObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Equality of what is not a container: `===`, and `NaN` equals itself. */
export function isSame(left: unknown, right: unknown): boolean {
  return left === right || (left !== left && right !== right);
}

/** A field of an object's own; `undefined` where there is none, and of anything that is no object. */
export function ownField<T>(object: { readonly [name: string]: T } | undefined, name: string | number): T | undefined;
export function ownField(object: unknown, name: string | number): unknown;
export function ownField(object: unknown, name: string | number): unknown {
  return typeof object === 'object' && object !== null && Object.hasOwn(object, name)
    ? (object as Readonly<Record<string | number, unknown>>)[name]
    : undefined;
}
