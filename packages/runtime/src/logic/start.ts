import type { LogicBundle } from '../protocol/bundle.ts';
import type { LogicHelpers } from '../protocol/generated.ts';
import { handle } from '../protocol/messages.ts';
import { reportException, reportRejection } from './errors.ts';
import type { Features } from './features.ts';
import { installGlobals } from './globals.ts';
import { createHandlers } from './handlers.ts';
import { Runtime, type LogicChannel } from './runtime.ts';

type CreateBundle = (helpers: LogicHelpers) => LogicBundle;

/** Runs an app with the parts of the runtime that it needs, as the only one of its realm. */
export function startWith(features: Features, bundle: CreateBundle, channel: LogicChannel): void {
  const runtime = connectLogic(features, bundle, channel);
  installGlobals(globalThis, runtime);
  globalThis.addEventListener('error', (event) => reportException(runtime, event.error));
  globalThis.addEventListener('unhandledrejection', ({ reason, promise }) => reportRejection(runtime, reason, promise));
}

/** A runtime without globals, listening to a channel: `createGlobals` makes them. */
export function connectLogic(features: Features, bundle: CreateBundle, channel: LogicChannel): Runtime {
  const runtime = new Runtime(bundle, channel, features);
  const handlers = createHandlers(runtime);
  channel.listen((message) => {
    runtime.beginTurn();
    handle(handlers, message);
  });
  return runtime;
}
