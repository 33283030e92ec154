import { isFunction } from '../define/part.ts';
import { callUser } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { callFrame } from './calls.ts';
import { ApiFailure, checkParameters, type ApiArguments, type AsyncApi, type SyncApi } from './entry.ts';

type Result = Readonly<Record<string, unknown>> & { readonly errMsg: string };

/**
 * An asynchronous API as authors call it: one object, callbacks later than the call unless it is immediate, a promise when
 * none is given (spec components-apis §3). An exception in a callback is reported and does not stop `complete`.
 */
export function asyncFunction(
  runtime: Runtime,
  name: string,
  api: AsyncApi,
): (options?: unknown) => Promise<Result> | undefined {
  return (options) => {
    const args = Object(options) as ApiArguments;
    const { success, fail, complete } = args;
    const isCalledBack = [success, fail, complete].some(isFunction);
    if (!isCalledBack) return perform(runtime, name, api, args);
    const tell = (callback: unknown) => (outcome: Result) => {
      for (const code of [callback, complete]) if (isFunction(code)) callUser(runtime, code, outcome);
    };
    if (api.isImmediate) tell(success)(succeeded(name, api.run?.(runtime, args, name)));
    else void perform(runtime, name, api, args).then(tell(success), tell(fail));
    return undefined;
  };
}

/** A synchronous API: gives its value, or throws an error with the `errMsg` text. */
export function syncFunction(runtime: Runtime, name: string, api: SyncApi): (...args: unknown[]) => unknown {
  return (...args) => {
    try {
      return api(runtime, ...args);
    } catch (error) {
      throw error instanceof ApiFailure ? new Error(failure(name, error).errMsg) : error;
    }
  };
}

async function perform(runtime: Runtime, name: string, api: AsyncApi, args: ApiArguments): Promise<Result> {
  const { kind, params, run } = api;
  const complaint = checkParameters(params, args);
  if (complaint) console.error(`${name}:fail ${complaint}`);
  try {
    if (complaint) throw new ApiFailure(complaint);
    const result: unknown = await (run
      ? run(runtime, args, name)
      : kind === 'host'
        ? callFrame(runtime, 'host', { api: name, args })
        : callFrame(runtime, name, args));
    return succeeded(name, result);
  } catch (error) {
    throw failure(name, error);
  }
}

function succeeded(name: string, result: unknown): Result {
  return { ...(Object(result) as object), errMsg: `${name}:ok` };
}

type Details = Readonly<Record<string, unknown>>;

const detailsOf = (error: unknown): Details => (error instanceof ApiFailure ? error.details : {});

/** What `fail` gets. The frame rejects with a reason, or with an object that has one as `errMsg` beside other fields. */
function failure(name: string, error: unknown): Result {
  const isError = error instanceof Error;
  const details = isError || typeof error === 'string' ? detailsOf(error) : (Object(error) as Details);
  const reason = isError ? error.message : (details['errMsg'] ?? error);
  const text = typeof reason === 'string' ? reason.replace(/^\w+:fail:? ?/, '') : 'system error';
  return { ...details, errMsg: `${name}:fail ${text}` };
}
