import { kindOf, methods } from './wxs-methods.ts';
import type { Kind } from './wxs-methods.ts';

/** Access to members, as compiled WXS does it. */
export interface WxsMembers {
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
  /** A computed key of an object literal. */
  key(key: unknown): string | number;
}

/** Built-in methods take no more elements or characters than this: they cannot be interrupted. */
const longest = 5_000_000;

const refusedNames: ReadonlySet<unknown> = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'caller',
  'callee',
  'arguments',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
]);
const regexpFields: ReadonlySet<unknown> = new Set(['source', 'global', 'ignoreCase', 'multiline', 'lastIndex']);
/** Methods whose time does not grow with the array or string. */
const constantTime: ReadonlySet<unknown> = new Set(['push', 'pop', 'charAt', 'charCodeAt', 'valueOf']);

type Name = string | number;
type Fields = Record<Name, unknown>;
/** Takes from the fuel, and throws when there is none left. */
export type Spend = (turns: number) => void;
const { hasOwn } = Object;
const { apply, deleteProperty } = Reflect;

/** Own fields only, by names that cannot reach a prototype (sandbox §6). */
export function createWxsMembers(spend: Spend): WxsMembers {
  const get = (object: unknown, key: unknown): unknown => {
    const name = nameOf(key);
    const kind = kindOfOwner(object, name);
    if (name === 'constructor') return kind === 'Opaque' || kind === 'Error' ? 'Object' : kind;
    if (refusedNames.has(name)) return undefined;
    if (hasField(object, kind, name)) return (object as Fields)[name];
    return methods[kind].has(name as string) ? (...args: unknown[]) => run(object, kind, name, args, spend) : undefined;
  };
  const call = (object: unknown, key: unknown, args: unknown[]): unknown => {
    const name = nameOf(key);
    const kind = kindOfOwner(object, name);
    const own = !refusedNames.has(name) && hasField(object, kind, name) ? (object as Fields)[name] : undefined;
    if (typeof own === 'function') return apply(own, object, args);
    if (own === undefined) return run(object, kind, name, args, spend);
    throw new TypeError(`'${name}' is not a function.`);
  };
  return {
    get,
    set,
    call,
    has,
    delete: remove,
    modify: (object, key, change) => {
      const name = nameOf(key);
      return set(object, name, change(get(object, name)));
    },
    step: (object, key, by, before) => {
      const name = nameOf(key);
      const old = Number(get(object, name));
      set(object, name, old + by);
      return before ? old + by : old;
    },
    key: (key) => {
      const name = nameOf(key);
      if (refusedNames.has(name)) throw new TypeError(`'${name}' is not allowed as a name.`);
      return name;
    },
  };
}

function set(object: unknown, key: unknown, value: unknown): unknown {
  const name = nameOf(key);
  const kind = kindOfOwner(object, name);
  if (!maySet(kind, name)) throw new TypeError(`Cannot set property '${name}'.`);
  if (kind !== 'Array') return ((object as Fields)[name] = value);
  // Made a number once: an object could give a small one now and a large one when it is used.
  const content = name === 'length' ? Number(value) : value;
  const length = Number(name === 'length' ? content : name);
  // Beyond 2^32 a number is a name like any other.
  if (length > longest && length < 2 ** 32) throw new RangeError('The array is too long.');
  return ((object as Fields)[name] = content);
}

function remove(object: unknown, key: unknown): boolean {
  const name = nameOf(key);
  if (!maySet(kindOfOwner(object, name), name) || !deleteProperty(object as object, name)) {
    throw new TypeError(`Cannot delete property '${name}'.`);
  }
  return true;
}

function has(key: unknown, object: unknown): boolean {
  if (object === null || (typeof object !== 'object' && typeof object !== 'function')) {
    throw new TypeError("The right side of 'in' is not an object.");
  }
  const name = nameOf(key);
  return !refusedNames.has(name) && hasField(object, kindOf(object), name);
}

/** Calls a built-in method. It costs a turn per 256 elements or characters that it reads or makes. */
function run(self: unknown, kind: Kind, name: Name, args: unknown[], spend: Spend): unknown {
  const method = methods[kind].get(name as string);
  if (!method) throw new TypeError(`'${name}' is not a function.`);
  if (!constantTime.has(name)) spend(checkLength(kind === 'RegExp' ? args[0] : self) >> 8);
  const result = apply(method, self, args);
  if (typeof result === 'string') spend(result.length >> 8);
  return result;
}

/** Length of an array or string, 0 of everything else. */
export function checkLength(value: unknown): number {
  const length = typeof value === 'string' || Array.isArray(value) ? value.length : 0;
  if (length > longest) throw new RangeError('The array or string is too long.');
  return length;
}

/** A key, made a name once: an object must not be able to give two different ones. */
function nameOf(key: unknown): Name {
  return typeof key === 'number' || typeof key === 'string' ? key : String(key);
}

function kindOfOwner(object: unknown, name: Name): Kind {
  if (object == null) throw new TypeError(`There is no '${name}' in ${object}.`);
  return kindOf(object);
}

/** Whether the value shows this as a field of its own. Accessors and inherited members do not count. */
function hasField(object: unknown, kind: Kind, name: Name): boolean {
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

function maySet(kind: Kind, name: Name): boolean {
  if (refusedNames.has(name)) return false;
  return kind === 'Object' || kind === 'Array' || kind === 'Function' || (kind === 'RegExp' && name === 'lastIndex');
}
