import type { ToLogic } from '../../protocol/index.ts';
import type { View } from '../view.ts';

type Question = Extract<ToLogic, { readonly type: 'ping' | 'inspect' }>;
type WithoutId<Q> = Q extends unknown ? Omit<Q, 'id'> : never;
type Waiting = Map<number, (data: unknown) => void>;

const asked = new WeakMap<View, Waiting>();
let count = 0;

/** Asks the logic thread of an app, which answers with the same id. */
export function ask(view: View, question: WithoutId<Question>): Promise<unknown> {
  const waiting = asked.get(view) ?? open(view);
  return new Promise((resolve) => {
    const id = ++count;
    waiting.set(id, resolve);
    view.send({ ...question, id } as Question);
  });
}

function open(view: View): Waiting {
  const waiting: Waiting = new Map();
  asked.set(view, waiting);
  const answer = ({ id, data }: { readonly id: number; readonly data?: unknown }): void => {
    waiting.get(id)?.(data);
    waiting.delete(id);
  };
  Object.assign(view.handlers, { inspected: answer, pong: answer } satisfies View['handlers']);
  return waiting;
}
