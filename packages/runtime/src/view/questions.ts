import type { ToLogic } from '../protocol/index.ts';

/** Messages to the logic thread that are answered with the same id. */
export interface Questions {
  ask(message: (id: number) => ToLogic): Promise<unknown>;
  answer(id: number, data: unknown): void;
}

export function createQuestions(send: (message: ToLogic) => void): Questions {
  const waiting = new Map<number, (data: unknown) => void>();
  let count = 0;
  return {
    ask: (message) =>
      new Promise((resolve) => {
        const id = ++count;
        waiting.set(id, resolve);
        send(message(id));
      }),
    answer(id, data) {
      waiting.get(id)?.(data);
      waiting.delete(id);
    },
  };
}
