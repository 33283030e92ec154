import type { SelectorFields, SelectorRequest } from '../../protocol/selector-query.ts';
import type { Instance } from '../template/instance.ts';
import { stopAt } from '../events/event-path.ts';
import { handleOf } from '../calls/handles.ts';
import { fieldsOf } from '../events/payload.ts';
import { instanceAt, select } from '../select.ts';
import type { View } from '../view.ts';

type Result = Readonly<Record<string, unknown>>;

/** Answers one `exec` of a selector query (spec, components §4). Everything is in px, seen from the page's area. */
export function answerQueries(view: View, { queries }: SelectorRequest): (Result | null | Result[])[] {
  return queries.map(({ match, selector, instance: id, fields }) => {
    const instance = view.instances.get(id);
    if (!instance) return match === 'all' ? [] : null;
    if (match === 'viewport') return describeViewport(instance, fields);
    const results = select(instance, selector).map((element) => describe(element, instance, fields));
    return match === 'all' ? results : (results[0] ?? null);
  });
}

function describe(element: HTMLElement, instance: Instance, fields: SelectorFields): Result {
  const stop = stopAt(element);
  const area = instance.page.scroller.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return {
    ...(fields.id && { id: element.id }),
    ...(fields.dataset && { dataset: stop ? fieldsOf(stop.node?.data, stop.scope) : {} }),
    ...(fields.mark && { mark: stop ? fieldsOf(stop.node?.mark, stop.scope) : {} }),
    ...(fields.rect && {
      left: box.left - area.left,
      right: box.right - area.left,
      top: box.top - area.top,
      bottom: box.bottom - area.top,
    }),
    ...(fields.size && { width: box.width, height: box.height }),
    ...(fields.scrollOffset && scrollOf(element)),
    ...Object.fromEntries((fields.properties ?? []).map((name) => [name, propertyOf(element, name)])),
    ...stylesOf(element, fields.computedStyle),
    ...((fields.node || fields.context) && handlesIn(element, instance, fields)),
  };
}

/** One handle serves both: the worker makes a canvas or a context of it. */
function handlesIn(element: HTMLElement, { view, id }: Instance, { node, context }: SelectorFields): Result {
  const handle = handleOf(view, element, id);
  return { ...(node && { node: handle }), ...(context && { context: handle }) };
}

function describeViewport(instance: Instance, fields: SelectorFields): Result {
  const { scroller } = instance.page;
  const { clientWidth: width, clientHeight: height } = scroller;
  return {
    ...(fields.id && { id: '' }),
    ...(fields.dataset && { dataset: {} }),
    ...(fields.rect && { left: 0, top: 0, right: width, bottom: height }),
    ...(fields.size && { width, height }),
    ...(fields.scrollOffset && scrollOf(scroller)),
  };
}

function scrollOf({ scrollLeft, scrollTop, scrollWidth, scrollHeight }: Element): Result {
  return { scrollLeft, scrollTop, scrollWidth, scrollHeight };
}

/** Properties of components by their camelCase name, attributes of plain elements by their written name. */
function propertyOf(element: Element, name: string): unknown {
  const camel = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const component = instanceAt(element);
  if (component && Object.hasOwn(component.data, camel)) return component.data[camel];
  const value = camel in element ? (element as unknown as Result)[camel] : element.getAttribute(name);
  return typeof value === 'object' && value !== null ? undefined : value;
}

function stylesOf(element: Element, names: readonly string[] | undefined): Result {
  if (!names) return {};
  const style = getComputedStyle(element);
  return Object.fromEntries(
    names.map((name) => [name, style.getPropertyValue(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))]),
  );
}
