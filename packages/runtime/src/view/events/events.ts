import { dispatch } from '../../protocol/event.ts';
import type { HandlerCall, ViewUnit } from '../../protocol/index.ts';
import { pathFrom } from './event-path.ts';
import type { Stop } from './event-path.ts';
import { isTouchLike } from './gesture-event.ts';
import type { Touches } from './gesture-event.ts';
import { createPayloads, evaluate } from './payload.ts';
import type { View } from '../view.ts';

/** What an event says, besides where it happened. */
export interface EventDescription extends Partial<Touches> {
  readonly detail: unknown;
}

/**
 * One listener per event type on each page's root, for the types that templates have handlers for (design §5).
 * Capturing hears events that do not bubble too.
 */
export class Events {
  readonly #types = new Set<string>();
  readonly #roots = new Set<WeakRef<ShadowRoot>>();
  readonly #listener: (event: Event) => void;

  constructor(listener: (event: Event) => void) {
    this.#listener = listener;
  }

  /** Notes what a unit listens to. */
  learn({ nodes }: ViewUnit): void {
    for (const node of nodes) for (const { name } of node?.on ?? []) this.add(name);
  }

  /** Events of a type have a meaning from now on. */
  add(type: string): void {
    if (this.#types.has(type)) return;
    this.#types.add(type);
    for (const root of this.#roots) {
      const live = root.deref();
      if (live) this.#listen(live, type);
      else this.#roots.delete(root);
    }
  }

  listenOn(root: ShadowRoot): void {
    this.#roots.add(new WeakRef(root));
    for (const type of this.#types) this.#listen(root, type);
  }

  #listen(root: ShadowRoot, type: string): void {
    // Touches must be able to stop the page from scrolling.
    root.addEventListener(type, this.#listener, { capture: true, passive: !type.startsWith('touch') });
  }
}

export function handleEvent(view: View, event: Event): void {
  try {
    runEvent(view, event);
  } catch (cause) {
    view.errors.report('view/handler-failed', event.type, cause);
  }
}

function runEvent(view: View, event: Event): void {
  const composed = pathFrom(event.target);
  const first = composed[0];
  const description = first && describe(view, first, event);
  if (!description) return;
  for (const hook of view.hooks.turn) hook();
  for (const hook of view.hooks.event) hook(first, event);
  const path = event.composed || isTouchLike(event) ? composed : inTemplate(composed);
  const wasStopped = runHandlers(view, path, event, description);
  // `catchtouchmove` keeps the page from scrolling.
  if (wasStopped && event.type === 'touchmove' && event.cancelable) event.preventDefault();
}

/** Inner elements of a built-in have no events of their own; its custom events start at the element itself. */
function describe({ hooks }: View, { element, instance }: Stop, event: Event): EventDescription | undefined {
  if (!(event instanceof CustomEvent)) {
    return hooks.describe.reduce<EventDescription | undefined>(
      (found, hook) => found ?? hook(event, instance.page.scroller),
      undefined,
    );
  }
  const detail = event.detail as unknown;
  if (isTouchLike(event)) return { detail, touches: event.touches, changedTouches: event.changedTouches };
  return element === event.target ? { detail } : undefined;
}

/** Stops in the template that a path begins in. */
export function inTemplate(path: readonly Stop[]): readonly Stop[] {
  return path.filter(({ instance }) => instance === path[0]!.instance);
}

/** Calls the handlers on a path: WXS functions at once, methods by one message. Whether the event was stopped. */
export function runHandlers(
  view: View,
  path: readonly Stop[],
  event: Event,
  description: EventDescription,
  capturePhase = event.bubbles,
): boolean {
  const { type, bubbles } = event;
  const calls: HandlerCall[] = [];
  const payloadFor = createPayloads(path, { type, timeStamp: Math.round(event.timeStamp), ...description });
  const wasStopped = dispatch(path, { type, bubbles, capturePhase }, (stop, binding) => {
    const handler = evaluate(binding.handler, stop.scope);
    if (typeof handler === 'function') return view.wxs?.callHandler(handler, stop, payloadFor(stop), event) ?? true;
    if (typeof handler !== 'string' || handler === '') return 'none';
    const reply = view.replyTo?.(stop.element, event);
    const call = { instance: stop.instance.id, method: handler, event: payloadFor(stop) };
    calls.push(reply === undefined ? call : { ...call, reply });
    return true;
  });
  if (calls.length > 0) view.send({ type: 'event', calls });
  return wasStopped;
}
