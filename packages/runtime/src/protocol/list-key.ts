import { ownField } from './json.ts';
import { MAX_LIST_LENGTH } from './path.ts';

/** A value as `wx:for` sees it: `indexes[i]` belongs to `items[i]`. */
export interface ListEntries {
  readonly items: readonly unknown[];
  readonly indexes: readonly (number | string)[];
}

/**
 * What `wx:for` repeats (spec §6): arrays with their holes, own fields of objects, numbers (a fraction is rounded up),
 * UTF-16 units of strings. Anything else gives nothing. Both threads call this, so both see the same rows.
 */
export function listEntries(value: unknown): ListEntries {
  if (Array.isArray(value)) return { items: value, indexes: positions(value.length) };
  if (typeof value === 'string') return { items: value.split(''), indexes: positions(value.length) };
  if (typeof value === 'number') {
    // `NaN` counts as nothing, infinity as the longest list that there can be.
    const numbers = positions(Math.min(Math.max(Math.ceil(value) || 0, 0), MAX_LIST_LENGTH));
    return { items: numbers, indexes: numbers };
  }
  if (typeof value === 'object' && value !== null) return { items: Object.values(value), indexes: Object.keys(value) };
  return { items: [], indexes: [] };
}

/**
 * The key of one item (spec §6.1) before duplicates are told apart: its field as a string, `*this` for the item itself.
 * Missing, `null` and `undefined` give the empty string.
 */
export function listKey(item: unknown, key: string): string {
  return keyText(key === '*this' ? item : ownField(item, key));
}

/**
 * Keys of all items, each of them once: the first holder keeps the key, the n-th further one gets `key`, NUL, `n`.
 * Depends on the items alone, so that both threads derive the same keys.
 */
export function listKeys(items: readonly unknown[], key: string): string[] {
  const taken = new Set<string>();
  const repeats = new Map<string, number>();
  return Array.from(items, (item) => {
    const plain = listKey(item, key);
    let unique = plain;
    let repeat = repeats.get(plain) ?? 0;
    // A plain key may itself look like a derived one, hence the search.
    while (taken.has(unique)) unique = `${plain}\0${++repeat}`;
    if (repeat > 0) repeats.set(plain, repeat);
    taken.add(unique);
    return unique;
  });
}

function positions(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

function keyText(value: unknown): string {
  if (value === undefined || value === null) return '';
  // Never `String(object)`: data may hold a field called `toString`.
  return typeof value === 'object' ? '[object Object]' : String(value);
}
