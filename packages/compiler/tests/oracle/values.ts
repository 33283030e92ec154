/** Values that JSON lacks are tagged in the recorded cases: `{"$":"undefined"}`, `{"$":"NaN"}`, `{"$":"function"}` … */
export function encode(value: unknown, seen = new Set<object>()): unknown {
  if (value === undefined) return { $: 'undefined' };
  if (typeof value === 'number') return encodeNumber(value);
  if (typeof value === 'function') return { $: 'function' };
  if (value === null || typeof value !== 'object') return value;
  if (seen.has(value)) return { $: 'cycle' };
  if (value instanceof Date) return { $: 'Date', v: value.getTime() };
  if (value instanceof RegExp) return { $: 'RegExp', v: String(value) };
  seen.add(value);
  const encoded = Array.isArray(value)
    ? Array.from(value, (item) => encode(item, seen))
    : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item, seen)]));
  seen.delete(value);
  return encoded;
}

function encodeNumber(value: number): unknown {
  if (Number.isNaN(value)) return { $: 'NaN' };
  if (value === Infinity) return { $: 'Infinity' };
  if (value === -Infinity) return { $: '-Infinity' };
  return Object.is(value, -0) ? 0 : value;
}

export function decode(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(decode);
  const record = value as Record<string, unknown>;
  switch (record['$']) {
    case 'undefined':
      return undefined;
    case 'NaN':
      return NaN;
    case 'Infinity':
      return Infinity;
    case '-Infinity':
      return -Infinity;
    case 'function':
      return () => undefined;
    case 'Date':
      return new Date(record['v'] as number);
  }
  return Object.fromEntries(Object.entries(record).map(([key, item]) => [key, decode(item)]));
}

/** Text of a value that does not depend on the order of keys. */
export function stable(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    item && typeof item === 'object' && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
