import { handle } from '../protocol/messages.js';
import { reportException, reportRejection } from './errors.js';
import { createGlobals } from './globals.js';
import { Runtime } from './runtime.js';
/** Runs an app with the parts of the runtime that it needs, as the only one of its realm. */
export function startWith(features, bundle, channel) {
    // An author's `setData` may stand far above the place that finds a mistake in what it was given.
    Error.stackTraceLimit = 50;
    const runtime = new Runtime(bundle, channel, features);
    Object.assign(globalThis, createGlobals(runtime));
    addEventListener('error', (event) => reportException(runtime, event.error));
    addEventListener('unhandledrejection', ({ reason, promise }) => reportRejection(runtime, reason, promise));
    // Last: messages may be waiting.
    listen(runtime);
}
/** A runtime without globals, listening to a channel: `createGlobals` makes them. */
export function connectLogic(features, bundle, channel) {
    const runtime = new Runtime(bundle, channel, features);
    listen(runtime);
    return runtime;
}
function listen(runtime) {
    runtime.channel.listen((message) => {
        runtime.beforeTurn();
        handle(runtime.handlers, message);
    });
}
//# sourceMappingURL=start.js.map