import { createWxsGlobals } from './wxs-globals.ts';
import type { WxsGlobals } from './wxs-globals.ts';
import { kindOf, methods } from './wxs-methods.ts';
import type { Kind } from './wxs-methods.ts';

/**
 * What compiled WXS may do: every access to a member and every call of one goes through here. Compiled code takes the
 * names from `keyof WxsHelpers`.
 */
export interface WxsHelpers extends WxsGlobals {
  /** `object[key]`: own fields, and the methods of its type. Of `null` and `undefined` it throws, as in JavaScript. */
  get(object: unknown, key: unknown): unknown;
  /** `object[key] = value`. Throws for names that reach a prototype. */
  set(object: unknown, key: unknown, value: unknown): unknown;
  /** `object[key] op= …`, with the operation as a function of the old value. */
  modify(object: unknown, key: unknown, change: (old: unknown) => unknown): unknown;
  /** `object[key]++` and its like: `by` is 1 or -1, `before` means that the new value is the result. */
  step(object: unknown, key: unknown, by: number, before: boolean): number;
  delete(object: unknown, key: unknown): boolean;
  /** `key in object`. */
  has(key: unknown, object: unknown): boolean;
  /** `object[key](...args)`. */
  call(object: unknown, key: unknown, args: unknown[]): unknown;
  /** `callee(...args)`. */
  apply(callee: unknown, args: unknown[]): unknown;
  /** What `...value` and `for (… of value)` go through. */
  spread(value: unknown): readonly unknown[];
  /** A computed key of an object literal. */
  key(key: unknown): string | number;
  /** Counts one turn of a loop or one entry of a function; throws when there were too many. */
  tick(): void;
}

export interface WxsLibrary {
  readonly $: WxsHelpers;
  /** To be called before each event and each rendering: gives the code its full allowance again. */
  resetFuel(): void;
}

export interface WxsLimits {
  /** Turns of loops and entries of functions between two `resetFuel()`; 10^7 unless told otherwise (sandbox §6). */
  readonly fuel?: number;
  /** Where `console.log` goes; nowhere unless told. */
  readonly log?: (args: readonly unknown[]) => void;
}

const usualFuel = 10_000_000;
/** Built-in methods take no more elements or characters than this: they cannot be interrupted. */
const longest = 5_000_000;

/** Methods whose time does not grow with the array or string; others cost one turn per 256 elements. */
const constantTime: ReadonlySet<unknown> = new Set(['push', 'pop', 'charAt', 'charCodeAt', 'valueOf']);
const refusedNames: ReadonlySet<unknown> = new Set([
  ...['__proto__', 'constructor', 'prototype', 'caller', 'callee', 'arguments'],
  ...['__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__'],
]);
const regexpFields: ReadonlySet<unknown> = new Set(['source', 'global', 'ignoreCase', 'multiline', 'lastIndex']);

type Fields = Record<string | number, unknown>;
const { hasOwn } = Object;
const applyFunction = Reflect.apply;

/** The library of one app on one thread. Modules that share it share the fuel. */
export function createWxsLibrary({ fuel: allowance = usualFuel, log = () => {} }: WxsLimits = {}): WxsLibrary {
  let fuel = allowance;
  const spend = (amount: number): void => {
    fuel -= amount;
    if (fuel < 0) throw new RangeError('WXS ran too long: a loop may have no end.');
  };
  const run = (name: string | number, self: unknown, kind: Kind, args: unknown[]): unknown => {
    const method = methods[kind].get(name as string);
    if (!method) throw new TypeError(`'${name}' is not a function.`);
    if ((kind === 'Array' || kind === 'String') && !constantTime.has(name)) spend(lengthOf(self) >> 8);
    return applyFunction(method, self, args);
  };
  const get = (object: unknown, key: unknown): unknown => {
    const name = keyOf(key);
    const kind = kindOfOwner(object, name, 'read');
    if (name === 'constructor') return kind === 'Opaque' || kind === 'Error' ? 'Object' : kind;
    if (refusedNames.has(name)) return undefined;
    if (hasField(object, kind, name)) return (object as Fields)[name];
    return methods[kind].has(name as string) ? (...args: unknown[]) => run(name, object, kind, args) : undefined;
  };
  const set = (object: unknown, key: unknown, value: unknown): unknown => {
    const name = keyOf(key);
    const kind = kindOfOwner(object, name, 'set');
    if (!maySet(kind, name)) throw new TypeError(`Cannot set property '${name}'.`);
    if (kind === 'Array' && Number(name === 'length' ? value : name) > longest) throw new RangeError('The array is too long.');
    return ((object as Fields)[name] = value);
  };
  const call = (object: unknown, key: unknown, args: unknown[]): unknown => {
    const name = keyOf(key);
    const kind = kindOfOwner(object, name, 'read');
    if (!refusedNames.has(name)) {
      const own = hasField(object, kind, name) ? (object as Fields)[name] : undefined;
      if (typeof own === 'function') return applyFunction(own, object, args);
      if (own === undefined) return run(name, object, kind, args);
    }
    throw new TypeError(`'${name}' is not a function.`);
  };
  const $: WxsHelpers = {
    ...createWxsGlobals(log),
    get,
    set,
    call,
    modify: (object, key, change) => {
      const name = keyOf(key);
      return set(object, name, change(get(object, name)));
    },
    step: (object, key, by, before) => {
      const name = keyOf(key);
      const old = Number(get(object, name));
      set(object, name, old + by);
      return before ? old + by : old;
    },
    delete: (object, key) => {
      const name = keyOf(key);
      const kind = kindOfOwner(object, name, 'delete');
      if (!maySet(kind, name) || !Reflect.deleteProperty(object as object, name)) {
        throw new TypeError(`Cannot delete property '${name}'.`);
      }
      return true;
    },
    has: (key, object) => {
      if (object === null || (typeof object !== 'object' && typeof object !== 'function')) {
        throw new TypeError("The right side of 'in' is not an object.");
      }
      const name = keyOf(key);
      return !refusedNames.has(name) && hasField(object, kindOf(object), name);
    },
    apply: (callee, args) => {
      if (typeof callee !== 'function') throw new TypeError('What is called is not a function.');
      return applyFunction(callee, undefined, args);
    },
    spread: (value) => {
      const list = listOf(value);
      spend(list.length);
      return list;
    },
    key: (key) => {
      const name = keyOf(key);
      if (refusedNames.has(name)) throw new TypeError(`'${name}' is not allowed as a name.`);
      return name;
    },
    tick: () => {
      if (--fuel < 0) spend(0);
    },
  };
  return { $: Object.freeze($), resetFuel: () => void (fuel = allowance) };
}

/** A key, made a name once: an object must not be able to give two different ones. */
function keyOf(key: unknown): string | number {
  return typeof key === 'number' || typeof key === 'string' ? key : String(key);
}

function kindOfOwner(object: unknown, name: string | number, doing: string): Kind {
  if (object == null) throw new TypeError(`Cannot ${doing} properties of ${object} (property '${name}').`);
  return kindOf(object);
}

/** Whether the value shows this as a field of its own. Accessors and inherited members do not count. */
function hasField(object: unknown, kind: Kind, name: string | number): boolean {
  switch (kind) {
    case 'Object':
    case 'Array':
    case 'Function':
    case 'String':
      return hasOwn(object as object, name);
    case 'RegExp':
      return regexpFields.has(name);
    case 'Error':
      return name === 'message';
    default:
      return false;
  }
}

function maySet(kind: Kind, name: string | number): boolean {
  if (refusedNames.has(name)) return false;
  return kind === 'Object' || kind === 'Array' || kind === 'Function' || (kind === 'RegExp' && name === 'lastIndex');
}

function lengthOf(value: unknown): number {
  const { length } = value as ArrayLike<unknown>;
  if (length > longest) throw new RangeError('The array or string is too long.');
  return length;
}

function listOf(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return [...value.slice(0, longest)];
  if (value == null || (kindOf(value) !== 'Array' && !isArguments(value))) throw new TypeError('What is spread is not an array.');
  lengthOf(value);
  return Array.from(value as ArrayLike<unknown>);
}

function isArguments(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Arguments]';
}
