import { stopAt } from './event-path.ts';
import type { Instance } from './instance.ts';
import { createHandle } from './wxs-handle.ts';
import type { View } from './view.ts';

/** Values that `change:` handlers were last called with, by element and property. */
const given = new WeakMap<Element, Map<string, unknown>>();

/**
 * Calls `change:prop` handlers (spec §8.1) of nodes whose value is another one than at the last time. Costs a look
 * through the top page after each flush, for apps that use them.
 */
export function runChangeHandlers(view: View): void {
  const page = view.pages.top;
  if (!page || !view.units.haveChangeHandlers) return;
  for (const element of page.root.querySelectorAll<HTMLElement>('[e]')) {
    const stop = stopAt(element);
    const change = stop?.node?.change;
    if (!change) continue;
    for (const [name, evaluate] of Object.entries(change)) {
      const [value, handler] = evaluate(stop.scope);
      callIfChanged(view, stop.instance, element, { name, value, handler });
    }
  }
}

function callIfChanged(
  view: View,
  instance: Instance,
  element: HTMLElement,
  { name, value, handler }: { readonly name: string; readonly value: unknown; readonly handler: unknown },
): void {
  let values = given.get(element);
  if (!values) given.set(element, (values = new Map()));
  const before = values.get(name);
  if (values.has(name) && before === value) return;
  values.set(name, value);
  if (typeof handler !== 'function') return;
  try {
    const owner = createHandle(view, instance, instance.place?.hostElement);
    (handler as (...args: unknown[]) => unknown)(value, before, owner, createHandle(view, instance, element));
  } catch (cause) {
    view.errors.report('view/wxs-failed', instance.definition.is, cause);
  }
}
