import { portChannel } from '../protocol/channel.ts';
import type { Boot, Channel, ErrorRecord, PortLike, ToLogic, ToView, ViewBundle } from '../protocol/index.ts';
import { createView } from '../view/index.ts';
import type { installDevtools, ViewControl, ViewOptions } from '../view/index.ts';
import { openStorage } from './storage.ts';

/** A logic thread: made here, or already started by an inline script that has kept its first messages. */
export type LogicSource = Worker | (() => Worker) | { readonly worker: Worker; readonly early: readonly unknown[] };

export interface AppStart extends Pick<ViewOptions, 'root' | 'loadElements' | 'baseStyles' | 'assets' | 'history'> {
  readonly bundle: ViewBundle;
  readonly worker: LogicSource;
  /** Names the app's database. */
  readonly storageName: string;
  /** Pages to open again after a hot update. */
  readonly restore?: Boot['restore'];
  /** Builds for development pass `installDevtools`; others do not contain it. */
  readonly devtools?: typeof installDevtools;
  /** APIs that need the embedding page. */
  readonly call?: (api: string, args: unknown) => Promise<unknown> | undefined;
  readonly onError?: (error: ErrorRecord) => void;
  /** The logic thread has died, or no longer answers. */
  readonly onCrash?: (kind: 'crashed' | 'hung') => void;
  /** Starts the app again; reloads the page unless told otherwise. */
  readonly reload?: () => void;
}

export interface RunningApp {
  readonly control: ViewControl;
  /** Ends the logic thread. */
  stop(): void;
}

/** Starts an app in a page: joins worker and view, loads what it has stored, and keeps an eye on it (design §11). */
export async function startApp(options: AppStart): Promise<RunningApp> {
  const { worker, early } = openWorker(options.worker);
  const storage = openStorage(options.storageName);
  const devtools = options.devtools?.();
  const port = portChannel<ToLogic, ToView>(withEarly(worker, early));
  const channel: Channel<ToLogic, ToView> = devtools?.watch(port) ?? port;
  const control = createView({
    ...options,
    channel,
    host: {
      ...(options.call && { call: options.call }),
      storage({ id, changes }) {
        storage.write(changes).then(
          () => channel.send({ type: 'stored', id }),
          (cause: unknown) => channel.send({ type: 'stored', id, error: String(cause) }),
        );
      },
    },
  });
  devtools?.attach(control);
  const stopWatching = watch(worker, control, options);
  channel.send({
    type: 'boot',
    config: options.bundle.config,
    url: control.startUrl,
    storage: await storage.load(),
    system: control.system(),
    ...(options.restore && { restore: options.restore }),
  });
  return {
    control,
    stop() {
      void stopWatching.then((stop) => stop());
      channel.close();
      worker.terminate();
    },
  };
}

function openWorker(source: LogicSource): { worker: Worker; early: readonly unknown[] } {
  if (typeof source === 'function') return { worker: source(), early: [] };
  return 'worker' in source ? source : { worker: source, early: [] };
}

/** A worker whose first messages have already come. */
function withEarly(worker: Worker, early: readonly unknown[]): PortLike {
  return {
    postMessage: (message) => worker.postMessage(message),
    removeEventListener: (type, listener) => worker.removeEventListener(type, listener),
    addEventListener(type, listener) {
      // The queueing handler of the inline script has done its work.
      // oxlint-disable-next-line unicorn/prefer-add-event-listener
      worker.onmessage = null;
      worker.addEventListener(type, listener);
      for (const data of early) listener({ data });
    },
  };
}

/** The watch is loaded beside everything else; what the worker reports until then is kept for it. */
async function watch(
  worker: Worker,
  control: ViewControl,
  { onCrash, reload = () => location.reload() }: AppStart,
): Promise<() => void> {
  const early: ErrorEvent[] = [];
  let listener = (event: ErrorEvent): void => void early.push(event);
  worker.addEventListener('error', (event) => listener(event));
  const { watchApp } = await import('./watch.ts');
  return watchApp(control, {
    onCrash,
    reload,
    onWorkerError(next) {
      listener = next;
      early.forEach(next);
    },
  });
}
