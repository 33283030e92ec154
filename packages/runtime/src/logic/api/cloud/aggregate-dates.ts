import { isFields, operatorOf } from './values.ts';

type Compute = (argument: unknown) => unknown;

const DAY = 86_400_000;

/** How far the clock of a time zone is ahead of UTC, in milliseconds: of `+08:00`, or of a name such as `Asia/Shanghai`. */
function offsetAt(time: number, timezone: string): number {
  const written = /^[+-]/.test(timezone)
    ? timezone
    : new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' }).format(time);
  const [, sign, hours, minutes = '0'] = /([+-])(\d\d):?(\d\d)?/.exec(written) ?? [];
  return sign === undefined ? 0 : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** A date, alone or as `{ date, timezone }`: its UTC fields are those of that zone's clock. */
function clockOf(argument: unknown): Date | undefined {
  const { date = argument, timezone = 'UTC' } = isFields(argument) ? argument : {};
  const [operator, time] = operatorOf(date) ?? [];
  if (operator !== '$date') return undefined;
  return new Date((time as number) + offsetAt(time as number, String(timezone)));
}

const dayOfYear = (clock: Date): number =>
  Math.floor((clock.getTime() - Date.UTC(clock.getUTCFullYear(), 0, 1)) / DAY) + 1;

/** Weeks begin on Sunday; the days before the first one are in week 0. */
const week = (clock: Date): number => Math.floor((dayOfYear(clock) + 6 - clock.getUTCDay()) / 7);

/** Monday is 1, Sunday 7. */
const isoDay = (clock: Date): number => clock.getUTCDay() || 7;

/** A week belongs to the year of its Thursday. */
const thursday = (clock: Date): Date => new Date(clock.getTime() + (4 - isoDay(clock)) * DAY);

const isoWeek = (clock: Date): number => Math.ceil(dayOfYear(thursday(clock)) / 7);

const PARTS = {
  year: (clock: Date) => clock.getUTCFullYear(),
  month: (clock: Date) => clock.getUTCMonth() + 1,
  dayOfMonth: (clock: Date) => clock.getUTCDate(),
  dayOfWeek: (clock: Date) => clock.getUTCDay() + 1,
  dayOfYear,
  hour: (clock: Date) => clock.getUTCHours(),
  minute: (clock: Date) => clock.getUTCMinutes(),
  second: (clock: Date) => clock.getUTCSeconds(),
  millisecond: (clock: Date) => clock.getUTCMilliseconds(),
  week,
  isoWeek,
  isoDayOfWeek: isoDay,
  isoWeekYear: (clock: Date) => thursday(clock).getUTCFullYear(),
} as const;

/** What a sign after `%` stands for, and how many digits it has. */
const FORMAT: Readonly<Record<string, readonly [part: keyof typeof PARTS, digits: number]>> = {
  Y: ['year', 4],
  m: ['month', 2],
  d: ['dayOfMonth', 2],
  H: ['hour', 2],
  M: ['minute', 2],
  S: ['second', 2],
  L: ['millisecond', 3],
  j: ['dayOfYear', 3],
  w: ['dayOfWeek', 1],
  U: ['week', 2],
  u: ['isoDayOfWeek', 1],
  V: ['isoWeek', 2],
  G: ['isoWeekYear', 4],
};

function dateToString(argument: unknown): unknown {
  const clock = clockOf(argument);
  const { format = '%Y-%m-%dT%H:%M:%S.%LZ', onNull = null } = Object(argument) as Readonly<Record<string, unknown>>;
  if (!clock) return onNull;
  return String(format).replace(/%(.)/g, (sign, letter: string) => {
    if (letter === '%') return letter;
    const [part, digits] = FORMAT[letter] ?? [];
    return part === undefined ? sign : String(PARTS[part](clock)).padStart(digits!, '0');
  });
}

function dateFromParts(argument: unknown): unknown {
  const given = Object(argument) as Readonly<Record<string, number>>;
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0 } = given;
  const time = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
  return { $date: time - offsetAt(time, String(given['timezone'] ?? 'UTC')) };
}

function dateFromString(argument: unknown): unknown {
  const time = Date.parse(String((Object(argument) as { readonly dateString?: unknown }).dateString));
  return Number.isNaN(time) ? null : { $date: time };
}

function dateToParts(argument: unknown): unknown {
  const clock = clockOf(argument);
  if (!clock) return null;
  const { year, month, dayOfMonth: day, hour, minute, second, millisecond } = PARTS;
  const parts = { year, month, day, hour, minute, second, millisecond };
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part(clock)]));
}

/** Operators of aggregates about dates: `$.year('$at')`, `$.dateToString({ date: '$at', format: '%Y-%m' })`. */
export const dateOperators: Readonly<Record<string, Compute>> = {
  ...Object.fromEntries(
    Object.entries(PARTS).map(([name, part]): [string, Compute] => [
      `$${name}`,
      (argument) => {
        const clock = clockOf(argument);
        return clock ? part(clock) : null;
      },
    ]),
  ),
  $dateToString: dateToString,
  $dateFromParts: dateFromParts,
  $dateFromString: dateFromString,
  $dateToParts: dateToParts,
};
