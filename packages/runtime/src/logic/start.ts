import type { LogicBundle } from '../protocol/bundle.ts';
import type { LogicHelpers } from '../protocol/generated.ts';
import { handle } from '../protocol/messages.ts';
import { reportException, reportRejection } from './errors.ts';
import type { Features } from './features.ts';
import { createGlobals } from './globals.ts';
import { Runtime, type LogicChannel } from './runtime.ts';

type CreateBundle = (helpers: LogicHelpers) => LogicBundle;

/** Runs an app with the parts of the runtime that it needs, as the only one of its realm. */
export function startWith(features: Features, bundle: CreateBundle, channel: LogicChannel): Runtime {
  // An author's `setData` may stand far above the place that finds a mistake in what it was given.
  (Error as { stackTraceLimit?: number }).stackTraceLimit = 50;
  const runtime = new Runtime(bundle, channel, features);
  Object.assign(globalThis, createGlobals(runtime));
  addEventListener('error', (event) => reportException(runtime, event.error));
  addEventListener('unhandledrejection', ({ reason, promise }) => reportRejection(runtime, reason, promise));
  // Last: messages may be waiting.
  listen(runtime);
  return runtime;
}

/** A runtime without globals, listening to a channel: `createGlobals` makes them. */
export function connectLogic(features: Features, bundle: CreateBundle, channel: LogicChannel): Runtime {
  const runtime = new Runtime(bundle, channel, features);
  listen(runtime);
  return runtime;
}

function listen(runtime: Runtime): void {
  runtime.channel.listen((message) => {
    runtime.beforeTurn();
    handle(runtime.handlers, message);
  });
}
