import type { Domains } from '../../../protocol/files.ts';
import { answerLater } from '../answer-later.ts';
import { ApiFailure, type ApiArguments } from '../entry.ts';
import { createListeners, listenerMethods } from '../listeners.ts';
import type { Runtime } from '../../runtime.ts';
import { checkAddress, NETWORK_ERROR, TIMED_OUT } from './address.ts';
import { createQueue } from './queue.ts';

/** A transfer while it runs. */
export interface Transfer {
  readonly url: string;
  readonly args: ApiArguments;
  /** Ends the transfer: the author has aborted it, or it took too long. */
  readonly signal: AbortSignal;
  tell(event: string, detail: unknown): void;
}

export interface TaskKind {
  readonly name: 'request' | 'uploadFile' | 'downloadFile';
  readonly domains: keyof Domains;
  /** `Progress` is listened to by `onProgress`. */
  readonly events: readonly string[];
  readonly params: Readonly<Record<string, 'String'>>;
  run(runtime: Runtime, transfer: Transfer): Promise<unknown>;
}

type Task = Readonly<Record<string, (listener?: unknown) => void>>;

/** Starts a transfer and gives the author's handle of it (spec components-apis §4 Network). Ten run at once, the others wait. */
export function startTask(runtime: Runtime, kind: TaskKind, options: unknown): Task {
  const listeners = createListeners(runtime);
  const ending = new AbortController();
  const { signal } = ending;
  const run = async (_: Runtime, args: ApiArguments): Promise<unknown> => {
    const { href } = checkAddress(runtime, args['url'], kind.domains);
    const leave = await runtime.service(transfers).enter(signal);
    const timer = setTimeout(
      () => ending.abort(new ApiFailure('timeout', { errno: TIMED_OUT })),
      timeoutOf(runtime, kind, args),
    );
    try {
      return await kind.run(runtime, { url: href, args, signal, tell: listeners.tell });
    } catch (cause) {
      throw signal.aborted ? (signal.reason as Error) : failureOf(cause);
    } finally {
      clearTimeout(timer);
      leave();
    }
  };
  answerLater(runtime, kind.name, { kind: 'worker', params: kind.params, run }, options);
  return { abort: () => ending.abort(new ApiFailure('abort')), ...listenerMethods(listeners, kind.events) };
}

const AT_ONCE = 10;
const transfers = (): ReturnType<typeof createQueue> => createQueue(AT_ONCE);

export const DEFAULT_TIMEOUT = 60_000;

function timeoutOf({ boot }: Runtime, { name }: TaskKind, { timeout }: ApiArguments): number {
  return typeof timeout === 'number' && timeout > 0
    ? timeout
    : (boot?.config.networkTimeout?.[name] ?? DEFAULT_TIMEOUT);
}

/** Browsers do not tell why: no server, no leave (CORS), a broken answer. */
function failureOf(cause: unknown): ApiFailure {
  if (cause instanceof ApiFailure) return cause;
  return new ApiFailure(cause instanceof Error ? cause.message : String(cause), { errno: NETWORK_ERROR });
}
