import { limitSubject, safeRegExp } from './wxs-regexp.ts';

/** A built-in method, captured before any app code runs. */
export type Method = (this: unknown, ...args: unknown[]) => unknown;
type Methods = ReadonlyMap<string, Method>;

/** What `x.constructor` is in WXS (spec §8). */
export type TypeName = 'Array' | 'Boolean' | 'Date' | 'Function' | 'Number' | 'Object' | 'RegExp' | 'String';

/** `Opaque`: host objects and class instances. They should not be here, and show nothing of themselves. */
export type Kind = TypeName | 'Error' | 'Opaque';

const kindsByPrototype = new Map<object | null, Kind>([
  [Object.prototype, 'Object'],
  [null, 'Object'],
  [Date.prototype, 'Date'],
  [RegExp.prototype, 'RegExp'],
  ...[Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError].map((type): [object, Kind] => [
    type.prototype as object,
    'Error',
  ]),
]);
const { getPrototypeOf } = Object;
const { isArray } = Array;

/** `value` is not null or undefined. */
export function kindOf(value: unknown): Kind {
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'number':
      return 'Number';
    case 'boolean':
      return 'Boolean';
    case 'function':
      return 'Function';
    case 'object':
      return isArray(value) ? 'Array' : (kindsByPrototype.get(getPrototypeOf(value)) ?? 'Opaque');
    default:
      return 'Opaque';
  }
}

/** The ES5 methods of each type; there are no others in WXS (spec §8). */
export const methods: Readonly<Record<Kind, Methods>> = {
  Array: take(
    Array.prototype,
    'concat every filter forEach indexOf join lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toString unshift',
  ),
  Boolean: take(Boolean.prototype, 'toString valueOf'),
  Date: take(Date.prototype, `toJSON valueOf getTimezoneOffset setTime ${dateMethods()}`),
  Error: new Map(),
  Function: new Map(),
  Number: take(Number.prototype, 'toExponential toFixed toLocaleString toPrecision toString valueOf'),
  Object: take(Object.prototype, 'hasOwnProperty toString valueOf'),
  Opaque: new Map(),
  RegExp: new Map([...take(RegExp.prototype, 'exec test toString'), ...overSubject(RegExp.prototype)]),
  String: new Map([
    ...take(
      String.prototype,
      'charAt charCodeAt concat indexOf lastIndexOf localeCompare slice substr substring toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase trim valueOf',
    ),
    ...overPattern(String.prototype),
  ]),
};

function take(prototype: object, names: string): Methods {
  return new Map(names.split(' ').map((name) => [name, methodOf(prototype, name)]));
}

function methodOf(prototype: object, name: string): Method {
  return Reflect.get(prototype, name) as Method;
}

function dateMethods(): string {
  const text = ['', 'Date', 'Time', 'Locale', 'LocaleDate', 'LocaleTime', 'UTC', 'ISO'].map(
    (form) => `to${form}String`,
  );
  const parts = ['Date', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds'];
  const access = [...parts, ...parts.map((part) => `UTC${part}`)].flatMap((part) => [`get${part}`, `set${part}`]);
  return [...text, ...access, 'getDay', 'getUTCDay', 'getTime'].join(' ');
}

const { apply } = Reflect;

/** `exec`, `test`: the text they search is limited. */
function overSubject(prototype: object): [string, Method][] {
  return ['exec', 'test'].map((name) => {
    const original = methodOf(prototype, name);
    return [
      name,
      function (subject) {
        return apply(original, this, [limitSubject(String(subject))]);
      },
    ];
  });
}

/** Methods of strings that take a pattern. `match` and `search` would make an unchecked one of a string. */
function overPattern(prototype: object): [string, Method][] {
  const [match, replace, search, split] = ['match', 'replace', 'search', 'split'].map((name) =>
    methodOf(prototype, name),
  );
  const isPattern = (value: unknown): boolean => value != null && kindOf(value) === 'RegExp';
  const asPattern = (value: unknown): unknown =>
    isPattern(value) ? value : safeRegExp(value === undefined ? '' : String(value));
  const withPattern = (original: Method): Method =>
    function (pattern) {
      return apply(original, limitSubject(String(this)), [asPattern(pattern)]);
    };
  const withEither = (original: Method): Method =>
    function (pattern, ...rest) {
      return isPattern(pattern)
        ? apply(original, limitSubject(String(this)), [pattern, ...rest])
        : apply(original, this, [pattern === undefined ? undefined : String(pattern), ...rest]);
    };
  return [
    ['match', withPattern(match as Method)],
    ['search', withPattern(search as Method)],
    ['replace', withEither(replace as Method)],
    ['split', withEither(split as Method)],
  ];
}
