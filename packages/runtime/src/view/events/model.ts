import type { Stop } from './event-path.ts';
import type { View } from '../view.ts';

/** Built-in components tell of user input by these. */
const INPUT_EVENTS = ['input', 'change', 'changing', 'scroll'];

/** What a component's own value is called in its events. */
const VALUE_PROPERTIES = ['value', 'checked'];

/**
 * Apps with two-way bindings of built-in components (spec §9.4): when one reports input, the bound path gets it, before
 * the event's own handlers run.
 */
export function models(view: View): void {
  view.hooks.unit.push(({ nodes }) => {
    if (nodes.some((node) => node?.model)) for (const type of INPUT_EVENTS) view.events.add(type);
  });
  view.hooks.event.push((stop, event) => sendModel(view, stop, event));
}

function sendModel(view: View, { element, node, scope }: Stop, event: Event): void {
  if (!node?.model || !(event instanceof CustomEvent) || event.target !== element) return;
  const detail = event.detail as Readonly<Record<string, unknown>> | null;
  if (typeof detail !== 'object' || detail === null) return;
  for (const [property, pathOf] of Object.entries(node.model)) {
    const name = property.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const source = Object.hasOwn(detail, name)
      ? name
      : VALUE_PROPERTIES.includes(name) && 'value' in detail
        ? 'value'
        : undefined;
    const path = source && pathOf(scope);
    if (path) view.send({ type: 'model', instance: scope.instance.id, path, value: detail[source] });
  }
}
