import type { WindowConfig } from '../protocol/config.ts';
import type { Flush, Stack } from '../protocol/messages.ts';
import { encodeData } from '../protocol/wire.ts';
import { toRuns } from './birth-runs.ts';
import { definitionRecord, type Definition } from './define/definition.ts';
import type { UserFunction } from './define/properties.ts';
import { callUser } from './errors.ts';
import type { Runtime } from './runtime.ts';
import { diff } from './snapshot/diff.ts';
import type { Instance } from './tree/instance.ts';
import { makeReady } from './tree/lifecycle.ts';

/**
 * What the view still has to be told, and the one message that tells it (design §4). Sent at the end of a task, never
 * while the last one is unanswered; pages that are not shown wait until they are.
 */
export interface Flusher {
  born(instance: Instance): void;
  dead(instance: Instance): void;
  /** Data of the instance may have changed. */
  changed(instance: Instance): void;
  /** External classes of the instance have changed. */
  restyle(instance: Instance): void;
  /** Calls a `setData` callback when the view has what was set. */
  after(instance: Instance, callback: UserFunction): void;
  /** Calls code of the runtime at the same moment. */
  whenShown(callback: () => void): void;
  stack(stack: Stack): void;
  settings(page: Instance, settings: WindowConfig): void;
  /** Looks again at what waits, for a page has come to the front. */
  schedule(): void;
  /** The view has drawn a flush. */
  shown(flush: number): void;
}

type Callback = () => void;

export function createFlusher(runtime: Runtime): Flusher {
  const newborn = new Set<Instance>();
  const dirty = new Set<Instance>();
  const restyled = new Set<Instance>();
  const known = new Set<Definition>();
  let deaths: number[] = [];
  let settings: { page: number; settings: WindowConfig }[] = [];
  let stack: Stack | undefined;
  let callbacks: Callback[] = [];
  let inFlight:
    | { readonly flush: number; readonly pages: ReadonlySet<Instance>; readonly callbacks: readonly Callback[] }
    | undefined;
  let isScheduled = false;
  let count = 0;

  function schedule(): void {
    if (isScheduled || inFlight) return;
    isScheduled = true;
    queueMicrotask(() => {
      isScheduled = false;
      if (!inFlight) send();
    });
  }

  function send(): void {
    const births = takeShown(newborn);
    const message = compose(births);
    const waiting = callbacks;
    callbacks = [];
    if (!message) {
      for (const callback of waiting) callback();
      return;
    }
    inFlight = { flush: count, pages: new Set(births.map(({ page }) => page)), callbacks: waiting };
    runtime.channel.send(message);
  }

  function compose(births: readonly Instance[]): Flush | undefined {
    const definitions = [...new Set(births.map(({ definition }) => definition))].filter(
      (definition) => !known.has(definition),
    );
    for (const definition of definitions) known.add(definition);
    const restyles = takeShown(restyled).filter(({ sent }) => sent);
    const patches = takePatches();
    for (const instance of births) instance.sent = instance.snapshot;
    const parts = {
      ...(definitions.length > 0
        ? {
            definitions: definitions.map((definition) =>
              definitionRecord(
                definition,
                births.some((one) => one.definition === definition && !one.owner),
              ),
            ),
          }
        : {}),
      ...(births.length > 0 ? { births: toRuns(births) } : {}),
      ...(patches.length > 0 ? { patches } : {}),
      ...(restyles.length > 0
        ? { external: restyles.map(({ id, external }) => ({ instance: id, classes: external ?? {} })) }
        : {}),
      ...(deaths.length > 0 ? { deaths } : {}),
      ...(stack ? { stack } : {}),
      ...(settings.length > 0 ? { settings } : {}),
    };
    deaths = [];
    settings = [];
    stack = undefined;
    return Object.keys(parts).length > 0 ? { type: 'flush', flush: ++count, ...parts } : undefined;
  }

  function takePatches(): { instance: number; patches: Exclude<Flush['patches'], undefined>[number]['patches'] }[] {
    return takeShown(dirty).flatMap((instance) => {
      const { sent, snapshot, definition, id } = instance;
      if (!sent || sent === snapshot) return [];
      const patches = diff(sent, snapshot, definition.keys);
      instance.sent = snapshot;
      return patches.length > 0 ? [{ instance: id, patches: encodeData(patches) }] : [];
    });
  }

  /** Those of pages that are shown, by id: owners before what they own. */
  function takeShown(waiting: Set<Instance>): Instance[] {
    const shown = [...waiting].filter(({ page }) => !runtime.router.isHidden(page));
    for (const instance of shown) waiting.delete(instance);
    return shown.sort((left, right) => left.id - right.id);
  }

  return {
    schedule,
    born(instance) {
      newborn.add(instance);
      schedule();
    },
    dead(instance) {
      dirty.delete(instance);
      restyled.delete(instance);
      // Born and gone between two flushes: the view never hears of it.
      if (!newborn.delete(instance)) deaths.push(instance.id);
      schedule();
    },
    changed(instance) {
      if (instance.state === 'detached') return;
      dirty.add(instance);
      schedule();
    },
    restyle(instance) {
      restyled.add(instance);
      schedule();
    },
    after(instance, callback) {
      callbacks.push(() => void callUser(runtime, instance, callback, instance.self, []));
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
      if (inFlight?.flush !== flush) return;
      const { pages, callbacks: waiting } = inFlight;
      inFlight = undefined;
      for (const page of pages) runtime.router.ready(page, () => makeReady(page));
      for (const callback of waiting) callback();
      schedule();
    },
  };
}
