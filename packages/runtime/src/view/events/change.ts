import { nodeAttribute } from '../../protocol/generated.ts';
import { stopAt } from './event-path.ts';
import { evaluate as read } from './payload.ts';
import type { Instance } from '../template/instance.ts';
import { createHandle, ownerHandle } from '../wxs/handle.ts';
import type { View } from '../view.ts';

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
    const found = read(evaluate, stop.scope) as ReturnType<typeof evaluate> | undefined;
    if (!found) continue;
    const [value, handler] = found;
    if (values.has(name) && values.get(name) === value) continue;
    callHandler(stop.instance, element, handler, [value, values.get(name)]);
    values.set(name, value);
  }
}

function callHandler(instance: Instance, element: HTMLElement, handler: unknown, values: readonly unknown[]): void {
  const { view, definition } = instance;
  if (typeof handler !== 'function' || !view.wxs) return;
  const handles = [ownerHandle(instance), createHandle(view, instance, element)];
  view.wxs.run(handler, [...view.wxs.give(handler, values), ...handles], definition.is);
}
