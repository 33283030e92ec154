import type { ErrorRecord } from '../protocol/messages.ts';
import type { UserFunction } from './define/part.ts';
import type { Runtime } from './runtime.ts';
import { findPosition } from './source-position.ts';
import type { Instance } from './tree/instance.ts';

/**
 * The one place that runs an author's code. What it throws goes to the `error` lifetime of the component it belongs
 * to, to `App.onError` and to the view; everything else goes on (spec §14). Gives `undefined` then.
 */
export function attempt<T>(runtime: Runtime, instance: Instance | undefined, run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    reportException(runtime, error, instance);
    return undefined;
  }
}

/** Calls a function that belongs to no page or component. */
export function callUser(runtime: Runtime, code: UserFunction, ...args: readonly unknown[]): unknown {
  return attempt(runtime, undefined, () => Reflect.apply(code, undefined, args));
}

/** Calls a function of a page or component, with the author's `this`. */
export function callOwn(instance: Instance, code: UserFunction, ...args: readonly unknown[]): unknown {
  return attempt(instance.runtime, instance, () => Reflect.apply(code, instance.self, args));
}

/** Reports an exception of an author's code. */
export function reportException(runtime: Runtime, error: unknown, instance?: Instance): void {
  if (instance && !instance.failing) {
    instance.failing = true;
    runtime.features.model.lifetime(instance, 'error', error);
    instance.failing = false;
  }
  const record = describe('app/exception', error);
  runtime.app.notify('onError', record.stack ?? record.message);
  sendPlaced(runtime, record);
}

/** Reports a promise that was rejected and that nobody looked at. */
export function reportRejection(runtime: Runtime, reason: unknown, promise: unknown): void {
  runtime.app.notify('onUnhandledRejection', { reason, promise });
  sendPlaced(runtime, describe('app/unhandled-rejection', reason));
}

/** Reports an exception of a WXS function, once. Components are not told: it is not theirs. */
export function reportWxsException(runtime: Runtime, error: unknown, file: string | undefined): void {
  const record = describe('wxs/exception', error);
  const key = `${record.code} ${file} ${record.message}`;
  if (runtime.reported.has(key)) return;
  runtime.reported.add(key);
  sendError(runtime, { ...record, ...(file !== undefined && { file }) });
}

/** Reports a mistake that is not an exception, once for each `subject` (design §11). Its place is where the author's code stands. */
export function reportMistake(runtime: Runtime, code: string, subject: string, message: string, help?: string): void {
  const key = `${code} ${subject}`;
  if (runtime.reported.has(key)) return;
  runtime.reported.add(key);
  const { stack } = new Error();
  sendError(runtime, { code, message, ...(help && { help }), ...findPosition(runtime.parts, stack) });
}

export function sendError({ channel }: Runtime, error: ErrorRecord): void {
  channel.send({ type: 'error', error });
}

function sendPlaced(runtime: Runtime, record: ErrorRecord): void {
  sendError(runtime, { ...record, ...findPosition(runtime.parts, record.stack) });
}

function describe(code: string, error: unknown): ErrorRecord {
  if (!(error instanceof Error)) return { code, message: textOf(error) };
  const { message, stack } = error;
  return { code, message: textOf(message), ...(typeof stack === 'string' && { stack }) };
}

function textOf(value: unknown): string {
  try {
    return typeof value === 'object' ? (JSON.stringify(value) ?? '[object Object]') : String(value);
  } catch {
    return '[object Object]';
  }
}
