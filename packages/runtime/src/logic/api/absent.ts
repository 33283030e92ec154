import type { WxMember } from '../../protocol/wx-members/index.ts';
import { ApiFailure, type Api } from './entry.ts';

/** What apps test for, beside the words (spec components-apis §3). */
const NOT_SUPPORTED = 3;

const refuse = (): never => {
  throw new ApiFailure('not supported in browser', { errno: NOT_SUPPORTED });
};

/** An object whose every member is a function that does nothing: managers of what is not there. */
const deaf = (): object => new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : deafFunction()) });

/** It may be a class to extend, or hold such functions itself, as `wx.worklet.Easing.bezier`. */
const deafFunction = (): object =>
  new Proxy(function () {}, {
    get: (target, name) => {
      if (name === 'prototype') return target.prototype as unknown;
      return name === 'then' || typeof name === 'symbol' ? undefined : deafFunction();
    },
  });

/**
 * Stand-ins for members that no web page can have, by their form: they exist, and fail as documented, so that apps that
 * look before they call go on, and those that don't see an `errMsg`.
 */
export const absent: Readonly<Record<WxMember['form'], Api>> = {
  async: { kind: 'absent', run: refuse },
  sync: refuse,
  on: () => undefined,
  off: () => undefined,
  manager: deaf,
  namespace: { kind: 'object', create: deaf },
};
