import { isFunction } from '../define/part.ts';
import { callUser } from '../errors.ts';
import { routeEvents, type RouteEvent } from '../pages/route-events.ts';
import type { Runtime } from '../runtime.ts';
import type { SyncApi } from './entry.ts';

/** Entries that are kept unless the app asks for more. */
const BUFFER_SIZE = 30;
const ENTRY_TYPES = ['navigation', 'render', 'script'] as const;

interface Entry {
  readonly entryType: (typeof ENTRY_TYPES)[number];
  readonly name: string;
  readonly path?: string;
  readonly startTime: number;
  readonly duration: number;
  readonly [field: string]: unknown;
}

/** `wx.getPerformance` (spec components-apis §4 System): times of launch, routes, first renders and scripts. */
export const getPerformance: SyncApi = (runtime) => runtime.service(createPerformance);

/** Apps that ask for times have them from the launch on, not from their first question on. */
export function measured(runtime: Runtime): void {
  runtime.service(createPerformance);
}

function createPerformance(runtime: Runtime) {
  const entries: Entry[] = [];
  const observers = new Set<(added: readonly Entry[]) => void>();
  let size = BUFFER_SIZE;
  const add = (...added: readonly Entry[]): void => {
    entries.push(...added);
    entries.splice(0, entries.length - size);
    for (const tell of observers) tell(added);
  };
  measureRoutes(runtime, add);
  return {
    getEntries: () => [...entries],
    getEntriesByName: (name: unknown, type?: unknown) =>
      entries.filter((entry) => entry.name === name && (type === undefined || entry.entryType === type)),
    getEntriesByType: (type: unknown) => entries.filter(({ entryType }) => entryType === type),
    setBufferSize: (next: unknown) => void (size = Number(next) || BUFFER_SIZE),
    createObserver(callback: unknown) {
      let wanted: readonly unknown[] = [];
      const tell = (added: readonly Entry[]): void => {
        const found = added.filter(({ entryType }) => wanted.includes(entryType));
        if (found.length > 0 && isFunction(callback)) callUser(runtime, callback, listOf(found));
      };
      return {
        supportedEntryTypes: [...ENTRY_TYPES],
        observe(options: unknown) {
          const { entryTypes, type } = Object(options) as { entryTypes?: readonly unknown[]; type?: unknown };
          wanted = entryTypes ?? [type];
          observers.add(tell);
        },
        disconnect: () => void observers.delete(tell),
      };
    },
  };
}

function listOf(entries: readonly Entry[]) {
  return {
    getEntries: () => [...entries],
    getEntriesByName: (name: unknown) => entries.filter((entry) => entry.name === name),
    getEntriesByType: (type: unknown) => entries.filter(({ entryType }) => entryType === type),
  };
}

function measureRoutes(runtime: Runtime, add: (...entries: readonly Entry[]) => void): void {
  const { listeners } = runtime.service(routeEvents);
  const started = Date.now();
  let begun: { readonly at: number; readonly openType: string } = { at: runtime.startedAt, openType: 'appLaunch' };
  let loaded: number | undefined;
  const listen = (
    event: RouteEvent,
    listener: (detail: { readonly path: string; readonly openType: string }) => void,
  ) => listeners.set(event, (listeners.get(event) ?? new Set()).add(listener as (...args: unknown[]) => void));
  add(entryOf('script', 'evaluateScript', runtime.startedAt, started, {}));
  listen('onBeforeAppRoute', ({ openType }) => {
    begun = { at: openType === 'appLaunch' ? runtime.startedAt : Date.now(), openType };
    loaded = undefined;
  });
  listen('onAfterPageLoad', () => (loaded = Date.now()));
  listen('onAppRouteDone', ({ path }) => {
    const { at, openType } = begun;
    const now = Date.now();
    const name = openType === 'appLaunch' ? 'appLaunch' : 'route';
    const navigation = entryOf('navigation', name, at, now, { path, navigationType: openType, navigationStart: at });
    // A page that was there before is not rendered anew.
    const render = loaded === undefined ? [] : [entryOf('render', 'firstRender', loaded, now, { path })];
    add(...render, navigation);
  });
}

function entryOf(
  entryType: Entry['entryType'],
  name: string,
  startTime: number,
  end: number,
  rest: Readonly<Record<string, unknown>>,
): Entry {
  return { ...rest, entryType, name, startTime, duration: end - startTime };
}
