import { textOf } from './attribute.ts';
import { stopAt } from './event-path.ts';
import type { Instance } from './instance.ts';
import { markOf } from './marks.ts';
import { fieldsOf } from './payload.ts';
import { styleText } from './style-attribute.ts';
import { resolveClasses } from './classes.ts';
import { select } from './select.ts';
import type { View } from './view.ts';

/**
 * A node as WXS event handlers and `change:` handlers see it (spec §8.1). `instance` is the component whose template
 * the node stands in, and whose methods `callMethod` reaches.
 */
export function createHandle(view: View, instance: Instance, element: HTMLElement | undefined): object {
  const names = (classes: unknown): string[] => resolveClasses(instance, classes).split(' ').filter(Boolean);
  const mark = element && markOf(element);
  /** What `selectComponent` searches: a component's inside, or the template that the node is part of. */
  const inside = (mark && mark !== 'end' && mark.instance) || instance;
  const handleOf = (found: HTMLElement): object => createHandle(view, inside, found);
  return {
    selectComponent: (selector: unknown) => select(inside, textOf(selector)).slice(0, 1).map(handleOf)[0],
    selectAllComponents: (selector: unknown) => select(inside, textOf(selector)).map(handleOf),
    setStyle: (style: unknown) => element && applyStyle(element, style),
    addClass: (classes: unknown) => element?.classList.add(...names(classes)),
    removeClass: (classes: unknown) => element?.classList.remove(...names(classes)),
    hasClass: (name: unknown) => names(name).every((each) => element?.classList.contains(each) ?? false),
    getDataset: () => {
      const stop = element && stopAt(element);
      return stop ? fieldsOf(stop.node?.data, stop.scope) : {};
    },
    callMethod: (method: unknown, args: unknown) => {
      const call = { instance: instance.id, method: textOf(method), event: (args ?? {}) as never };
      view.send({ type: 'event', calls: [call] });
    },
    requestAnimationFrame: (callback: () => void) => void requestAnimationFrame(() => callback()),
    setTimeout: (callback: () => void, delay: number) => setTimeout(() => callback(), delay),
    clearTimeout: (timer: number) => clearTimeout(timer),
    getState: () => stateOf(view.wxs?.states, element ?? instance),
    getComputedStyle: (properties: readonly string[]) => {
      const style = element && getComputedStyle(element);
      return Object.fromEntries(properties.map((name) => [name, style?.getPropertyValue(name) ?? '']));
    },
    getBoundingClientRect: () => {
      const { left, top, right, bottom, width, height } = (element ?? instance.page.scroller).getBoundingClientRect();
      return { left, top, right, bottom, width, height };
    },
  };
}

function stateOf(states: WeakMap<object, object> | undefined, node: object): object {
  const state = states?.get(node) ?? {};
  states?.set(node, state);
  return state;
}

function applyStyle(element: HTMLElement, style: unknown): void {
  const text =
    typeof style === 'object' && style !== null
      ? Object.entries(style)
          .map(([name, value]) => `${name}:${textOf(value)}`)
          .join(';')
      : textOf(style);
  for (const declaration of (styleText(text) ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) element.style.setProperty(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
}
