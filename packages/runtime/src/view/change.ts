import { stopAt } from './event-path.ts';
import type { Instance } from './instance.ts';
import { createHandle } from './wxs-handle.ts';
import type { View } from './view.ts';
import type { Wxs } from './wxs.ts';

/**
 * Calls `change:prop` handlers (spec §8.1) of nodes whose value is another one than at the last time. Costs a look
 * through the top page after each flush, for apps that use them. `given`: values of the last calls.
 */
export function runChangeHandlers(view: View, given: Wxs['given']): void {
  const page = view.pages.top;
  if (!page || !view.units.haveChangeHandlers) return;
  for (const element of page.root.querySelectorAll<HTMLElement>('[e]')) {
    const stop = stopAt(element);
    const change = stop?.node?.change;
    if (!change) continue;
    for (const [name, evaluate] of Object.entries(change)) {
      let values = given.get(element);
      if (!values) given.set(element, (values = new Map()));
      const [value, handler] = evaluate(stop.scope);
      if (values.has(name) && values.get(name) === value) continue;
      callHandler(stop.instance, element, handler, [value, values.get(name)]);
      values.set(name, value);
    }
  }
}

function callHandler(instance: Instance, element: HTMLElement, handler: unknown, values: readonly unknown[]): void {
  if (typeof handler !== 'function') return;
  const { view, place, definition } = instance;
  try {
    const owner = createHandle(view, instance, place?.hostElement);
    (handler as (...args: unknown[]) => unknown)(...values, owner, createHandle(view, instance, element));
  } catch (cause) {
    view.errors.report('view/wxs-failed', definition.is, cause);
  }
}
