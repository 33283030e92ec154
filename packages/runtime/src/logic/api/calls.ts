import type { LogicChannel } from '../runtime.ts';
import { takeSnapshot } from '../snapshot/take.ts';

/** Calls that the frame answers: one `call`, one `reply` (protocol). */
export interface Calls {
  /** Functions in the arguments stay here. Rejects with what the frame gives as the reason. */
  call(api: string, args: unknown, page: number): Promise<unknown>;
  settle(id: number, ok: boolean, result: unknown): void;
}

export function createCalls(channel: LogicChannel): Calls {
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (reason: unknown) => void }>();
  let count = 0;
  return {
    call(api, args, page) {
      const id = ++count;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        channel.send({ type: 'call', id, api, args: takeSnapshot(undefined, args, () => undefined), page });
      });
    },
    settle(id, ok, result) {
      const call = waiting.get(id);
      waiting.delete(id);
      if (ok) call?.resolve(result);
      else call?.reject(result);
    },
  };
}
