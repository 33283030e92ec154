import { createWxsRegistry } from '../protocol/wxs-registry.ts';
import { createWxsLibrary } from '../protocol/wxs.ts';
import { createCalls } from '../protocol/expression.ts';
import type { EventPayload, ViewHelpers } from '../protocol/index.ts';
import type { Stop } from './event-path.ts';
import type { View } from './view.ts';
import { createHandle } from './wxs-handle.ts';

/** All that has to do with WXS in the view. */
export interface Wxs {
  /** State of nodes, as the scripts keep it. */
  readonly states: WeakMap<object, object>;
  /** What templates call: access to the modules, and calls of their functions. */
  readonly helpers: Pick<ViewHelpers, 'wxs' | 'invoke' | 'apply'>;
  /** Runs an event handler; `false` from it stops the event. */
  callHandler(handler: object, stop: Stop, payload: EventPayload, event: Event): boolean;
}

/** Apps with WXS modules that the view runs. */
export function wxs(view: View): void {
  const { errors, bundle, hooks } = view;
  const library = createWxsLibrary({ log: (args) => console.log(...args) });
  const registry = createWxsRegistry(bundle.wxs, (error, id) => errors.report('view/wxs-failed', id, error), library);
  view.wxs = {
    states: new WeakMap(),
    helpers: createCalls({
      report: (error) => errors.report('view/wxs-failed', 'binding', error),
      wxs: (id) => () => registry.load(id),
    }),
    callHandler(handler, { instance, element }, payload, event) {
      try {
        const owner = createHandle(view, instance, instance.place?.hostElement);
        const result = (handler as (event: object, owner: object) => unknown)(
          { ...payload, instance: createHandle(view, instance, element) },
          owner,
        );
        if (result === false && event.cancelable) event.preventDefault();
        return result !== false;
      } catch (cause) {
        errors.report('view/wxs-failed', instance.definition.is, cause);
        return true;
      }
    },
  };
  hooks.turn.push(library.resetFuel);
}
