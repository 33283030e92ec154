import type { ToView } from '../../protocol/index.ts';
import type { createApis } from './apis.ts';
import type { Feature } from '../features.ts';
import { Refused } from './refused.ts';
import { Moved } from './moved.ts';
import type { View } from '../view.ts';

/** An API that the view does not know. `undefined`: the host does not know it either. */
export type HostCall = (api: string, args: unknown) => Promise<unknown> | undefined;

/** Apps that call functions of `wx` which the view answers; these are loaded with the first call. */
export const calls: Feature = (view) => callsWith(undefined)(view);

/** The same, for an embedding page that knows APIs of its own. */
export const callsWith =
  (host: HostCall | undefined) =>
  (view: View): void => {
    let find: Promise<ReturnType<typeof createApis>> | undefined;
    const answer = async ({ id, api, args, page }: Extract<ToView, { readonly type: 'call' }>): Promise<void> => {
      const reply = (ok: boolean, result: unknown): void =>
        result instanceof Moved
          ? view.send({ type: 'reply', id, ok, result: result.value }, result.transfer)
          : view.send({ type: 'reply', id, ok, result });
      try {
        find ??= import('./apis.ts').then(({ createApis: create }) => create(view));
        const known = await (await find)(api);
        const result = known ? known((args ?? {}) as never, page) : host?.(api, args);
        if (!known && result === undefined) throw new Refused('not supported in browser');
        reply(true, (await result) ?? {});
      } catch (cause) {
        // A refusal is an answer; anything else is a mistake of ours that the author should see too.
        if (!(cause instanceof Refused)) view.errors.report('view/api-failed', api, cause);
        reply(false, cause instanceof Error ? cause.message : String(cause));
      }
    };
    view.handlers.call = (message) => void answer(message);
  };
