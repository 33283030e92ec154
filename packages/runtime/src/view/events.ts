import { dispatch } from '../protocol/event.ts';
import type { EventBinding, HandlerCall, ViewUnit } from '../protocol/index.ts';
import { pathFrom } from './event-path.ts';
import type { Stop } from './event-path.ts';
import { GestureEvent, touchesOf } from './gesture-event.ts';
import type { Touches } from './gesture-event.ts';
import { sendModel } from './model.ts';
import { followNavigator, NAVIGATE } from './navigator.ts';
import { createPayloads, evaluate } from './payload.ts';
import type { View } from './view.ts';

/** Built-in components tell of user input by these. */
const INPUT_EVENTS = ['input', 'change', 'changing', 'scroll'];

/**
 * One listener per event type on each page's root, for the types that templates have handlers for (design §5). Built-in
 * components send custom events; of the browser's own only touches, transitions and animations have a meaning here.
 */
export interface Events {
  /** Notes what a unit listens to. */
  learn(unit: ViewUnit): void;
  listenOn(root: ShadowRoot): void;
  /** Whether an event of a type, starting at `target`, has a handler on its way. */
  hasHandler(type: string, target: EventTarget | null): boolean;
}

export function createEvents(getView: () => View): Events {
  // A navigator needs no handler of the author's.
  const types = new Set(['tap']);
  const roots = new Set<WeakRef<ShadowRoot>>();
  const listener = (event: Event): void => {
    const type = event.type;
    try {
      handleEvent(getView(), event);
    } catch (cause) {
      getView().errors.report('view/handler-failed', type, cause);
    }
  };
  const listen = (root: ShadowRoot, type: string): void => {
    // Capturing hears events that do not bubble too. Touches must be able to stop the page from scrolling.
    root.addEventListener(type, listener, { capture: true, passive: !type.startsWith('touch') });
  };
  const add = (type: string): void => {
    if (types.has(type)) return;
    types.add(type);
    for (const root of roots) {
      const live = root.deref();
      if (live) listen(live, type);
      else roots.delete(root);
    }
  };
  return {
    learn({ nodes }) {
      for (const node of nodes) {
        for (const { name } of node?.on ?? []) add(name);
        if (node?.model) INPUT_EVENTS.forEach(add);
      }
    },
    listenOn(root) {
      roots.add(new WeakRef(root));
      for (const type of types) listen(root, type);
    },
    hasHandler: (type, target) => pathFrom(target).some(({ bindings }) => bindings?.some(({ name }) => name === type)),
  };
}

function handleEvent(view: View, event: Event): void {
  if (!isMeant(event)) return;
  const composed = pathFrom(event.target);
  const first = composed[0];
  // Inner elements of a built-in have no events of their own; its custom events start at the element itself.
  if (!first || (event instanceof CustomEvent && !(event instanceof GestureEvent) && first.element !== event.target))
    return;
  view.wxs?.refuel();
  sendModel(view, first, event);
  const isTouch = !(event instanceof CustomEvent) || event instanceof GestureEvent;
  const path = event.composed || isTouch ? composed : composed.filter(({ instance }) => instance === first.instance);
  const wasStopped = runHandlers(view, path, event);
  // `catchtouchmove` keeps the page from scrolling.
  if (wasStopped && event.type === 'touchmove' && event.cancelable) event.preventDefault();
}

function isMeant(event: Event): boolean {
  return (
    event instanceof CustomEvent ||
    event instanceof TransitionEvent ||
    event instanceof AnimationEvent ||
    (typeof TouchEvent === 'function' && event instanceof TouchEvent)
  );
}

function runHandlers(view: View, path: readonly Stop[], event: Event): boolean {
  const calls: HandlerCall[] = [];
  const payloadFor = createPayloads(path, factsOf(event, path[0]!));
  const run = (stop: Stop, binding: EventBinding): boolean => {
    const handler = evaluate(binding.handler, stop.scope);
    if (handler === NAVIGATE) followNavigator(view, stop.element!);
    if (typeof handler === 'function') {
      const result = view.wxs?.callHandler(handler, stop, payloadFor(stop));
      if (result === false && event.cancelable) event.preventDefault();
      return result !== false;
    }
    const method = typeof handler === 'string' ? handler : '';
    if (method !== '') calls.push({ instance: stop.instance.id, method, event: payloadFor(stop) });
    return true;
  };
  const { type, bubbles } = event;
  const wasStopped = dispatch(path, { type, bubbles, capturePhase: bubbles }, run);
  if (calls.length > 0) view.send({ type: 'event', calls });
  return wasStopped;
}

function factsOf(event: Event, { instance }: Stop) {
  const { type } = event;
  const timeStamp = Math.round(event.timeStamp);
  const touches = touchesIn(event, instance.page.scroller);
  return { type, timeStamp, detail: detailOf(event), ...touches };
}

function touchesIn(event: Event, scroller: Element): Touches | undefined {
  if (event instanceof GestureEvent) return { touches: event.touches, changedTouches: event.changedTouches };
  return typeof TouchEvent === 'function' && event instanceof TouchEvent ? touchesOf(event, scroller) : undefined;
}

function detailOf(event: Event): unknown {
  if (event instanceof CustomEvent) return event.detail as unknown;
  if (event instanceof TransitionEvent) return { propertyName: event.propertyName, elapsedTime: event.elapsedTime };
  if (event instanceof AnimationEvent) return { animationName: event.animationName, elapsedTime: event.elapsedTime };
  return {};
}
