import { isFunction, type UserFunction } from '../define/part.ts';
import { callUser } from '../errors.ts';
import type { Runtime } from '../runtime.ts';

/** One end of the line between a page and the one that it opened (spec §7). */
export interface EventChannel {
  on(event: string, listener: UserFunction): void;
  once(event: string, listener: UserFunction): void;
  off(event: string, listener?: UserFunction): void;
  emit(event: string, ...args: readonly unknown[]): void;
}

/** Both ends. What is emitted before somebody listens waits for the first listener. */
export function createEventChannels(runtime: Runtime, events: unknown): { opener: EventChannel; opened: EventChannel } {
  const toOpener = new Line(runtime);
  const toOpened = new Line(runtime);
  for (const [name, listener] of Object.entries(Object(events) as Record<string, unknown>))
    if (isFunction(listener)) toOpener.listen(name, listener);
  return { opener: join(toOpener, toOpened), opened: join(toOpened, toOpener) };
}

function join(incoming: Line, outgoing: Line): EventChannel {
  return {
    on: (event, listener) => incoming.listen(event, listener),
    once: (event, listener) => incoming.listen(event, listener, true),
    off: (event, listener) => incoming.forget(event, listener),
    emit: (event, ...args) => outgoing.send(event, args),
  };
}

interface Listener {
  readonly event: string;
  readonly listener: UserFunction;
  readonly once: boolean;
}

class Line {
  private listeners: readonly Listener[] = [];
  private readonly waiting = new Map<string, (readonly unknown[])[]>();

  constructor(private readonly runtime: Runtime) {}

  send(event: string, args: readonly unknown[]): void {
    const addressed = this.listeners.filter((one) => one.event === event);
    if (addressed.length === 0) this.waiting.set(event, [...(this.waiting.get(event) ?? []), args]);
    this.listeners = this.listeners.filter((one) => one.event !== event || !one.once);
    for (const { listener } of addressed) callUser(this.runtime, listener, ...args);
  }

  listen(event: string, listener: UserFunction, once = false): void {
    this.listeners = [...this.listeners, { event, listener, once }];
    const early = this.waiting.get(event) ?? [];
    this.waiting.delete(event);
    for (const args of early) this.send(event, args);
  }

  forget(event: string, listener?: UserFunction): void {
    this.listeners = this.listeners.filter((one) => one.event !== event || (listener && one.listener !== listener));
  }
}
