import { createContext, runInContext } from 'node:vm';
import type { ToLogic, ToView } from '@heddle/runtime/protocol';

/** A worker that runs in a realm of its own, with the test in the place of the view. */
export interface RunningWorker {
  readonly sent: readonly ToView[];
  /** Gives the worker a message and lets it run until nothing is left to do. */
  send(message: ToLogic): Promise<void>;
}

/** Runs a worker's script, which leaves a function `start` behind, with an app's logic bundle. */
export function runWorker(script: string, logic: string): RunningWorker {
  const sent: ToView[] = [];
  const listeners: ((event: { readonly data: ToLogic }) => void)[] = [];
  const realm = {
    console,
    queueMicrotask,
    setTimeout,
    clearTimeout,
    postMessage: (message: ToView) => void sent.push(structuredClone(message)),
    addEventListener(type: string, listener: (event: { readonly data: ToLogic }) => void) {
      if (type === 'message') listeners.push(listener);
    },
  };
  runInContext(`${script}\nstart(${logic});`, createContext({ ...realm, self: realm }));
  return {
    sent,
    async send(message) {
      for (const listener of listeners) listener({ data: structuredClone(message) });
      for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
    },
  };
}
