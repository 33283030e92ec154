import type { Runtime } from './runtime.ts';
import { findPosition } from './source-position.ts';
import type { Instance } from './tree/instance.ts';

/**
 * The one place that calls an author's code. What it throws goes to the `error` lifetime of the component it belongs
 * to, to `App.onError` and to the view; everything else goes on (spec §14). Gives `undefined` then.
 */
export function callUser<T>(
  runtime: Runtime,
  instance: Instance | undefined,
  code: (...args: never[]) => T,
  self: unknown,
  args: readonly unknown[],
): T | undefined {
  try {
    return (code as unknown as (...args: readonly unknown[]) => T).apply(self, args as unknown[]);
  } catch (error) {
    reportException(runtime, error, instance);
    return undefined;
  }
}

/** Reports an exception of an author's code. */
export function reportException(runtime: Runtime, error: unknown, instance?: Instance): void {
  if (instance && !instance.failing) {
    instance.failing = true;
    for (const onError of instance.definition.lifetimes['error'] ?? [])
      callUser(runtime, instance, onError, instance.self, [error]);
    instance.failing = false;
  }
  const { message, stack } = describe(error);
  runtime.app.notify('onError', stack ?? message);
  runtime.channel.send({
    type: 'error',
    error: {
      code: 'app/exception',
      message,
      ...findPosition(runtime.bundle, stack),
      ...(stack === undefined ? {} : { stack }),
    },
  });
}

/** Reports a promise that was rejected and that nobody looked at. */
export function reportRejection(runtime: Runtime, reason: unknown, promise: unknown): void {
  runtime.app.notify('onUnhandledRejection', { reason, promise });
  const { message, stack } = describe(reason);
  runtime.channel.send({
    type: 'error',
    error: {
      code: 'app/unhandled-rejection',
      message,
      ...findPosition(runtime.bundle, stack),
      ...(stack === undefined ? {} : { stack }),
    },
  });
}

/** Reports an exception of a WXS function. Components are not told: it is not theirs. */
export function reportWxsException(runtime: Runtime, error: unknown): void {
  const { message, stack } = describe(error);
  runtime.channel.send({
    type: 'error',
    error: { code: 'wxs/exception', message, ...(stack === undefined ? {} : { stack }) },
  });
}

/** Reports a mistake that is not an exception, once for each `subject` (design §11). */
export function reportMistake(runtime: Runtime, code: string, subject: string, message: string, help?: string): void {
  const key = `${code} ${subject}`;
  if (runtime.reported.has(key)) return;
  runtime.reported.add(key);
  runtime.channel.send({ type: 'error', error: { code, message, ...(help === undefined ? {} : { help }) } });
}

function describe(error: unknown): { message: string; stack?: string } {
  if (!(error instanceof Error)) return { message: textOf(error) };
  return { message: textOf(error.message), ...(typeof error.stack === 'string' ? { stack: error.stack } : {}) };
}

function textOf(value: unknown): string {
  try {
    return typeof value === 'object' && value !== null ? (JSON.stringify(value) ?? '[object Object]') : String(value);
  } catch {
    return '[object Object]';
  }
}
