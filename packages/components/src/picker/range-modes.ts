import { fitIndex } from './mode.ts';
import type { Column, PickerMode } from './mode.ts';

/** `mode="selector"`: one column, `range`; the value is an index, told as text (spec, components §2 picker). */
export function selectorMode(range: unknown, rangeKey: string, label: string): PickerMode {
  const column = columnOf(range, rangeKey, label);
  return {
    read: (value) => [fitIndex(value, column.items.length)],
    wheels: (picked) => ({ columns: [column], indexes: picked }),
    turn: (_picked, indexes) => indexes,
    detail: ([index = 0]) => ({ value: String(index) }),
  };
}

/** `mode="multiSelector"`: a column for each array in `range`; the value is an index for each. */
export function multiSelectorMode(range: unknown, rangeKey: string, label: string): PickerMode {
  const columns = (Array.isArray(range) ? range : []).map((items, index) =>
    columnOf(items, rangeKey, `${label} ${index + 1}`),
  );
  const fit = (indexes: readonly unknown[]): number[] =>
    columns.map(({ items }, column) => fitIndex(indexes[column], items.length));
  return {
    read: (value) => fit(Array.isArray(value) ? value : []),
    wheels: (picked) => ({ columns, indexes: fit(picked) }),
    turn: (_picked, indexes) => indexes,
    detail: (picked) => ({ value: fit(picked) }),
  };
}

function columnOf(items: unknown, rangeKey: string, label: string): Column {
  return { label, items: (Array.isArray(items) ? items : []).map((item: unknown) => textOf(item, rangeKey)) };
}

function textOf(item: unknown, rangeKey: string): string {
  const shown =
    rangeKey !== '' && typeof item === 'object' && item !== null && Object.hasOwn(item, rangeKey)
      ? (item as Readonly<Record<string, unknown>>)[rangeKey]
      : item;
  return shown === undefined || shown === null ? '' : String(shown);
}
