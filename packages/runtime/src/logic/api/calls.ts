import type { Runtime } from '../runtime.ts';
import { takeSnapshot } from '../snapshot/take.ts';

/**
 * Hands a call to the frame, for the page that is on top: one `call`, one `reply` (protocol). Functions in the arguments
 * stay here. Rejects with what the frame gives as the reason.
 */
export function callFrame(runtime: Runtime, api: string, args: unknown): Promise<unknown> {
  return callFrameWith(runtime, api, takeSnapshot(undefined, args));
}

/** The same with arguments that are sent as they are, buffers and the like included. */
export function callFrameWith(runtime: Runtime, api: string, args: unknown): Promise<unknown> {
  const waiting = runtime.service(createCalls);
  const page = runtime.router.top()?.instance.id ?? 0;
  return new Promise((resolve, reject) => {
    const id = ++waiting.last;
    waiting.calls.set(id, { resolve, reject });
    runtime.channel.send({ type: 'call', id, api, args, page });
  });
}

interface Call {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** Calls by id, until they are answered. */
function createCalls({ handlers }: Runtime): { last: number; readonly calls: Map<number, Call> } {
  const calls = new Map<number, Call>();
  handlers.reply = ({ id, ok, result }) => {
    calls.get(id)?.[ok ? 'resolve' : 'reject'](result);
    calls.delete(id);
  };
  return { last: 0, calls };
}
