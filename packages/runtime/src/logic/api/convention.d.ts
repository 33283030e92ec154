import type { Runtime } from '../runtime.ts';
import { type AsyncApi, type SyncApi } from './entry.ts';
type Result = Readonly<Record<string, unknown>> & {
    readonly errMsg: string;
};
/**
 * An asynchronous API as authors call it: one object, callbacks later than the call, a promise when none is given (spec
 * components-apis §3). An exception in a callback is reported and does not stop `complete`.
 */
export declare function asyncFunction(runtime: Runtime, name: string, api: AsyncApi): (options?: unknown) => Promise<Result> | undefined;
/** A synchronous API: gives its value, or throws an error with the `errMsg` text. */
export declare function syncFunction(runtime: Runtime, name: string, api: SyncApi): (...args: unknown[]) => unknown;
export {};
//# sourceMappingURL=convention.d.ts.map