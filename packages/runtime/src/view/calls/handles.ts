import type { NodeHandle } from '../../protocol/node-handle.ts';
import type { View } from '../view.ts';

/** A built-in that can give a drawing surface away. */
interface Surfaced {
  /** The surface, the first time it is asked for. */
  handOver?(): OffscreenCanvas | undefined;
}

interface Handles {
  readonly numbers: WeakMap<Element, number>;
  readonly elements: Map<number, WeakRef<HTMLElement>>;
}

const ofViews = new WeakMap<View, Handles>();
let count = 0;

/** The handle of an element that stands in the template of `instance`. */
export function handleOf(view: View, element: HTMLElement, instance: number): NodeHandle {
  const { numbers, elements } = handlesOf(view);
  let node = numbers.get(element);
  if (node === undefined) {
    node = ++count;
    numbers.set(element, node);
    elements.set(node, new WeakRef(element));
  }
  const surface = (element as Surfaced).handOver?.();
  return { kind: element.localName.replace(/^wx-/, ''), node, instance, ...(surface && { surface }) };
}

/** The element of a handle, as long as it is there. */
export function elementOf(view: View, node: number): HTMLElement | undefined {
  return handlesOf(view).elements.get(node)?.deref();
}

/** Surfaces in the answers to queries: they are moved, not copied. */
export function surfacesIn(value: unknown): OffscreenCanvas[] {
  if (value instanceof OffscreenCanvas) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(surfacesIn) : [];
}

function handlesOf(view: View): Handles {
  let handles = ofViews.get(view);
  if (!handles) ofViews.set(view, (handles = { numbers: new WeakMap(), elements: new Map() }));
  return handles;
}
