import type { WxsGlobals } from '@heddle/runtime/protocol';

const globals: Readonly<Record<keyof WxsGlobals, true>> = {
  Math: true,
  JSON: true,
  Number: true,
  Date: true,
  console: true,
  parseInt: true,
  parseFloat: true,
  isNaN: true,
  isFinite: true,
  decodeURI: true,
  decodeURIComponent: true,
  encodeURI: true,
  encodeURIComponent: true,
  getDate: true,
  getRegExp: true,
};

/** Names that the library provides. */
export const libraryNames: ReadonlySet<string> = new Set(Object.keys(globals));

/** Parameters of the factory, and constants of the language. */
export const plainNames: ReadonlySet<string> = new Set([
  'module',
  'exports',
  'require',
  'undefined',
  'NaN',
  'Infinity',
]);

/** Names that would make code out of text. */
export const refusedNames: ReadonlySet<string> = new Set(['eval', 'Function']);
