import type { Boot, Channel, HostServices, ToLogic, ToView } from '../protocol/index.ts';
import { createView, listen } from '../view/create-view.ts';
import type { ViewOptions } from '../view/create-view.ts';
import type { installDevtools } from '../view/devtools.ts';
import type { View } from '../view/view.ts';
import { serviceNames } from './services.ts';
import type { AppStorage } from './storage.ts';

/** A logic thread: made here, or already started by an inline script that has kept what it has said. */
export type LogicSource = Worker | (() => Worker) | EarlyWorker;

export interface EarlyWorker {
  readonly worker: Worker;
  readonly early: readonly unknown[];
  /** Its script could not be loaded, or threw. */
  readonly failed?: ErrorEvent | undefined;
}

export interface StartOptions extends Omit<ViewOptions, 'channel'> {
  readonly worker: LogicSource;
  /** Messages are handled when this is settled: the built-in elements are there. */
  readonly ready?: Promise<void>;
  /** What the app has stored, and where it goes; absent when it stores nothing. */
  readonly storage?: AppStorage;
  /** The app's own files: what the first message tells of them; absent when it has none. */
  readonly files?: (view: View) => Promise<Pick<Boot, 'files' | 'assets'>>;
  /** Servers that the app may ask; absent: those of the services, else all. */
  readonly domains?: Boot['domains'];
  /** What the site does for the app; what is left out, the development default does. */
  readonly services?: HostServices;
  /** Names what is kept of this app, among the apps of one origin. */
  readonly storageName?: string;
  /** Pages to open again after a hot update. */
  readonly restore?: Boot['restore'];
  /** Builds for development pass `installDevtools`; others do not contain it. */
  readonly devtools?: typeof installDevtools;
  /** Loads what can wait until the app has shown itself. */
  readonly later?: () => unknown;
  /** The logic thread has died, or no longer answers. */
  readonly onCrash?: (kind: 'crashed' | 'hung') => void;
  /** Starts the app again; reloads the page unless told otherwise. */
  readonly reload?: () => void;
}

export interface StartedApp {
  readonly view: View;
  /** Ends the logic thread, and takes the app off the page. */
  stop(): void;
}

/** Starts an app in a page: joins worker and view, loads what it has stored, and keeps an eye on it (design §11). */
export async function start(options: StartOptions): Promise<StartedApp> {
  const { storage, bundle, ready } = options;
  const source = openWorker(options.worker);
  const devtools = options.devtools?.();
  const port = channelTo(source);
  const channel = devtools?.watch(port) ?? port;
  const { send } = channel;
  const view = createView({ ...options, channel });
  const { services, storageName } = options;
  Object.assign(view, { ...(services && { services }), ...(storageName !== undefined && { storageName }) });
  devtools?.attach(view);
  const stopWatching = watch(source, view, options);
  if (ready) void ready.finally(() => listen(view, channel));
  else listen(view, channel);
  if (storage) {
    view.handlers.storage = ({ id, changes }) =>
      void storage.write(changes).then(
        () => send({ type: 'stored', id }),
        (cause: unknown) => send({ type: 'stored', id, error: String(cause) }),
      );
  }
  const system = view.facts?.();
  const restore = options.restore ?? view.restore;
  const domains = options.domains ?? services?.domains;
  send({
    type: 'boot',
    config: bundle.config,
    url: restore?.at(-1)?.url ?? view.startUrl,
    storage: (await storage?.load()) ?? {},
    ...(await options.files?.(view)),
    ...(domains && { domains }),
    ...(services && { services: serviceNames(services) }),
    ...(system && { system }),
    ...(restore && { restore }),
  });
  return {
    view,
    stop() {
      stopWatching();
      source.worker.terminate();
      view.close();
    },
  };
}

/** What a worker says before anyone listens is kept. */
function openWorker(source: LogicSource): EarlyWorker {
  if ('early' in source) return source;
  const worker = typeof source === 'function' ? source() : source;
  const early: unknown[] = [];
  worker.onmessage = ({ data }) => early.push(data);
  return { worker, early };
}

function channelTo({ worker, early }: EarlyWorker): Channel<ToLogic, ToView> {
  return {
    send: (message, transfer = []) => worker.postMessage(message, transfer as Transferable[]),
    listen(listener) {
      for (const message of early) listener(message as ToView);
      // Takes the place of what has kept the early ones.
      worker.onmessage = ({ data }) => listener(data as ToView);
    },
    close: () => (worker.onmessage = null),
  };
}

/** Long enough for an app to show itself first. */
const LATER = 1000;

/** The watch is loaded when all else is there, or when something goes wrong, of which it is told then. */
function watch(
  { worker, failed }: EarlyWorker,
  view: View,
  { onCrash, later, reload = () => location.reload() }: StartOptions,
): () => void {
  let stop: Promise<() => void> | undefined;
  const errors: ErrorEvent[] = [];
  const load = (): void => {
    stop ??= import('./watch.ts').then(({ watchApp }) => watchApp(view, { worker, errors, onCrash, reload }));
  };
  worker.onerror = (event) => {
    errors.push(event);
    load();
  };
  if (failed) worker.onerror(failed);
  const timer = setTimeout(() => {
    load();
    later?.();
  }, LATER);
  return () => {
    clearTimeout(timer);
    worker.onerror = null;
    void stop?.then((end) => end());
  };
}
