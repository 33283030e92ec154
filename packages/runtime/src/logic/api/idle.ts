import { isFunction } from '../define/part.ts';
import { callUser } from '../errors.ts';
import type { SyncApi } from './entry.ts';

/** A worker is not told when it is idle: as long as this is what is left after its own tasks. */
const SLICE = 50;

interface Deadline {
  readonly didTimeout: boolean;
  timeRemaining(): number;
}

/** Calls back when the tasks that wait by now are done (spec components-apis §4 System). Gives a number to cancel it by. */
export const requestIdleCallback: SyncApi = (runtime, callback) => {
  const start = (): void => {
    const began = Date.now();
    const deadline: Deadline = {
      didTimeout: false,
      timeRemaining: () => Math.max(0, SLICE - (Date.now() - began)),
    };
    if (isFunction(callback)) callUser(runtime, callback, deadline);
  };
  return Number(setTimeout(start, 1));
};

export const cancelIdleCallback: SyncApi = (_, id) => clearTimeout(id as number);
