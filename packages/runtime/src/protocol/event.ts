import type { Bound } from './bundle.ts';

/** One handler on one node, as written: `capture-catch:tap="f"`. */
export interface EventBinding {
  readonly name: string;
  readonly capture?: true;
  /** `catch`: the event ends after the handlers of this node. `mut`: only the first of all `mut` handlers runs. */
  readonly mode?: 'catch' | 'mut';
  /** Method name, evaluated at dispatch; in the view a binding may also give a WXS function. */
  readonly handler: Bound<unknown>;
}

/** A node as an event shows it to a handler. */
export interface EventTarget {
  readonly id: string;
  readonly dataset: Readonly<Record<string, unknown>>;
  readonly offsetLeft?: number;
  readonly offsetTop?: number;
}

export interface Touch {
  readonly identifier: number;
  readonly pageX: number;
  readonly pageY: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly force?: number;
  /** On a canvas: from its corner. */
  readonly x?: number;
  readonly y?: number;
}

/** The event object of a handler (spec §15). Plain data; in the worker it is a copy. */
export interface EventPayload {
  readonly type: string;
  /** Milliseconds since the app began. */
  readonly timeStamp: number;
  readonly target: EventTarget;
  readonly currentTarget: EventTarget;
  readonly mark: Readonly<Record<string, unknown>>;
  readonly detail: unknown;
  readonly touches?: readonly Touch[];
  readonly changedTouches?: readonly Touch[];
}

/** One place on an event's path, from the target outwards. */
export interface PathStop {
  readonly bindings: readonly EventBinding[] | undefined;
}

export interface Dispatch {
  readonly type: string;
  readonly bubbles: boolean;
  readonly capturePhase: boolean;
}

/**
 * Walks a path in the order of spec §15: capture phase from the outermost stop inwards, then the target and
 * outwards. `run` calls one handler; `false` from it stops the event (WXS handlers may). An empty or undefined
 * handler name is no call, which `run` tells by `'none'`: a `catch` still stops, but a `mut` leaves it to the next.
 * Returns whether the event was caught or stopped.
 */
export function dispatch<S extends PathStop>(
  path: readonly S[],
  { type, bubbles, capturePhase }: Dispatch,
  run: (stop: S, binding: EventBinding) => boolean | 'none' | void,
): boolean {
  let mutated = false;
  const visit = (stop: S, capture: boolean): boolean => {
    let stopped = false;
    for (const binding of stop.bindings ?? []) {
      if (binding.name !== type || (binding.capture ?? false) !== capture) continue;
      const isMut = binding.mode === 'mut';
      if (isMut && mutated) continue;
      const result = run(stop, binding);
      if (isMut && result !== 'none') mutated = true;
      if (result === false || binding.mode === 'catch') stopped = true;
    }
    return stopped;
  };
  if (capturePhase) {
    for (let i = path.length - 1; i >= 0; i--) if (visit(path[i]!, true)) return true;
  }
  for (const stop of bubbles ? path : path.slice(0, 1)) if (visit(stop, false)) return true;
  return false;
}
