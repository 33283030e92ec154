import { nodeAttribute } from '../protocol/generated.ts';
import { stopAt } from './event-path.ts';
import type { Instance } from './instance.ts';
import { createHandle } from './wxs-handle.ts';
import type { View } from './view.ts';

/**
 * Apps with `change:prop` handlers (spec §8.1): they are called for nodes whose value is another one than at the last
 * time. Costs a look through the top page after each flush, once a template that has some is loaded.
 */
export function changeHandlers(view: View): void {
  /** Values of the last calls, by element and property. */
  const given = new WeakMap<Element, Map<string, unknown>>();
  let areThere = false;
  view.hooks.unit.push(({ nodes }) => {
    areThere ||= nodes.some((node) => node?.change);
  });
  view.hooks.shown.push(() => {
    if (areThere)
      view.pages.top?.root
        .querySelectorAll<HTMLElement>(`[${nodeAttribute}]`)
        .forEach((element) => look(element, given));
  });
}

function look(element: HTMLElement, given: WeakMap<Element, Map<string, unknown>>): void {
  const stop = stopAt(element);
  const change = stop?.node?.change;
  if (!change) return;
  for (const [name, evaluate] of Object.entries(change)) {
    let values = given.get(element);
    if (!values) given.set(element, (values = new Map()));
    const [value, handler] = evaluate(stop.scope);
    if (values.has(name) && values.get(name) === value) continue;
    callHandler(stop.instance, element, handler, [value, values.get(name)]);
    values.set(name, value);
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
