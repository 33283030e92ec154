/** Levels that are copied; what lies deeper, or in a ring, is left out. */
const MAX_DEPTH = 200;

/** `keep`: functions stay what they are. `drop`: they are left out, as they cannot be sent. */
type Functions = 'keep' | 'drop';

/** A copy of plain objects and arrays, all the way down. Other values are what they are. */
export function copyOf(value: unknown, functions: Functions, depth = 0): unknown {
  if (typeof value === 'function') return functions === 'keep' ? value : undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value)) return value.map((item: unknown) => copyOf(item, functions, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    if (functions === 'keep' || typeof member !== 'function') copy[name] = copyOf(member, functions, depth + 1);
  }
  return copy;
}
