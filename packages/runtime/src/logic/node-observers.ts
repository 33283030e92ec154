import type { IntersectionReference, Margins } from '../protocol/node-requests.ts';
import { callFrame } from './api/calls.ts';
import type { SyncApi } from './api/entry.ts';
import { instanceOf, type Members } from './author-this.ts';
import { isFunction, type UserFunction } from './define/part.ts';
import { callOwn } from './errors.ts';
import { none } from './features.ts';
import type { Runtime } from './runtime.ts';
import type { Instance } from './tree/instance.ts';

/** What `createIntersectionObserver` gives (spec §18). */
export interface IntersectionObserver {
  relativeTo(selector: unknown, margins?: unknown): IntersectionObserver;
  relativeToViewport(margins?: unknown): IntersectionObserver;
  observe(selector: unknown, callback: unknown): void;
  disconnect(): void;
}

/** What `createMediaQueryObserver` gives. */
export interface MediaQueryObserver {
  observe(descriptor: unknown, callback: unknown): void;
  disconnect(): void;
}

type Options = Readonly<Record<string, unknown>>;

export const observerMembers: Members = {
  createIntersectionObserver: (instance, options) => intersection(instance.runtime, () => instance, options),
  createMediaQueryObserver: (instance) => media(instance.runtime, () => instance),
};

export const createIntersectionObserver: SyncApi = (runtime, component, options) =>
  intersection(runtime, () => instanceOf(component) ?? runtime.router.top()?.instance, options);

export const createMediaQueryObserver: SyncApi = (runtime) => media(runtime, () => runtime.router.top()?.instance);

type Find = () => Instance | undefined;

function intersection(runtime: Runtime, find: Find, raw: unknown): IntersectionObserver {
  const options = Object(raw) as Options;
  const references: IntersectionReference[] = [];
  const { start, disconnect } = createSubscriptions(runtime, find);
  const observer: IntersectionObserver = {
    relativeTo(selector, margins) {
      references.push({ selector: String(selector), margins: marginsOf(margins) });
      return observer;
    },
    relativeToViewport(margins) {
      references.push({ margins: marginsOf(margins) });
      return observer;
    },
    observe: (selector, callback) =>
      start('observeIntersection', callback, {
        selector: String(selector),
        references: [...references],
        thresholds: numbersIn(options['thresholds']) ?? [0],
        initialRatio: numberIn(options['initialRatio']) ?? 0,
        observeAll: Boolean(options['observeAll']),
      }),
    disconnect,
  };
  return observer;
}

function media(runtime: Runtime, find: Find): MediaQueryObserver {
  const { start, disconnect } = createSubscriptions(runtime, find);
  return {
    observe: (descriptor, callback) => start('observeMedia', callback, { descriptor: Object(descriptor) as object }),
    disconnect,
  };
}

/** What one observer object has asked the view to watch. */
function createSubscriptions(runtime: Runtime, find: Find) {
  const listeners = runtime.service(createListeners);
  let started: number[] = [];
  return {
    /** Begins when what was set before is on the screen: selectors mean nodes that are there. */
    start(api: string, callback: unknown, request: object): void {
      const instance = find();
      if (!instance || !isFunction(callback)) return;
      const observer = listeners.add({ instance, callback });
      started.push(observer);
      runtime.flush.whenShown(() => {
        // It may have been stopped meanwhile.
        if (listeners.all.has(observer))
          callFrame(runtime, api, { ...request, observer, instance: instance.id }).catch(none);
      });
    },
    disconnect(): void {
      for (const observer of started)
        if (listeners.all.delete(observer)) callFrame(runtime, 'unobserve', { observer }).catch(none);
      started = [];
    },
  };
}

interface Listener {
  readonly instance: Instance;
  readonly callback: UserFunction;
}

/** Callbacks by the number of their observation, until it is stopped or the view tells that its nodes are gone. */
function createListeners({ handlers }: Runtime) {
  const all = new Map<number, Listener>();
  let count = 0;
  handlers.observed = ({ observer, result }) => {
    const listener = all.get(observer);
    if (result === null) all.delete(observer);
    else if (listener) callOwn(listener.instance, listener.callback, result);
  };
  return {
    all,
    add(listener: Listener): number {
      all.set(++count, listener);
      return count;
    },
  };
}

function marginsOf(value: unknown): Margins {
  const margins = Object(value) as Options;
  const sides = (['left', 'right', 'top', 'bottom'] as const).flatMap((side) => {
    const length = numberIn(margins[side]);
    return length === undefined ? [] : [[side, length] as const];
  });
  return Object.fromEntries(sides);
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function numbersIn(value: unknown): readonly number[] | undefined {
  return Array.isArray(value) ? value.flatMap((one: unknown) => numberIn(one) ?? []) : undefined;
}
