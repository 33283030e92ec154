import type { WindowConfig } from '../protocol/config.ts';
import type { Flush, Stack } from '../protocol/messages.ts';
import { encodeData } from '../protocol/wire.ts';
import type { Definition } from './define/definition.ts';
import type { UserFunction } from './define/part.ts';
import { callOwn } from './errors.ts';
import { readyPage } from './pages/page-life.ts';
import type { Runtime } from './runtime.ts';
import { diff } from './snapshot/diff.ts';
import type { Instance } from './tree/instance.ts';

/**
 * What the view still has to be told, and the one message that tells it (design §4). Sent at the end of a task, never
 * while the last one is unanswered; pages that are not shown wait until they are.
 */
export interface Flusher {
  born(instance: Instance): void;
  dead(instance: Instance): void;
  /** Data or external classes of the instance may have changed. */
  changed(instance: Instance): void;
  /** Calls a `setData` callback when the view has what was set. */
  after(instance: Instance, callback: UserFunction): void;
  /** Calls code of the runtime at the same moment. */
  whenShown(callback: () => void): void;
  stack(stack: Stack): void;
  settings(page: Instance, settings: WindowConfig): void;
  /** The view has drawn a flush. */
  shown(flush: number): void;
}

type Parts = Omit<Flush, 'type' | 'flush'>;
type Item<Name extends keyof Parts> = NonNullable<Parts[Name]> extends readonly (infer T)[] ? T : never;

export function createFlusher(runtime: Runtime): Flusher {
  const { channel, features } = runtime;
  const newborn = new Set<Instance>();
  const dirty = new Set<Instance>();
  const known = new Set<Definition>();
  let deaths: number[] = [];
  let settings: Item<'settings'>[] = [];
  let stack: Stack | undefined;
  let callbacks: (() => void)[] = [];
  let inFlight: { readonly pages: ReadonlySet<Instance>; readonly callbacks: readonly (() => void)[] } | undefined;
  let isScheduled = false;
  let count = 0;

  function schedule(): void {
    if (isScheduled || inFlight) return;
    isScheduled = true;
    queueMicrotask(() => {
      isScheduled = false;
      send();
    });
  }

  function send(): void {
    const births = takeShown(newborn);
    const message = compose(births);
    const waiting = callbacks;
    callbacks = [];
    if (!message) return waiting.forEach((callback) => callback());
    inFlight = { pages: new Set(births.map(({ page }) => page)), callbacks: waiting };
    channel.send({ type: 'flush', flush: ++count, ...message });
  }

  /** All that is due, without what is empty. */
  function compose(births: readonly Instance[]): Parts | undefined {
    const parts: Parts = {
      definitions: takeDefinitions(births),
      births: features.model.runs(births),
      ...takeChanges(births),
      deaths,
      ...(stack && { stack }),
      settings,
      ...Object.assign({}, ...runtime.flushParts.map((part) => part(isShown))),
    };
    deaths = [];
    settings = [];
    stack = undefined;
    const due = Object.entries(parts).filter(([, part]) => !Array.isArray(part) || part.length > 0);
    return due.length > 0 ? Object.fromEntries(due) : undefined;
  }

  /** Those that the view has not heard of. */
  function takeDefinitions(births: readonly Instance[]): Item<'definitions'>[] {
    const pages = new Set(births.filter(({ owner }) => !owner).map(({ definition }) => definition));
    const fresh = new Set(births.map(({ definition }) => definition).filter((definition) => !known.has(definition)));
    return Array.from(fresh, (definition) => {
      known.add(definition);
      return features.model.describe(definition, pages.has(definition));
    });
  }

  function takeChanges(births: readonly Instance[]): Pick<Parts, 'patches' | 'external'> {
    const patches: Item<'patches'>[] = [];
    const external: Item<'external'>[] = [];
    for (const instance of [...births, ...takeShown(dirty)]) {
      const { definition, id, sent, snapshot } = instance;
      const found = sent && sent !== snapshot ? diff(sent, snapshot, definition.keys) : [];
      if (found.length > 0) patches.push({ instance: id, patches: encodeData(found) });
      if (sent && instance.sentExternal !== instance.external)
        external.push({ instance: id, classes: instance.external ?? {} });
      instance.sent = snapshot;
      instance.sentExternal = instance.external;
    }
    return { patches, external };
  }

  /** Those of pages that are shown, by id: owners before what they own. */
  function takeShown(waiting: Set<Instance>): Instance[] {
    const shown = [...waiting].filter(isShown);
    for (const instance of shown) waiting.delete(instance);
    return shown.sort((left, right) => left.id - right.id);
  }

  function isShown({ page }: Instance): boolean {
    const top = runtime.router.top()?.instance;
    return !top || page === top;
  }

  return {
    born(instance) {
      newborn.add(instance);
      schedule();
    },
    dead(instance) {
      dirty.delete(instance);
      // Born and gone between two flushes: the view never hears of it.
      if (!newborn.delete(instance)) deaths.push(instance.id);
      schedule();
    },
    changed(instance) {
      if (instance.state !== 'detached') dirty.add(instance);
      schedule();
    },
    after(instance, callback) {
      callbacks.push(() => void callOwn(instance, callback));
      schedule();
    },
    whenShown(callback) {
      callbacks.push(callback);
      schedule();
    },
    stack(next) {
      // Several transitions in one task: the view sees where they lead.
      stack = next;
      schedule();
    },
    settings(page, next) {
      settings.push({ page: page.id, settings: next });
      schedule();
    },
    shown(flush) {
      if (!inFlight || flush !== count) return;
      const { pages, callbacks: waiting } = inFlight;
      inFlight = undefined;
      for (const page of pages) readyPage(page);
      for (const callback of waiting) callback();
      schedule();
    },
  };
}
