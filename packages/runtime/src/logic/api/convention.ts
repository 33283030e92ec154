import { isFunction } from '../define/part.ts';
import { callUser } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { ApiFailure, checkParameters, type ApiArguments, type AsyncEntry, type SyncEntry } from './entry.ts';

type Result = Readonly<Record<string, unknown>> & { readonly errMsg: string };

/**
 * An asynchronous API as authors call it: one object, callbacks later than the call, a promise when none is given (spec
 * components-apis §3). An exception in a callback is reported and does not stop `complete`.
 */
export function asyncFunction(
  runtime: Runtime,
  name: string,
  entry: AsyncEntry,
): (options?: unknown) => Promise<Result> | undefined {
  return (options) => {
    const args = Object(options) as ApiArguments;
    const result = perform(runtime, name, entry, args);
    const callbacks = [args['success'], args['fail'], args['complete']];
    if (!callbacks.some(isFunction)) return result;
    const tell = (callback: unknown, argument: Result): void => {
      if (isFunction(callback)) callUser(runtime, undefined, callback, undefined, [argument]);
      if (isFunction(args['complete'])) callUser(runtime, undefined, args['complete'], undefined, [argument]);
    };
    void result.then(
      (success) => tell(args['success'], success),
      (failure: Result) => tell(args['fail'], failure),
    );
    return undefined;
  };
}

/** A synchronous API: gives its value, or throws an error with the `errMsg` text. */
export function syncFunction(runtime: Runtime, name: string, { run }: SyncEntry): (...args: unknown[]) => unknown {
  return (...args) => {
    try {
      return run(runtime, ...args);
    } catch (error) {
      throw error instanceof ApiFailure ? new Error(failure(name, error).errMsg) : error;
    }
  };
}

async function perform(
  runtime: Runtime,
  name: string,
  { params, run }: AsyncEntry,
  args: ApiArguments,
): Promise<Result> {
  const complaint = checkParameters(params, args);
  if (complaint) console.error(`${name}:fail ${complaint}`);
  try {
    if (complaint) throw new ApiFailure(complaint);
    const result = await (run ? run(runtime, args) : callFrame(runtime, name, args));
    return { ...(Object(result) as object), errMsg: `${name}:ok` };
  } catch (error) {
    throw failure(name, error);
  }
}

/** Hands a call to the frame, for the page that is on top. */
export function callFrame(runtime: Runtime, name: string, args: unknown): Promise<unknown> {
  return runtime.calls.call(name, args, runtime.router.top()?.instance.id ?? 0);
}

/** What `fail` gets. The frame rejects with a reason, or with an object that has one as `errMsg` beside other fields. */
function failure(name: string, error: unknown): Result {
  if (error instanceof ApiFailure) return { ...error.details, errMsg: `${name}:fail ${error.message}` };
  if (error instanceof Error) return { errMsg: `${name}:fail ${error.message}` };
  if (typeof error === 'string') return { errMsg: `${name}:fail ${error}` };
  const details = Object(error) as Readonly<Record<string, unknown>>;
  const reason =
    typeof details['errMsg'] === 'string' ? details['errMsg'].replace(/^\w+:fail:? ?/, '') : 'system error';
  return { ...details, errMsg: `${name}:fail ${reason}` };
}
