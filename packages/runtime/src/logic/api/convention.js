import { isFunction } from '../define/part.js';
import { callUser } from '../errors.js';
import { callFrame } from './calls.js';
import { ApiFailure, checkParameters } from './entry.js';
/**
 * An asynchronous API as authors call it: one object, callbacks later than the call, a promise when none is given (spec
 * components-apis §3). An exception in a callback is reported and does not stop `complete`.
 */
export function asyncFunction(runtime, name, api) {
    return (options) => {
        const args = Object(options);
        const { success, fail, complete } = args;
        const result = perform(runtime, name, api, args);
        if (![success, fail, complete].some(isFunction))
            return result;
        const tell = (callback) => (outcome) => {
            for (const code of [callback, complete])
                if (isFunction(code))
                    callUser(runtime, code, outcome);
        };
        void result.then(tell(success), tell(fail));
        return undefined;
    };
}
/** A synchronous API: gives its value, or throws an error with the `errMsg` text. */
export function syncFunction(runtime, name, api) {
    return (...args) => {
        try {
            return api(runtime, ...args);
        }
        catch (error) {
            throw error instanceof ApiFailure ? new Error(failure(name, error).errMsg) : error;
        }
    };
}
async function perform(runtime, name, { params, run }, args) {
    const complaint = checkParameters(params, args);
    if (complaint)
        console.error(`${name}:fail ${complaint}`);
    try {
        if (complaint)
            throw new ApiFailure(complaint);
        const result = await (run ? run(runtime, args) : callFrame(runtime, name, args));
        return { ...Object(result), errMsg: `${name}:ok` };
    }
    catch (error) {
        throw failure(name, error);
    }
}
/** What `fail` gets. The frame rejects with a reason, or with an object that has one as `errMsg` beside other fields. */
function failure(name, error) {
    const isError = error instanceof Error;
    const details = isError || typeof error === 'string' ? {} : Object(error);
    const reason = isError ? error.message : (details['errMsg'] ?? error);
    const text = typeof reason === 'string' ? reason.replace(/^\w+:fail:? ?/, '') : 'system error';
    return { ...details, errMsg: `${name}:fail ${text}` };
}
//# sourceMappingURL=convention.js.map