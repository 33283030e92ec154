import type { Handlers, ToView } from '../protocol/index.ts';
import type { ApiTable } from './apis.ts';
import { Refused } from './refused.ts';
import { applyFlush } from './flush.ts';
import type { Questions } from './questions.ts';
import type { View } from './view.ts';

type Message<T extends ToView['type']> = Extract<ToView, { readonly type: T }>;

/** What lies beyond the view. */
export interface ViewHost {
  /** Writes what the app has stored; answered by `stored`. */
  storage(message: Message<'storage'>): void;
  /** An API that the view does not know. `undefined`: the host does not know it either. */
  call?(api: string, args: unknown): Promise<unknown> | undefined;
}

export interface HandlerContext {
  readonly view: View;
  /** Loaded when the app first calls one. */
  readonly apis: () => Promise<ApiTable>;
  readonly host: ViewHost;
  /** The stack has changed. */
  readonly stacked: (stack: NonNullable<Message<'flush'>['stack']>) => void;
  /** A flush is on the screen. */
  readonly shown: () => void;
  readonly questions: Questions;
}

/** What the view does with each message of the logic thread. */
export function createHandlers(context: HandlerContext): Handlers<ToView> {
  const { view, host, questions } = context;
  return {
    flush(message) {
      view.wxs?.refuel();
      applyFlush(view, message);
      for (const { page, settings } of message.settings ?? []) view.pages.change(page, settings);
      if (message.stack) context.stacked(message.stack);
      view.wxs?.runChangeHandlers();
      view.send({ type: 'shown', flush: message.flush });
      context.shown();
    },
    call: (message) => void answer(context, message),
    storage: (message) => host.storage(message),
    error: ({ error }) => view.errors.add(error),
    inspected: ({ id, data }) => questions.answer(id, data),
    pong: ({ id }) => questions.answer(id, undefined),
  };
}

async function answer({ view, apis, host }: HandlerContext, { id, api, args, page }: Message<'call'>): Promise<void> {
  try {
    const table = await apis();
    const known = Object.hasOwn(table, api) ? table[api] : undefined;
    const result = known ? known((args ?? {}) as never, page) : host.call?.(api, args);
    if (!known && result === undefined) throw new Refused('not supported in browser');
    view.send({ type: 'reply', id, ok: true, result: (await result) ?? {} });
  } catch (cause) {
    // A refusal is an answer; anything else is a mistake of ours that the author should see too.
    if (!(cause instanceof Refused)) view.errors.report('view/api-failed', api, cause);
    view.send({ type: 'reply', id, ok: false, result: cause instanceof Error ? cause.message : String(cause) });
  }
}
