import { isFunction, type UserFunction } from '../define/part.ts';
import { callUser } from '../errors.ts';
import type { Runtime } from '../runtime.ts';

/** Listeners of one object, by event; called in the order of adding, each added once (spec components-apis §3 Events). */
export interface Listeners {
  on(event: string, listener: unknown): void;
  /** Without a listener: all of them. */
  off(event: string, listener?: unknown): void;
  has(event: string): boolean;
  tell(event: string, ...details: readonly unknown[]): void;
}

export function createListeners(runtime: Runtime): Listeners {
  const all = new Map<string, Set<UserFunction>>();
  return {
    on(event, listener) {
      if (isFunction(listener)) all.set(event, (all.get(event) ?? new Set()).add(listener));
    },
    off(event, listener) {
      if (isFunction(listener)) all.get(event)?.delete(listener);
      else all.delete(event);
    },
    has: (event) => (all.get(event)?.size ?? 0) > 0,
    tell(event, ...details) {
      for (const listener of all.get(event) ?? []) callUser(runtime, listener, ...details);
    },
  };
}

type Method = (listener?: unknown) => void;

/** `onPlay` and `offPlay` for `Play`. */
export function listenerMethods({ on, off }: Listeners, events: readonly string[]): Record<string, Method> {
  return Object.fromEntries(
    events.flatMap((event): [string, Method][] => [
      [`on${event}`, (listener) => on(event, listener)],
      [`off${event}`, (listener) => off(event, listener)],
    ]),
  );
}
