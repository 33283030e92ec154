import type { ElementCall, ElementTarget } from '../../protocol/node-handle.ts';
import type { ApiTable } from './apis.ts';
import { elementOf } from './handles.ts';
import { loadPicture } from '../media/load-picture.ts';
import { Moved } from './moved.ts';
import { Refused } from './refused.ts';
import { select } from '../select.ts';
import type { View } from '../view.ts';

/** A built-in component that can be operated: its class names the methods that it offers. */
interface Operable {
  readonly operations?: readonly string[];
}

/** What contexts and canvases of the worker ask of the page (spec, components §4 Media and Canvas). */
export function elementApis(view: View): ApiTable {
  return {
    element: (call: ElementCall) => callElement(view, call),
    async picture({ src }: { src: string }) {
      const bitmap = await loadPicture(view, src);
      return new Moved({ bitmap }, [bitmap]);
    },
  };
}

/** Nothing but what the class of the element offers can be called. */
async function callElement(view: View, { target, method, args }: ElementCall): Promise<unknown> {
  const element = find(view, target);
  if (!element) throw new Refused('the component is not on the page');
  const { operations } = element.constructor as Operable;
  if (!operations?.includes(method)) throw new Refused('not supported in browser');
  const run = Reflect.get(element, method) as (...args: readonly unknown[]) => unknown;
  try {
    return await Reflect.apply(run, element, view.fileAddress ? args.map((arg) => withAddresses(view, arg)) : args);
  } catch (cause) {
    // Elements refuse by an error: what the browser does not allow, or what is not there yet.
    throw new Refused(cause instanceof Error ? cause.message : String(cause));
  }
}

/** Elements know nothing of the app's own files: paths of these become their addresses, however deep they stand. */
function withAddresses(view: View, value: unknown): unknown {
  if (typeof value === 'string') return view.fileAddress?.(value) ?? value;
  if (Array.isArray(value)) return value.map((one: unknown) => withAddresses(view, one));
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withAddresses(view, one)]));
}

function find(view: View, target: ElementTarget): HTMLElement | undefined {
  if ('node' in target) return elementOf(view, target.node);
  const instance = view.instances.get(target.instance);
  const all = instance ? select(instance, target.tag) : [];
  const { id } = target;
  if (id === undefined) return all[0];
  return all.find((element) => element.id === id || Reflect.get(element, 'canvasId') === id);
}
