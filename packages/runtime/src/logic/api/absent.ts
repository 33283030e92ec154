import type { WxMember } from '../../protocol/wx-members/index.ts';
import { isFunction } from '../define/part.ts';
import { ApiFailure, type Api, type ApiArguments } from './entry.ts';

/** What apps test for, beside the words (spec components-apis §3). */
const NOT_SUPPORTED = 3;
const REASON = 'not supported in browser';

const refuse = (details: object = {}): never => {
  throw new ApiFailure(REASON, { errno: NOT_SUPPORTED, ...details });
};

/** What families answer where the device lacks what they are about: apps test for these, too. */
const FAMILY_CODES: readonly (readonly [names: RegExp, errCode: number])[] = [
  [/Bluetooth|BLE/, 10001],
  [/Beacon/, 11000],
  [/Wifi/, 12001],
  [/HCE/, 13000],
];

function refuseAs(name: string): never {
  const [, errCode] = FAMILY_CODES.find(([names]) => names.test(name)) ?? [];
  return refuse(errCode === undefined ? {} : { errCode });
}

/** An object whose every member is a function that can do nothing: managers of what is not there. */
const deaf = (): object =>
  new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : deafFunction(String(name))) });

/**
 * It may be a class to extend, or hold such functions itself. Who gives callbacks is told that it has failed; what it
 * creates is as deaf: a graph of sounds is built of such.
 */
const deafFunction = (called: string): object =>
  new Proxy(
    function (options?: unknown) {
      const { fail, complete } = Object(options) as ApiArguments;
      const heard = { errMsg: `${called}:fail ${REASON}`, errno: NOT_SUPPORTED };
      for (const tell of [fail, complete])
        if (isFunction(tell)) queueMicrotask(() => void Reflect.apply(tell, undefined, [heard]));
      return called.startsWith('create') ? deaf() : undefined;
    },
    {
      get: (target, name) => {
        if (name === 'prototype') return target.prototype as unknown;
        return name === 'then' || typeof name === 'symbol' ? undefined : deafFunction(name);
      },
    },
  );

/**
 * Stand-ins for members that no web page can have, by their form: they exist, and fail as documented, so that apps that
 * look before they call go on, and those that don't see an `errMsg`.
 */
export const absent: Readonly<Record<WxMember['form'], Api>> = {
  async: { kind: 'absent', run: (_, __, name) => refuseAs(name) },
  sync: () => refuse(),
  on: () => undefined,
  off: () => undefined,
  manager: deaf,
  namespace: { kind: 'object', create: deaf },
};
