import { fitIndex } from './mode.ts';
import type { Picked, PickerMode } from './mode.ts';

/** A province, city or district. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly parts: readonly Division[];
}

/** Columns by `level`. A wheel of sub-districts would need 650 kB of names. */
const COLUMNS: Readonly<Record<string, number>> = { province: 1, city: 2 };

/** Reads the table of `region-table.ts`. */
export function readDivisions(table: string): readonly Division[] {
  return table.split('\n').map((line) => {
    const [province = '', ...cities] = line.split(';');
    const code = province.slice(0, 2);
    return {
      code: `${code}0000`,
      name: province.slice(2),
      parts: cities.map((text) => readCity(code, text)),
    };
  });
}

function readCity(province: string, text: string): Division {
  const [city = '', ...districts] = text.split(',');
  const code = province + city.slice(0, 2);
  return {
    code: `${code}00`,
    name: city.slice(2),
    parts: districts.map((district) => ({ code: code + district.slice(0, 2), name: district.slice(2), parts: [] })),
  };
}

/**
 * `mode="region"`: the value is a name for each level; `custom-item` stands before each column and means "any". The postcode
 * is empty: there is no free table of them.
 */
export function regionMode(
  provinces: readonly Division[],
  customItem: string,
  level: string,
  names: readonly string[],
): PickerMode {
  const labels = names.slice(0, COLUMNS[level] ?? 3);
  const any: readonly Division[] = customItem === '' ? [] : [{ code: '', name: customItem, parts: [] }];
  /** The column of each level, as far as the ones before it are picked. */
  const choices = (picked: Picked): readonly (readonly Division[])[] => {
    let parts = provinces;
    return labels.map((_, index) => {
      const column = [...any, ...parts];
      parts = column[picked[index] ?? 0]?.parts ?? [];
      return column;
    });
  };
  const divisions = (picked: Picked): Division[] =>
    choices(picked).flatMap((column, index) => column[picked[index] ?? 0] ?? []);
  return {
    read(value) {
      const wanted: readonly unknown[] = Array.isArray(value) ? value : [];
      const picked: number[] = [];
      for (const name of wanted.slice(0, labels.length)) {
        const column = choices(picked)[picked.length] ?? [];
        picked.push(
          Math.max(
            0,
            column.findIndex((division) => division.name === name),
          ),
        );
      }
      return labels.map((_, index) => picked[index] ?? 0);
    },
    wheels: (picked) => ({
      columns: choices(picked).map((column, index) => ({
        label: labels[index] ?? '',
        items: column.map(({ name }) => name),
      })),
      indexes: picked,
    }),
    turn(picked, indexes) {
      // Another province has other cities: they begin at their first.
      const turned = indexes.findIndex((index, column) => index !== picked[column]);
      const kept = indexes.map((index, column) => (turned >= 0 && column > turned ? 0 : index));
      return kept.map((index, column) => fitIndex(index, choices(kept)[column]?.length ?? 0));
    },
    detail: (picked) => ({
      value: divisions(picked).map(({ name }) => name),
      code: divisions(picked).flatMap(({ code }) => (code === '' ? [] : [code])),
      postcode: '',
    }),
  };
}
