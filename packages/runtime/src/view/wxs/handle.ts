import { copyOf } from '../../protocol/copy.ts';
import { textOf } from '../template/attribute.ts';
import { resolveClasses } from '../template/classes.ts';
import { pathFrom, stopAt } from '../events/event-path.ts';
import type { Instance } from '../template/instance.ts';
import { fieldsOf } from '../events/payload.ts';
import { instanceAt, select } from '../select.ts';
import { styleText } from '../template/style-attribute.ts';
import type { View } from '../view.ts';
import { pathOfComponent, triggerFrom, type TriggerOptions } from './events.ts';

/** The handle of the component that an instance is: `owner` of handlers in its template. */
export function ownerHandle(instance: Instance): object {
  return createHandle(instance.view, instance, instance.place?.hostElement);
}

/**
 * A node as WXS event handlers and `change:` handlers see it (spec §8.1). `instance` is the component whose template
 * the node stands in; `element` is absent for pages and components without a host.
 */
export function createHandle(view: View, instance: Instance, element: HTMLElement | undefined): object {
  /** The component that the node is, or the one that it is part of: what is searched, and whose methods are called. */
  const component = (element && instanceAt(element)) || instance;
  const { wxs } = view;
  const names = (classes: unknown): string[] => resolveClasses(instance, classes).split(' ').filter(Boolean);
  const toggle = (classes: unknown, isOn: boolean): void => {
    if (element) for (const name of names(classes)) wxs?.overrides.toggle(element, name, isOn);
  };
  const later = (callback: unknown) => (): void => {
    if (typeof callback !== 'function') return;
    for (const hook of view.hooks.turn) hook();
    wxs?.run(callback, [], instance.definition.is);
  };
  const handleOf = (found: HTMLElement): object => createHandle(view, component, found);
  const find = (selector: unknown): object[] => select(component, textOf(selector)).map(handleOf);
  return {
    selectComponent: (selector: unknown) => find(selector)[0],
    selectAllComponents: find,
    setStyle: (style: unknown) => {
      if (element) for (const [name, value] of declarations(style)) wxs?.overrides.style(element, name, value);
    },
    addClass: (classes: unknown) => toggle(classes, true),
    removeClass: (classes: unknown) => toggle(classes, false),
    hasClass: (name: unknown) => names(name).every((each) => element?.classList.contains(each) ?? false),
    getDataset: () => {
      const stop = element && stopAt(element);
      return stop ? copyOf(fieldsOf(stop.node?.data, stop.scope), 'keep') : {};
    },
    callMethod: (method: unknown, args: unknown) => {
      const event = copyOf(args ?? {}, 'drop') as never;
      view.send({ type: 'event', calls: [{ instance: component.id, method: textOf(method), event }] });
    },
    triggerEvent: (type: unknown, detail: unknown, options: unknown) => {
      const isComponent = !element || component !== instance;
      const path = isComponent ? pathOfComponent(component) : pathFrom(element);
      triggerFrom(view, path, textOf(type), copyOf(detail, 'drop'), Object(options) as TriggerOptions);
    },
    requestAnimationFrame: (callback: unknown) => requestAnimationFrame(later(callback)),
    setTimeout: (callback: unknown, delay: unknown) => {
      const timer = setTimeout(later(callback), Number(delay) || 0);
      wxs?.timers.add(timer);
      return timer;
    },
    clearTimeout: (timer: unknown) => {
      // The page has timers of its own.
      if (wxs?.timers.delete(timer as number)) clearTimeout(timer as number);
    },
    getState: () => stateOf(wxs?.states, element ?? instance),
    getComputedStyle: (properties: unknown) => {
      const style = element && getComputedStyle(element);
      const read = (name: unknown): string => style?.getPropertyValue(propertyName(textOf(name))) ?? '';
      return Object.fromEntries([properties].flat().map((name) => [textOf(name), read(name)]));
    },
    getBoundingClientRect: () => {
      const box = element ?? component.page.scroller;
      const { left, top, right, bottom, width, height } = box.getBoundingClientRect();
      return { left, top, right, bottom, width, height };
    },
  };
}

function stateOf(states: WeakMap<object, object> | undefined, node: object): object {
  const state = states?.get(node) ?? {};
  states?.set(node, state);
  return state;
}

/** `{ 'margin-top': '2rpx' }`, or the same as text, as properties with values that a browser knows. */
function declarations(style: unknown): (readonly [string, string])[] {
  const fields: readonly (readonly [string, unknown])[] =
    typeof style === 'object' && style !== null
      ? Object.entries(style)
      : textOf(style)
          .split(/;(?![^(]*\))/)
          .map((text) => [text.slice(0, text.indexOf(':')).trim(), text.slice(text.indexOf(':') + 1).trim()] as const);
  return fields
    .filter(([name]) => name !== '')
    .map(([name, value]) => [propertyName(name), styleText(textOf(value)) ?? '']);
}

/** `marginTop` → `margin-top`; custom properties are what they are. */
function propertyName(name: string): string {
  return name.startsWith('--') ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
