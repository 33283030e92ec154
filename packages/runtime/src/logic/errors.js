import { findPosition } from './source-position.js';
/**
 * The one place that runs an author's code. What it throws goes to the `error` lifetime of the component it belongs
 * to, to `App.onError` and to the view; everything else goes on (spec §14). Gives `undefined` then.
 */
export function attempt(runtime, instance, run) {
    try {
        return run();
    }
    catch (error) {
        reportException(runtime, error, instance);
        return undefined;
    }
}
/** Calls a function that belongs to no page or component. */
export function callUser(runtime, code, ...args) {
    attempt(runtime, undefined, () => Reflect.apply(code, undefined, args));
}
/** Calls a function of a page or component, with the author's `this`. */
export function callOwn(instance, code, ...args) {
    return attempt(instance.runtime, instance, () => Reflect.apply(code, instance.self, args));
}
/** Reports an exception of an author's code. */
export function reportException(runtime, error, instance) {
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
export function reportRejection(runtime, reason, promise) {
    runtime.app.notify('onUnhandledRejection', { reason, promise });
    sendPlaced(runtime, describe('app/unhandled-rejection', reason));
}
/** Reports an exception of a WXS function. Components are not told: it is not theirs. */
export function reportWxsException(runtime, error) {
    sendError(runtime, describe('wxs/exception', error));
}
/** Reports a mistake that is not an exception, once for each `subject` (design §11). Its place is where the author's code stands. */
export function reportMistake(runtime, code, subject, message, help) {
    const key = `${code} ${subject}`;
    if (runtime.reported.has(key))
        return;
    runtime.reported.add(key);
    const { stack } = new Error();
    sendError(runtime, { code, message, ...(help && { help }), ...findPosition(runtime.bundle, stack) });
}
export function sendError({ channel }, error) {
    channel.send({ type: 'error', error });
}
function sendPlaced(runtime, record) {
    sendError(runtime, { ...record, ...findPosition(runtime.bundle, record.stack) });
}
function describe(code, error) {
    if (!(error instanceof Error))
        return { code, message: textOf(error) };
    const { message, stack } = error;
    return { code, message: textOf(message), ...(typeof stack === 'string' && { stack }) };
}
function textOf(value) {
    try {
        return typeof value === 'object' ? (JSON.stringify(value) ?? '[object Object]') : String(value);
    }
    catch {
        return '[object Object]';
    }
}
//# sourceMappingURL=errors.js.map