import { nodeAttribute } from '../../protocol/generated.ts';
import type { WxsEvent, WxsHandlerCall } from '../../protocol/messages.ts';
import { inTemplate, runHandlers } from '../events/events.ts';
import { pathFrom, type Stop } from '../events/event-path.ts';
import type { Instance } from '../template/instance.ts';
import { scopeOf } from '../template/marks.ts';
import { evaluate } from '../events/payload.ts';
import type { ViewScope } from '../template/scope.ts';
import type { View } from '../view.ts';
import { scopeAt } from '../template/way.ts';

/**
 * Events that components trigger in the worker. By now their methods have run there, in the order of the path; the WXS
 * handlers run here in the same order, when what the methods have set is drawn. `false` from one ends those after it.
 */
export function componentEvents(view: View): void {
  const { hooks } = view;
  let due: readonly WxsEvent[] = [];
  hooks.data.push(({ wxsEvents = [] }) => void (due = wxsEvents));
  hooks.shown.push(() => {
    const events = due;
    due = [];
    for (const { handlers } of events) {
      for (const hook of hooks.turn) hook();
      handlers.every((call) => runCall(view, call));
    }
  });
}

function runCall(view: View, { owner, way, node: number, binding, event }: WxsHandlerCall): boolean {
  const instance = view.instances.get(owner);
  const scope = instance && scopeAt(instance.scope, way, (id) => view.instances.get(id));
  const node = scope?.unit.nodes[number];
  const handler = scope && evaluate(node?.on?.[binding]?.handler, scope);
  if (!instance || !scope || !view.wxs || typeof handler !== 'function') return true;
  const stop: Stop = { instance, scope, node, bindings: node?.on, element: elementAt(scope, number) };
  return view.wxs.callHandler(handler, stop, event);
}

/** The element of a node: the host of a component, or what carries the number. */
function elementAt(scope: ViewScope, node: number): HTMLElement | undefined {
  const kid = scope.kids?.get(node);
  if (kid) return kid.place?.hostElement;
  const all = scope.instance.page.root.querySelectorAll<HTMLElement>(`[${nodeAttribute}="${node}"]`);
  return [...all].find((element) => scopeOf(element) === scope);
}

/** What an event that a script triggers says of itself. */
export interface TriggerOptions {
  readonly bubbles?: unknown;
  readonly composed?: unknown;
  readonly capturePhase?: unknown;
}

/** `triggerEvent` of a handle: as that of a component, but from any node, and the handlers are found here (spec §15). */
export function triggerFrom(view: View, path: readonly Stop[], type: string, detail: unknown, options: TriggerOptions) {
  if (path.length === 0) return;
  const event = new CustomEvent(type, { bubbles: Boolean(options.bubbles) });
  const isComposed = event.bubbles && Boolean(options.composed);
  runHandlers(view, isComposed ? path : inTemplate(path), event, { detail }, Boolean(options.capturePhase));
}

/** The path of an event of a component: from its host, or with `virtualHost` from where that would be. */
export function pathOfComponent({ place, at, node }: Instance): readonly Stop[] {
  if (!place || !at) return [];
  if (place.hostElement) return pathFrom(place.hostElement);
  const [first, end] = place.range;
  for (let inside = first; inside && inside !== end; inside = inside.nextSibling) {
    if (!(inside instanceof HTMLElement)) continue;
    const path = pathFrom(inside);
    return path.slice(path.findIndex((stop) => stop.scope === at && stop.node === at.unit.nodes[node]));
  }
  return [
    {
      instance: at.instance,
      scope: at,
      node: at.unit.nodes[node],
      element: undefined,
      bindings: at.unit.nodes[node]?.on,
    },
  ];
}
