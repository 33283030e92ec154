import type { Members } from './author-this.ts';
import { isFunction, type UserFunction } from './define/part.ts';
import { callOwn } from './errors.ts';
import type { Runtime } from './runtime.ts';
import type { Write } from './set-data.ts';
import type { Instance } from './tree/instance.ts';

/** What a listener is told of one update (spec §18). Times are milliseconds as of `Date.now`. */
interface UpdateRecord {
  readonly updateProcessId: number;
  readonly parentUpdateProcessId?: number;
  readonly isMergedUpdate: boolean;
  readonly dataPaths?: readonly string[];
  readonly pendingStartTimestamp: number;
  readonly updateStartTimestamp: number;
  readonly updateEndTimestamp: number;
}

/** An update that is going on. */
interface Running {
  readonly process: number;
  readonly instance: Instance;
}

export const updateMembers: Members = {
  /** The listener is called after each update of the component, once the view shows it; one that is no function ends that. */
  setUpdatePerformanceListener(instance, options, listener) {
    const { withDataPaths } = Object(options) as { readonly withDataPaths?: unknown };
    const { listeners } = instance.runtime.service(createWatch);
    if (isFunction(listener)) listeners.set(instance, { listener, withDataPaths: Boolean(withDataPaths) });
    else listeners.delete(instance);
  },
};

/** Watches all updates from when the first listener is set: an update of a child belongs to that of its owner. */
function createWatch(runtime: Runtime) {
  const listeners = new WeakMap<Instance, { readonly listener: UserFunction; readonly withDataPaths: boolean }>();
  const running: Running[] = [];
  let count = 0;
  runtime.watchUpdate = (instance, writes) => {
    const start = Date.now();
    const inner = [...running].reverse();
    const merged = inner.find((one) => one.instance === instance);
    const parent = inner.find((one) => one.instance !== instance);
    const process = merged?.process ?? ++count;
    running.push({ process, instance });
    return () => {
      running.pop();
      const { listener, withDataPaths } = listeners.get(instance) ?? {};
      if (!listener) return;
      const record: UpdateRecord = {
        updateProcessId: process,
        ...(parent && { parentUpdateProcessId: parent.process }),
        isMergedUpdate: merged !== undefined,
        ...(withDataPaths && { dataPaths: writes.map(pathText) }),
        pendingStartTimestamp: start,
        updateStartTimestamp: start,
        updateEndTimestamp: Date.now(),
      };
      runtime.flush.whenShown(() => void callOwn(instance, listener, record));
    };
  };
  return { listeners };
}

/** A path as an author writes it. */
function pathText({ path }: Write): string {
  return path.reduce<string>(
    (text, segment) => text + (typeof segment === 'number' ? `[${segment}]` : text ? `.${segment}` : segment),
    '',
  );
}
