import type { LogicBundle } from '../protocol/bundle.ts';
import type { LogicHelpers } from '../protocol/generated.ts';
import { handle } from '../protocol/messages.ts';
import { reportException } from './errors.ts';
import { installGlobals } from './globals.ts';
import { createHandlers } from './handlers.ts';
import { Runtime, type LogicChannel } from './runtime.ts';

/** The entry of a worker: runs the app of a bundle once the view sends `boot`. */
export function startLogic(bundle: (helpers: LogicHelpers) => LogicBundle, channel: LogicChannel): void {
  const runtime = connectLogic(bundle, channel);
  installGlobals(globalThis, runtime);
  globalThis.addEventListener('unhandledrejection', (event: PromiseRejectionEvent) => {
    reportException(runtime, event.reason);
    runtime.app.notify('onUnhandledRejection', { reason: event.reason as unknown, promise: event.promise });
  });
}

/** A runtime without globals, listening to a channel: `createGlobals` makes them. */
export function connectLogic(bundle: (helpers: LogicHelpers) => LogicBundle, channel: LogicChannel): Runtime {
  const runtime = new Runtime(bundle, channel);
  const handlers = createHandlers(runtime);
  channel.listen((message) => {
    runtime.beginTurn();
    handle(handlers, message);
  });
  return runtime;
}

export { createGlobals, installGlobals, type LogicGlobals } from './globals.ts';
export { Runtime, type LogicChannel } from './runtime.ts';
