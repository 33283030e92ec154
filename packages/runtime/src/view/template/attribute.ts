/** How a plain element shows an attribute (spec §4): `true` present and empty, `undefined` here means absent. */
export function attributeText(value: unknown): string | undefined {
  if (value === undefined || value === null || value === false || typeof value === 'function') return undefined;
  return value === true ? '' : textOf(value);
}

/** Never `String(object)`: data may hold a field called `toString`. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return typeof value === 'function' ? '' : String(value);
  return Array.isArray(value) ? value.map(textOf).join(',') : '[object Object]';
}

/** A class attribute as written: a string, or a list of names. */
export function classText(value: unknown): string {
  return Array.isArray(value) ? value.map(textOf).join(' ') : textOf(value);
}
