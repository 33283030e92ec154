import { createWxsGlobals } from './wxs-globals.ts';
import type { WxsGlobals } from './wxs-globals.ts';
import { checkLength, createWxsMembers } from './wxs-members.ts';
import type { Spend, WxsMembers } from './wxs-members.ts';

/**
 * All that compiled WXS can reach beyond its own variables. Compiled code takes the names from `keyof WxsHelpers`.
 */
export interface WxsHelpers extends WxsGlobals, WxsMembers {
  /** `callee(...args)`, where `callee` is not a name of the module. */
  apply(callee: unknown, args: unknown[]): unknown;
  /** What `...value` and `for (… of value)` go through: arrays, `arguments` and strings. */
  spread(value: unknown): readonly unknown[];
  /** Counts one turn of a loop or one entry of a function; throws when there were too many. */
  tick(): void;
}

export interface WxsLibrary {
  readonly $: WxsHelpers;
  /** To be called before each event and each rendering: gives the code its full allowance again. */
  resetFuel(): void;
  /** The allowance is used up. */
  isSpent(): boolean;
}

export interface WxsLimits {
  /** Turns of loops and entries of functions between two `resetFuel()`; 10^7 unless told otherwise (sandbox §6). */
  readonly fuel?: number;
  /** Where `console.log` goes; nowhere unless told. */
  readonly log?: (args: readonly unknown[]) => void;
}

const usualFuel = 10_000_000;

/** The library of one app on one thread. Modules that share it share the fuel. */
export function createWxsLibrary({ fuel: allowance = usualFuel, log = () => {} }: WxsLimits = {}): WxsLibrary {
  let fuel = allowance;
  const spend: Spend = (turns) => {
    fuel -= turns;
    if (fuel < 0) throw new RangeError('WXS ran too long: a loop may have no end.');
  };
  const $: WxsHelpers = {
    ...createWxsGlobals(log, spend),
    ...createWxsMembers(spend),
    apply: applyValue,
    spread: (value) => {
      const list = listOf(value);
      spend(list.length);
      return list;
    },
    tick: () => {
      if (--fuel < 0) spend(0);
    },
  };
  return { $: Object.freeze($), resetFuel: () => void (fuel = allowance), isSpent: () => fuel < 0 };
}

const { apply } = Reflect;
const { from } = Array;
const tagOf = Object.prototype.toString;

function applyValue(callee: unknown, args: unknown[]): unknown {
  if (typeof callee !== 'function') throw new TypeError('What is called is not a function.');
  return apply(callee, undefined, args);
}

function listOf(value: unknown): readonly unknown[] {
  checkLength(value);
  if (typeof value === 'string' || Array.isArray(value) || apply(tagOf, value, []) === '[object Arguments]') {
    return from(value as ArrayLike<unknown>);
  }
  throw new TypeError('What is spread is not an array.');
}
