import type { Runtime } from '../runtime.ts';
/** Arguments of an asynchronous API: the one object, callbacks included. */
export type ApiArguments = Readonly<Record<string, unknown>>;
/**
 * One API. From the table of these, `wx`, `wx.canIUse` and the compatibility page derive (design §7). Each is a constant
 * of its own, so that those that an app does not use are not in its build.
 */
export type Api = SyncApi | AsyncApi;
/** Gives its value, or throws. Answered in the worker. */
export type SyncApi = (runtime: Runtime, ...args: readonly unknown[]) => unknown;
export interface AsyncApi {
    /** Who answers: the worker, the frame, the embedding page, or nobody (a documented no-op). */
    readonly kind: 'worker' | 'view' | 'host' | 'stub';
    /** Types of arguments, checked before the call; with `?` they may be left out. */
    readonly params?: Readonly<Record<string, ParameterType>>;
    /** Gives the result without `errMsg`. Left out for calls that the frame answers as they are. */
    readonly run?: (runtime: Runtime, args: ApiArguments) => unknown;
}
type TypeName = 'String' | 'Number' | 'Boolean' | 'Object' | 'Array';
export type ParameterType = TypeName | `${TypeName}?`;
/** Why a call failed: what stands after `fail` in `errMsg`. */
export declare class ApiFailure extends Error {
}
/** The complaint about the first argument of a wrong type, if there is one (spec components-apis §3). */
export declare function checkParameters(params: AsyncApi['params'], args: ApiArguments): string | undefined;
export {};
//# sourceMappingURL=entry.d.ts.map