import { isForbiddenKey } from './path.ts';

/** From about this many values on, text is cheaper to send than a structured clone (design §4.4). */
const MANY_VALUES = 100;

/** Levels that a received value may have; what lies deeper is cut. Senders cut at 200 below each path. */
const MAX_DEPTH = 1000;

/**
 * How data is sent: as JSON text when there is much of it and JSON can carry all of it, else as it is, for the
 * structured clone of the port. `undefined`, `NaN`, infinities and everything that is not plain need the clone.
 */
export function encodeData<T extends object>(data: T): T | string {
  return countPlain(data, 0) > MANY_VALUES ? JSON.stringify(data) : data;
}

/**
 * What `encodeData` was given, safe to keep and to change: own keys `__proto__`, `constructor`, `prototype` are gone
 * (sandbox §5), and no two places hold the same object, which a clone preserves and an array changed in place must
 * not be. Text that is not JSON gives `undefined`.
 */
export function decodeData(encoded: unknown): unknown {
  if (typeof encoded !== 'string') return copyPlain(encoded, []);
  const parsed = parseJson(encoded);
  // Only text that can hold a forbidden key, plain or escaped, is walked.
  return /"(?:__proto__|constructor|prototype)"|\\u/.test(encoded) ? copyPlain(parsed, []) : parsed;
}

/** Values in `data`, counted on from `count`; `-1` when JSON cannot carry one of them. */
function countPlain(data: unknown, count: number): number {
  switch (typeof data) {
    case 'string':
    case 'boolean':
      return count + 1;
    case 'number':
      return Number.isFinite(data) ? count + 1 : -1;
    case 'object':
      return data === null ? count + 1 : countMembers(data, count + 1);
    default:
      return -1;
  }
}

function countMembers(container: object, start: number): number {
  let count = start;
  if (Array.isArray(container)) {
    for (let index = 0; index < container.length && count >= 0; index++) count = countPlain(container[index], count);
    return count;
  }
  if (!isPlainObject(container)) return -1;
  for (const key of Object.keys(container)) {
    count = countPlain(container[key], count);
    if (count < 0) return -1;
  }
  return count;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function copyPlain(value: unknown, above: object[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const isArray = Array.isArray(value);
  if (!isArray && !isPlainObject(value)) return value;
  if (above.length >= MAX_DEPTH || above.includes(value)) return undefined;
  above.push(value);
  const copy = isArray ? Array.from(value, (item) => copyPlain(item, above)) : copyFields(value, above);
  above.pop();
  return copy;
}

function copyFields(fields: Readonly<Record<string, unknown>>, above: object[]): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(fields)) if (!isForbiddenKey(key)) copy[key] = copyPlain(fields[key], above);
  return copy;
}

function isPlainObject(value: object): value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
