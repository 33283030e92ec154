import type { Runtime } from '../runtime.ts';

/** Arguments of an asynchronous API: the one object, callbacks included. */
export type ApiArguments = Readonly<Record<string, unknown>>;

/**
 * One API. From the table of these, `wx`, `wx.canIUse` and the compatibility page derive (design §7). Each is a constant
 * of its own, so that those that an app does not use are not in its build.
 */
export type Api = SyncApi | AsyncApi | ObjectApi;

/** Gives its value, or throws. Answered in the worker. */
export type SyncApi = (runtime: Runtime, ...args: readonly unknown[]) => unknown;

export interface AsyncApi {
  /**
   * Who answers: the worker, the frame, the embedding page, or nobody: a `stub` has a harmless answer, what is `absent`
   * fails.
   */
  readonly kind: 'worker' | 'view' | 'host' | 'stub' | 'absent';
  /** Types of arguments, checked before the call; with `?` they may be left out. */
  readonly params?: Readonly<Record<string, ParameterType>>;
  /** Callbacks are called before the call returns; `run` gives its result at once and does not fail. */
  readonly isImmediate?: true;
  /** Gives the result without `errMsg`. Left out for calls that the frame, or the embedding page, answers as they are. */
  readonly run?: (runtime: Runtime, args: ApiArguments, name: string) => unknown;
}

/** A member that is not called: `wx.env`, `wx.cloud`. */
export interface ObjectApi {
  readonly kind: 'object';
  /** Called once, when `wx` is made. */
  create(runtime: Runtime): object;
}

type TypeName = 'String' | 'Number' | 'Boolean' | 'Object' | 'Array' | 'ArrayBuffer' | 'Function';
export type ParameterType = TypeName | `${TypeName}?`;

/** Why a call failed: what stands after `fail` in `errMsg`; and the other fields of what `fail` gets. */
export class ApiFailure extends Error {
  readonly details: Readonly<Record<string, unknown>>;

  constructor(reason: string, details: Readonly<Record<string, unknown>> = {}) {
    super(reason);
    this.details = details;
  }
}

/** The complaint about the first argument of a wrong type, if there is one (spec components-apis §3). */
export function checkParameters(params: AsyncApi['params'], args: ApiArguments): string | undefined {
  for (const [name, declared] of Object.entries(params ?? {})) {
    const [type, isOptional] = declared.split('?') as [string, string | undefined];
    const given = Object.prototype.toString.call(args[name]).slice(8, -1);
    if (given === type || (isOptional !== undefined && args[name] == null)) continue;
    return `parameter error: parameter.${name} should be ${type} instead of ${given};`;
  }
  return undefined;
}
