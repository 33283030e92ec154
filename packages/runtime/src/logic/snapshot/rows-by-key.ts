import type { Json, JsonArray } from '../../protocol/json.ts';

/**
 * For row `index` of an author's list: the row of the last snapshot with the same key, to be compared with. Most rows
 * keep their place, or move by the difference in length; only the others go through a table, made when first needed.
 * A wrong guess, say between duplicate keys, costs nothing but sharing.
 */
export function rowsByKey(before: JsonArray, rows: readonly unknown[], key: string): (index: number) => Json {
  const shift = before.length - rows.length;
  const isPair = (old: number, index: number): boolean => {
    const oldKey = rawKey(before[old], key);
    return oldKey !== undefined && oldKey === rawKey(rows[index], key);
  };
  let strays: Map<unknown, Json> | undefined;
  const findStrays = (): Map<unknown, Json> => {
    const table = new Map<unknown, Json>();
    before.forEach((row, old) => {
      if (!isPair(old, old) && !isPair(old, old - shift)) table.set(rawKey(row, key), row);
    });
    return table;
  };
  return (index) => {
    if (isPair(index, index)) return before[index];
    if (isPair(index + shift, index)) return before[index + shift];
    return (strays ??= findStrays()).get(rawKey(rows[index], key));
  };
}

function rawKey(row: unknown, key: string): unknown {
  return typeof row === 'object' && row !== null ? (row as Readonly<Record<string, unknown>>)[key] : undefined;
}
