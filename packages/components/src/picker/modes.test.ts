import { describe, expect, test } from 'vitest';
import type { PickerMode } from './mode.ts';
import { dateMode, timeMode } from './moment-modes.ts';
import { multiSelectorMode, selectorMode } from './range-modes.ts';
import { readDivisions, regionMode } from './region-mode.ts';
import { regionTable } from './region-table.ts';

const LABELS = ['Province', 'City', 'District'];

const items = (mode: PickerMode, value: unknown): (readonly string[])[] =>
  mode.wheels(mode.read(value)).columns.map((column) => column.items.map((item) => item.replace(/\D+$/, '')));
const ends = (mode: PickerMode, value: unknown): (string | undefined)[][] =>
  items(mode, value).map((column) => [column[0], column.at(-1)]);
const read = (mode: PickerMode, value: unknown): unknown => mode.detail(mode.read(value)).value;

describe('selector', () => {
  test('shows texts, or a field of objects; the value may be text and is told as text', () => {
    expect(selectorMode(['a', 2, null], '', '').wheels([1])).toEqual({
      columns: [{ label: '', items: ['a', '2', ''] }],
      indexes: [1],
    });
    const mode = selectorMode([{ name: 'a' }, { name: 'b' }], 'name', '');
    expect(mode.wheels(mode.read('1'))).toEqual({ columns: [{ label: '', items: ['a', 'b'] }], indexes: [1] });
    expect([read(mode, '1'), read(mode, 9), read(mode, 'x'), read(mode, undefined)]).toEqual(['1', '1', '0', '0']);
  });

  test('without a range there is nothing, and nothing breaks', () => {
    expect(selectorMode(undefined, '', '').wheels([0]).columns[0]?.items).toEqual([]);
  });
});

test('multiSelector has an index for each column, whatever is bound', () => {
  const mode = multiSelectorMode([['a', 'b'], ['c']], '', 'Column');
  expect(read(mode, [1, 5])).toEqual([1, 0]);
  expect(read(mode, 3)).toEqual([0, 0]);
  expect(mode.wheels([0, 0]).columns.map(({ label }) => label)).toEqual(['Column 1', 'Column 2']);
});

describe('time', () => {
  test('start and end limit the hours, and the minutes of the first and the last', () => {
    const mode = timeMode('09:30', '21:10', ['Hour', 'Minute']);
    expect(ends(mode, '09:45')).toEqual([
      ['09', '21'],
      ['30', '59'],
    ]);
    expect(ends(mode, '12:00')).toEqual([
      ['09', '21'],
      ['00', '59'],
    ]);
    expect([read(mode, '08:00'), read(mode, '23:59')]).toEqual(['09:30', '21:10']);
  });

  test('from midnight to midnight without them', () => {
    expect(ends(timeMode('', '', ['Hour', 'Minute']), '12:01')).toEqual([
      ['00', '23'],
      ['00', '59'],
    ]);
  });

  test('turning keeps what fits', () => {
    const mode = timeMode('09:30', '21:10', ['Hour', 'Minute']);
    // 12:45, then the hour to its last item: 21:45 is too late.
    expect(mode.detail(mode.turn([12, 45], [12, 45]))).toEqual({ value: '21:10' });
  });
});

describe('date', () => {
  test('has as many days as the month', () => {
    const mode = dateMode('', '', 'day', ['年', '月', '日']);
    expect([ends(mode, '2024-02-10')[2], ends(mode, '2023-02-10')[2]]).toEqual([
      ['01', '29'],
      ['01', '28'],
    ]);
    expect(mode.detail(mode.turn([2024, 1, 31], [124, 1, 30]))).toEqual({ value: '2024-02-29' });
  });

  test('fields says how much of it', () => {
    expect(read(dateMode('', '', 'month', ['年', '月', '日']), '2016-09-01')).toBe('2016-09');
    expect(read(dateMode('', '', 'year', ['年', '月', '日']), '2016')).toBe('2016');
  });

  test('start and end limit every column', () => {
    const mode = dateMode('2015-09-05', '2017-03-02', 'day', ['年', '月', '日']);
    expect(ends(mode, '2015-09-10')).toEqual([
      ['2015', '2017'],
      ['09', '12'],
      ['05', '30'],
    ]);
    expect(ends(mode, '2017-03-01')[2]).toEqual(['01', '02']);
    expect(read(mode, '1999-01-01')).toBe('2015-09-05');
    expect(ends(dateMode('1850-01-01', '', 'year', ['年', '月', '日']), '1850')[0]?.[0]).toBe('1850');
  });

  test('without a value it is today', () => {
    const now = new Date();
    expect(read(dateMode('', '', 'year', ['年', '月', '日']), '')).toBe(String(now.getFullYear()));
  });
});

describe('region', () => {
  const provinces = readDivisions(regionTable);

  test('knows 34 provinces; every one has cities, every city districts, every code is its own', () => {
    expect(provinces).toHaveLength(34);
    const cities = provinces.flatMap(({ parts }) => parts);
    expect(provinces.every(({ parts }) => parts.length > 0) && cities.every(({ parts }) => parts.length > 0)).toBe(
      true,
    );
    const all = [...provinces, ...cities, ...cities.flatMap(({ parts }) => parts)];
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(all.every(({ code, name }) => /^\d{6}$/.test(code) && name !== '')).toBe(true);
  });

  test('a value is names; codes are told with it', () => {
    const mode = regionMode(provinces, '', 'region', LABELS);
    expect(mode.detail(mode.read(['广东省', '广州市', '海珠区']))).toEqual({
      value: ['广东省', '广州市', '海珠区'],
      code: ['440000', '440100', '440105'],
      postcode: '',
    });
  });

  test('level leaves columns away', () => {
    expect(read(regionMode(provinces, '', 'city', LABELS), ['浙江省', '杭州市'])).toEqual(['浙江省', '杭州市']);
    expect(read(regionMode(provinces, '', 'province', LABELS), [])).toEqual(['北京市']);
  });

  test('custom-item stands first and has no code', () => {
    const mode = regionMode(provinces, '全部', 'region', LABELS);
    expect(mode.wheels(mode.read([])).columns.map((column) => column.items.length)).toEqual([35, 1, 1]);
    expect(mode.detail(mode.read(['广东省', '全部', '全部']))).toEqual({
      value: ['广东省', '全部', '全部'],
      code: ['440000'],
      postcode: '',
    });
  });

  test('another province begins at its first city and district', () => {
    const mode = regionMode(provinces, '', 'region', LABELS);
    const turned = mode.turn(mode.read(['广东省', '广州市', '海珠区']), [0, 0, 2]);
    expect(mode.detail(turned).value).toEqual(['北京市', '北京市', '东城区']);
  });
});
