import type { View } from '../view.ts';

/**
 * Styles and classes that scripts have set on elements. They win over those of the template, also when that is drawn
 * again (spec §8.1).
 */
export interface Overrides {
  style(element: HTMLElement, property: string, value: string): void;
  toggle(element: HTMLElement, name: string, isOn: boolean): void;
}

interface Override {
  readonly style: Map<string, string>;
  readonly classes: Map<string, boolean>;
}

export function keepOverrides({ hooks }: View): Overrides {
  const known = new WeakMap<HTMLElement, Override>();
  const elements = new Set<WeakRef<HTMLElement>>();
  const overrideOf = (element: HTMLElement): Override => {
    let override = known.get(element);
    if (!override) {
      known.set(element, (override = { style: new Map(), classes: new Map() }));
      elements.add(new WeakRef(element));
    }
    return override;
  };
  hooks.shown.push(() => {
    for (const reference of elements) {
      const element = reference.deref();
      if (!element) elements.delete(reference);
      else if (element.isConnected) apply(element, known.get(element)!);
    }
  });
  return {
    style(element, property, value) {
      overrideOf(element).style.set(property, value);
      setProperty(element, property, value);
    },
    toggle(element, name, isOn) {
      overrideOf(element).classes.set(name, isOn);
      element.classList.toggle(name, isOn);
    },
  };
}

function apply(element: HTMLElement, { style, classes }: Override): void {
  for (const [property, value] of style) setProperty(element, property, value);
  for (const [name, isOn] of classes)
    if (element.classList.contains(name) !== isOn) element.classList.toggle(name, isOn);
}

function setProperty({ style }: HTMLElement, property: string, text: string): void {
  const [, value = '', important] = /^(.*?)\s*(!\s*important)?$/s.exec(text) ?? [];
  style.setProperty(property, value, important && 'important');
}
