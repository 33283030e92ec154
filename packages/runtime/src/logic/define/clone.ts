/** Levels that are copied; what lies deeper (or in a ring) is shared. */
const MAX_DEPTH = 200;

/**
 * A copy of an author's data for one instance: plain objects and arrays anew, anything else (functions, dates,
 * instances of classes) as it is.
 */
export function cloneData<T>(value: T, depth = 0): T {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => cloneData(item, depth + 1)) as T;
  if (!isPlainObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) copy[key] = cloneData(value[key], depth + 1);
  return copy as T;
}

/** Lays `source` over `target`: two plain objects merge by key, anything else is replaced (spec §16). */
export function mergeData(target: Record<string, unknown>, source: Readonly<Record<string, unknown>>): void {
  for (const key of Object.keys(source)) {
    const old = target[key];
    const value = source[key];
    if (isPlainObject(old) && isPlainObject(value)) mergeData(old, value);
    else target[key] = cloneData(value);
  }
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
