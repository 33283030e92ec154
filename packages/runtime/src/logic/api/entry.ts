import type { Runtime } from '../runtime.ts';

/** Arguments of an asynchronous API: the one object, callbacks included. */
export type ApiArguments = Readonly<Record<string, unknown>>;

/** One API. From the table of these, `wx`, `wx.canIUse` and the compatibility page derive (design §7). */
export type ApiEntry = AsyncEntry | SyncEntry;

interface CommonEntry {
  /** Who answers: the worker, the frame, the embedding page, or nobody (a documented no-op). */
  readonly kind: 'worker' | 'view' | 'host' | 'stub';
}

export interface AsyncEntry extends CommonEntry {
  readonly sync?: undefined;
  /** Types of arguments, checked before the call; with `?` they may be left out. */
  readonly params?: Readonly<Record<string, ParameterType>>;
  /** Gives the result without `errMsg`. Left out for calls that the frame answers as they are. */
  readonly run?: (runtime: Runtime, args: ApiArguments) => unknown;
}

export interface SyncEntry extends CommonEntry {
  readonly sync: true;
  readonly run: (runtime: Runtime, ...args: readonly unknown[]) => unknown;
}

type TypeName = 'String' | 'Number' | 'Boolean' | 'Object' | 'Array';
export type ParameterType = TypeName | `${TypeName}?`;

/** Why a call failed: what stands after `fail` in `errMsg`. */
export class ApiFailure extends Error {
  constructor(
    reason: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(reason);
  }
}

/** The complaint about the first argument of a wrong type, if there is one (spec components-apis §3). */
export function checkParameters(params: AsyncEntry['params'], args: ApiArguments): string | undefined {
  for (const [name, declared] of Object.entries(params ?? {})) {
    const isOptional = declared.endsWith('?');
    const type = isOptional ? declared.slice(0, -1) : declared;
    const given = typeOf(args[name]);
    if (given === type || (isOptional && (given === 'Undefined' || given === 'Null'))) continue;
    return `parameter error: parameter.${name} should be ${type} instead of ${given};`;
  }
  return undefined;
}

function typeOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
