import { createWxsRegistry, fileOfModule, type WxsRegistry } from '../../protocol/wxs-registry.ts';
import { createWxsLibrary } from '../../protocol/wxs.ts';
import { createCalls } from '../../protocol/expression.ts';
import type { EventPayload, ViewHelpers } from '../../protocol/index.ts';
import type { Stop } from '../events/event-path.ts';
import { componentEvents } from './events.ts';
import { createHandle, ownerHandle } from './handle.ts';
import { keepOverrides, type Overrides } from './overrides.ts';
import type { View } from '../view.ts';

/** All that has to do with WXS in the view. */
export interface Wxs {
  /** State of nodes, as the scripts keep it. */
  readonly states: WeakMap<object, object>;
  /** Timers that scripts have set. */
  readonly timers: Set<number>;
  /** Whether scripts have used up what they may do in this turn. */
  readonly isSpent: () => boolean;
  /** Styles and classes that scripts have set. */
  readonly overrides: Overrides;
  /** What templates call: access to the modules, and calls of their functions. */
  readonly helpers: Pick<ViewHelpers, 'wxs' | 'invoke' | 'apply'>;
  /** Modules run again when they are called the next time. */
  readonly forget: WxsRegistry['forget'];
  /** Data as arguments for a function. */
  readonly give: WxsRegistry['give'];
  /** Runs a function that is not called by an expression. What it throws is reported, with the component it belongs to. */
  run(code: object, args: readonly unknown[], subject: string): unknown;
  /** Runs an event handler; `false` from it stops the event. */
  callHandler(handler: object, stop: Stop, payload: EventPayload, event?: Event): boolean;
}

/** Apps with WXS modules that the view runs. */
export function wxs(view: View): void {
  const { errors, bundle, hooks } = view;
  const library = createWxsLibrary({ log: (args) => console.log(...args) });
  const registry = createWxsRegistry(
    bundle.wxs,
    (error, id) => errors.report('view/wxs-failed', id, error, fileOfModule(id)),
    library,
  );
  const report = (error: unknown, callee: object, subject: string): void => {
    const file = registry.fileOf(callee);
    errors.report('view/wxs-failed', file ?? subject, error, file);
  };
  const api: Wxs = {
    states: new WeakMap(),
    timers: new Set(),
    isSpent: library.isSpent,
    overrides: keepOverrides(view),
    helpers: createCalls({
      report(error, callee) {
        report(error, callee, 'binding');
        // Out of fuel: what is shown stays as it is (sandbox §6).
        if (library.isSpent()) throw error;
      },
      wxs: (id) => () => registry.load(id),
      give: registry.give,
    }),
    forget: registry.forget,
    give: registry.give,
    run(code, args, subject) {
      try {
        return (code as (...args: readonly unknown[]) => unknown)(...args);
      } catch (cause) {
        report(cause, code, subject);
        return undefined;
      }
    },
    callHandler(handler, { instance, element }, payload, event) {
      const [given] = registry.give(handler, [payload]) as [EventPayload];
      const seen = { ...given, instance: createHandle(view, instance, element) };
      const result = api.run(handler, [seen, ownerHandle(instance)], instance.definition.is);
      if (result === false && event?.cancelable) event.preventDefault();
      return result !== false;
    },
  };
  view.wxs = api;
  hooks.turn.push(library.resetFuel);
  componentEvents(view);
}
