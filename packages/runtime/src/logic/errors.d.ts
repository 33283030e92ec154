import type { ErrorRecord } from '../protocol/messages.ts';
import type { UserFunction } from './define/part.ts';
import type { Runtime } from './runtime.ts';
import type { Instance } from './tree/instance.ts';
/**
 * The one place that runs an author's code. What it throws goes to the `error` lifetime of the component it belongs
 * to, to `App.onError` and to the view; everything else goes on (spec §14). Gives `undefined` then.
 */
export declare function attempt<T>(runtime: Runtime, instance: Instance | undefined, run: () => T): T | undefined;
/** Calls a function that belongs to no page or component. */
export declare function callUser(runtime: Runtime, code: UserFunction, ...args: readonly unknown[]): void;
/** Calls a function of a page or component, with the author's `this`. */
export declare function callOwn(instance: Instance, code: UserFunction, ...args: readonly unknown[]): unknown;
/** Reports an exception of an author's code. */
export declare function reportException(runtime: Runtime, error: unknown, instance?: Instance): void;
/** Reports a promise that was rejected and that nobody looked at. */
export declare function reportRejection(runtime: Runtime, reason: unknown, promise: unknown): void;
/** Reports an exception of a WXS function. Components are not told: it is not theirs. */
export declare function reportWxsException(runtime: Runtime, error: unknown): void;
/** Reports a mistake that is not an exception, once for each `subject` (design §11). Its place is where the author's code stands. */
export declare function reportMistake(runtime: Runtime, code: string, subject: string, message: string, help?: string): void;
export declare function sendError({ channel }: Runtime, error: ErrorRecord): void;
//# sourceMappingURL=errors.d.ts.map