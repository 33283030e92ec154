import { createWxsRegistry } from '../protocol/wxs-registry.ts';
import { createWxsLibrary } from '../protocol/wxs.ts';
import type { EventPayload } from '../protocol/index.ts';
import { runChangeHandlers } from './change.ts';
import type { Stop } from './event-path.ts';
import type { View } from './view.ts';
import { createHandle } from './wxs-handle.ts';

/** All that has to do with WXS; loaded for apps that have some. */
export interface Wxs {
  /** State of nodes, as the scripts keep it. */
  readonly states: WeakMap<object, object>;
  /** Values that `change:` handlers were last called with, by element and property. */
  readonly given: WeakMap<Element, Map<string, unknown>>;
  load(id: string): unknown;
  /** Gives the scripts their full allowance of steps; called before each turn of them. */
  refuel(): void;
  /** Runs an event handler; `false` from it stops the event. */
  callHandler(handler: unknown, stop: Stop, payload: EventPayload): unknown;
  runChangeHandlers(): void;
}

export function createWxs(view: View): Wxs {
  const library = createWxsLibrary({ log: (args) => console.log(...args) });
  const registry = createWxsRegistry(
    view.bundle.wxs,
    (error, id) => view.errors.report('view/wxs-failed', id, error),
    library,
  );
  const wxs: Wxs = {
    states: new WeakMap(),
    given: new WeakMap(),
    load: registry.load,
    refuel: library.resetFuel,
    callHandler(handler, { instance, element }, payload) {
      try {
        const owner = createHandle(view, instance, instance.place?.hostElement);
        return (handler as (event: object, owner: object) => unknown)(
          { ...payload, instance: createHandle(view, instance, element) },
          owner,
        );
      } catch (cause) {
        view.errors.report('view/wxs-failed', instance.definition.is, cause);
        return undefined;
      }
    },
    runChangeHandlers: () => runChangeHandlers(view, wxs.given),
  };
  return wxs;
}
