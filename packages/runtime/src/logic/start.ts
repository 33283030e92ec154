import type { LogicBundle } from '../protocol/bundle.ts';
import type { LogicHelpers } from '../protocol/generated.ts';
import { handle } from '../protocol/messages.ts';
import { reportException, reportRejection } from './errors.ts';
import type { Features } from './features.ts';
import { createGlobals } from './globals.ts';
import { Runtime, type LogicChannel } from './runtime.ts';

type CreateBundle = (helpers: LogicHelpers) => LogicBundle;

/** Runs an app with the parts of the runtime that it needs, as the only one of its realm. */
export function startWith(features: Features, bundle: CreateBundle, channel: LogicChannel): void {
  const runtime = connectLogic(features, bundle, channel);
  Object.assign(globalThis, createGlobals(runtime));
  addEventListener('error', (event) => reportException(runtime, event.error));
  addEventListener('unhandledrejection', ({ reason, promise }) => reportRejection(runtime, reason, promise));
}

/** A runtime without globals, listening to a channel: `createGlobals` makes them. */
export function connectLogic(features: Features, bundle: CreateBundle, channel: LogicChannel): Runtime {
  const runtime = new Runtime(bundle, channel, features);
  channel.listen((message) => {
    runtime.beforeTurn();
    handle(runtime.handlers, message);
  });
  return runtime;
}
