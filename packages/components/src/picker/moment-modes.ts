import type { Picked, PickerMode } from './mode.ts';

/** One wheel of a date or a time. */
interface Unit {
  readonly label: string;
  /** Stands behind the number. */
  readonly suffix: string;
  readonly width: number;
  /** Whether `start` and `end` may go beyond the limits, as years do. */
  readonly isOpen?: boolean;
  /** The least and the greatest number when those before it are given. */
  limits(before: Picked): readonly [least: number, greatest: number];
}

/** What the columns are called, from the first to the last. */
type Labels = readonly string[];

interface Bounds {
  readonly start: Picked;
  readonly end: Picked;
}

/** `mode="time"`: `hh:mm`, between `start` and `end`. Without a value it is now. */
export function timeMode(start: string, end: string, [hour = '', minute = '']: Labels): PickerMode {
  const units: readonly Unit[] = [
    { label: hour, suffix: '', width: 2, limits: () => [0, 23] },
    { label: minute, suffix: '', width: 2, limits: () => [0, 59] },
  ];
  const now = (): Picked => [new Date().getHours(), new Date().getMinutes()];
  return momentMode(units, { start: numbersIn(start), end: numbersIn(end) }, ':', now);
}

const FIELDS: Readonly<Record<string, number>> = { year: 1, month: 2, day: 3 };

/** `mode="date"`: `YYYY-MM-DD`, or as much of it as `fields` says, between `start` and `end`. Without a value it is today. */
export function dateMode(
  start: string,
  end: string,
  fields: string,
  [year = '', month = '', day = '']: Labels,
): PickerMode {
  const suffix = (label: string): string => (/\p{Script=Han}/u.test(label) ? label : '');
  const units: readonly Unit[] = [
    { label: year, suffix: suffix(year), width: 4, isOpen: true, limits: () => [1900, 2100] },
    { label: month, suffix: suffix(month), width: 2, limits: () => [1, 12] },
    { label: day, suffix: suffix(day), width: 2, limits: ([y = 1900, m = 1]) => [1, new Date(y, m, 0).getDate()] },
  ];
  const today = (): Picked => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  };
  return momentMode(units.slice(0, FIELDS[fields] ?? 3), { start: numbersIn(start), end: numbersIn(end) }, '-', today);
}

function momentMode(units: readonly Unit[], bounds: Bounds, separator: string, now: () => Picked): PickerMode {
  /** Brings each number between the limits that those before it leave. */
  const fit = (picked: Picked): Picked =>
    units.reduce<number[]>((fitting, unit, index) => {
      const [least, greatest] = limitsOf(unit, fitting, bounds);
      return [...fitting, Math.min(greatest, Math.max(least, picked[index] ?? least))];
    }, []);
  return {
    read(value) {
      const numbers = numbersIn(typeof value === 'string' ? value : '');
      return fit(numbers.length > 0 ? numbers : now());
    },
    wheels(picked) {
      const limits = units.map((unit, index) => limitsOf(unit, picked.slice(0, index), bounds));
      return {
        columns: units.map(({ label, suffix, width }, index) => {
          const [least, greatest] = limits[index]!;
          const items = Array.from({ length: greatest - least + 1 }, (_, step) => pad(least + step, width) + suffix);
          return { label, items };
        }),
        indexes: picked.map((number, index) => number - limits[index]![0]),
      };
    },
    turn(picked, indexes) {
      const leasts = units.map((unit, index) => limitsOf(unit, picked.slice(0, index), bounds)[0]);
      return fit(indexes.map((index, unit) => index + (leasts[unit] ?? 0)));
    },
    detail: (picked) => ({ value: picked.map((number, index) => pad(number, units[index]!.width)).join(separator) }),
  };
}

/** `start` and `end` count as long as all before is as early, or as late, as they are. */
function limitsOf(unit: Unit, before: Picked, { start, end }: Bounds): readonly [number, number] {
  const [least, greatest] = unit.limits(before);
  const isFirst = before.every((number, index) => number === start[index]);
  const isLast = before.every((number, index) => number === end[index]);
  const bound = (numbers: Picked, otherwise: number): number => {
    const number = numbers[before.length] ?? otherwise;
    return unit.isOpen ? number : Math.min(greatest, Math.max(least, number));
  };
  const from = isFirst ? bound(start, least) : least;
  const to = isLast ? bound(end, greatest) : greatest;
  return [from, Math.max(from, to)];
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
