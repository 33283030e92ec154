import type { Spend } from './wxs-members.ts';
import { safeRegExp } from './wxs-regexp.ts';

/** The names that every WXS module sees (spec §8), beside `module`, `exports`, `require`, `undefined`, `NaN` and `Infinity`. */
export interface WxsGlobals {
  readonly Math: object;
  readonly JSON: object;
  readonly Number: object;
  readonly Date: object;
  readonly console: object;
  readonly parseInt: unknown;
  readonly parseFloat: unknown;
  readonly isNaN: unknown;
  readonly isFinite: unknown;
  readonly decodeURI: unknown;
  readonly decodeURIComponent: unknown;
  readonly encodeURI: unknown;
  readonly encodeURIComponent: unknown;
  readonly getDate: unknown;
  readonly getRegExp: unknown;
}

type Callable = (...args: never[]) => unknown;

/** The library. Functions are wrapped and frozen, so that an app cannot leave anything on those of the page. */
export function createWxsGlobals(log: (args: readonly unknown[]) => void, spend: Spend): WxsGlobals {
  return {
    Math: namespace(
      Math,
      'abs acos asin atan atan2 ceil cos exp floor log max min pow random round sin sqrt tan',
      'E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2',
    ),
    // Documented for its constants; libraries call it, too.
    Number: converter(Number, 'MAX_VALUE MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY'),
    Date: namespace(Date, 'now parse UTC', ''),
    JSON: record({
      parse: wrap((value: unknown) => parseJson(String(value), spend)),
      stringify: wrap((...args: Parameters<typeof JSON.stringify>) => {
        const text = JSON.stringify(...args) as string | undefined;
        spend((text?.length ?? 0) >> 8);
        return text;
      }),
    }),
    console: record({ log: wrap((...args: unknown[]) => log(args)) }),
    parseInt: wrap(parseInt),
    parseFloat: wrap(parseFloat),
    isNaN: wrap(isNaN),
    isFinite: wrap(isFinite),
    decodeURI: wrap(decodeURI),
    decodeURIComponent: wrap(decodeURIComponent),
    encodeURI: wrap(encodeURI),
    encodeURIComponent: wrap(encodeURIComponent),
    getDate: wrap((...args: unknown[]) => Reflect.construct(Date, args)),
    getRegExp: wrap((pattern: unknown, flags: unknown) =>
      safeRegExp(pattern === undefined ? '' : String(pattern), flags === undefined ? '' : String(flags)),
    ),
  };
}

function parseJson(text: string, spend: Spend): unknown {
  spend(text.length >> 8);
  return JSON.parse(text, mayHoldPrototype.test(text) ? withoutPrototype : undefined);
}

/** The name itself, or an escape that may spell it. */
const mayHoldPrototype = /__proto__|\\u/;

/** Leaves out a member that would look like a prototype to code which merges objects. */
function withoutPrototype(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}

function wrap(original: Callable): unknown {
  const call = Reflect.apply;
  return bare((...args: never[]): unknown => call(original, undefined, args), {});
}

function record(members: Readonly<Record<string, unknown>>): object {
  return Object.freeze(Object.assign(Object.create(null), members) as object);
}

function converter(convert: NumberConstructor, constants: string): object {
  const members = Object.fromEntries(constants.split(' ').map((name) => [name, Reflect.get(convert, name) as unknown]));
  return bare((...args: unknown[]) => (args.length === 0 ? 0 : convert(args[0])), members);
}

/** Without a prototype: `for…in` shows what a library left on that of all functions. */
function bare(callable: object, members: object): object {
  return Object.freeze(Object.setPrototypeOf(Object.assign(callable, members), null) as object);
}

function namespace(source: object, functions: string, constants: string): object {
  const names = (list: string): string[] => list.split(' ').filter((name) => name !== '');
  return record({
    ...Object.fromEntries(names(functions).map((name) => [name, wrap(Reflect.get(source, name) as Callable)])),
    ...Object.fromEntries(names(constants).map((name) => [name, Reflect.get(source, name) as unknown])),
  });
}
