import { describe, expect, test } from 'vitest';
import { catalog, kebabCase, propertyOf } from '../src/catalog/index.ts';
import { defaultOf } from '../src/internal/coerce.ts';
import { elements, styles } from '../src/index.ts';

const withElement = Object.entries(catalog).filter(([tag]) => tag in elements);

test('every element that is not only planned can be loaded, and the other way round', () => {
  const made = Object.entries(catalog)
    .filter(([, entry]) => entry.kind === 'element' && entry.support !== 'planned')
    .map(([tag]) => tag);
  expect(Object.keys(elements).sort()).toEqual(made.sort());
});

test('every component that is not only planned has a style sheet', () => {
  for (const [tag, { support }] of Object.entries(catalog)) {
    if (support !== 'planned') expect(styles([tag]), tag).not.toBe(styles([]));
  }
});

describe.each(withElement)('wx-%s', (tag, entry) => {
  test('has every attribute of the catalog as property and in markup', async () => {
    await elements[tag]?.();
    for (const [name, attribute] of Object.entries(entry.attributes)) {
      const element = document.createElement(`wx-${tag}`);
      const property = propertyOf(name, attribute);
      expect(Reflect.get(element, property), `${name}, when absent`).toEqual(defaultOf(attribute));
      element.setAttribute(kebabCase(name), '7');
      const expected = {
        string: '7',
        number: 7,
        boolean: true,
        any: '7',
        array: defaultOf(attribute),
        object: defaultOf(attribute),
      };
      expect(Reflect.get(element, property), `${name}="7"`).toEqual(expected[attribute.type]);
      Reflect.set(element, property, null);
      expect(Reflect.get(element, property), `${name} set to null`).toEqual(defaultOf(attribute));
    }
  });

  test('keeps properties that were set before it was loaded', async () => {
    const [name, attribute] = Object.entries(entry.attributes)[0] ?? [];
    if (name === undefined || attribute === undefined) return;
    await elements[tag]?.();
    const property = propertyOf(name, attribute);
    // An element of a document without a window is not upgraded until it comes into this one.
    const inert = new DOMParser().parseFromString(`<wx-${tag}></wx-${tag}>`, 'text/html').body.firstElementChild;
    const others = {
      boolean: defaultOf(attribute) !== true,
      array: ['3'],
      object: { a: 3 },
      string: '3',
      number: 3,
      any: '3',
    };
    Reflect.set(inert ?? {}, property, others[attribute.type]);
    if (inert !== null) document.body.append(inert);
    expect(Object.hasOwn(inert ?? {}, property)).toBe(false);
    expect(Reflect.get(inert ?? {}, property)).not.toEqual(defaultOf(attribute));
    inert?.remove();
  });
});
