import { callUser } from './errors.ts';
import { isFunction } from './define/part.ts';
import type { UserFunction } from './define/properties.ts';
import type { Runtime } from './runtime.ts';

/** One end of the line between a page and the one that it opened (spec §7). */
export interface EventChannel {
  on(event: string, listener: UserFunction): void;
  once(event: string, listener: UserFunction): void;
  off(event: string, listener?: UserFunction): void;
  emit(event: string, ...args: readonly unknown[]): void;
}

/** Both ends. What is emitted before somebody listens waits for the first listener. */
export function createEventChannels(runtime: Runtime, events: unknown): { opener: EventChannel; opened: EventChannel } {
  const toOpener = createLine(runtime);
  const toOpened = createLine(runtime);
  for (const [name, listener] of Object.entries(Object(events) as Record<string, unknown>)) {
    if (isFunction(listener)) toOpener.listen(name, listener, false);
  }
  return { opener: join(toOpener, toOpened), opened: join(toOpened, toOpener) };
}

function join(incoming: Line, outgoing: Line): EventChannel {
  return {
    on: (event, listener) => incoming.listen(event, listener, false),
    once: (event, listener) => incoming.listen(event, listener, true),
    off: (event, listener) => incoming.forget(event, listener),
    emit: (event, ...args) => outgoing.send(event, args),
  };
}

type Line = ReturnType<typeof createLine>;

function createLine(runtime: Runtime) {
  let listeners: { readonly event: string; readonly listener: UserFunction; readonly once: boolean }[] = [];
  const waiting = new Map<string, (readonly unknown[])[]>();
  const send = (event: string, args: readonly unknown[]): void => {
    const addressed = listeners.filter((one) => one.event === event);
    if (addressed.length === 0) waiting.set(event, [...(waiting.get(event) ?? []), args]);
    listeners = listeners.filter((one) => !(one.event === event && one.once));
    for (const { listener } of addressed) callUser(runtime, undefined, listener, undefined, args);
  };
  return {
    send,
    listen(event: string, listener: UserFunction, once: boolean): void {
      listeners.push({ event, listener, once });
      const early = waiting.get(event);
      waiting.delete(event);
      early?.forEach((args) => send(event, args));
    },
    forget(event: string, listener?: UserFunction): void {
      listeners = listeners.filter(
        (one) => one.event !== event || (listener !== undefined && one.listener !== listener),
      );
    },
  };
}
