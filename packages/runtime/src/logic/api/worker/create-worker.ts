import { isFunction, type UserFunction } from '../../define/part.ts';
import { callUser, reportException } from '../../errors.ts';
import type { Runtime } from '../../runtime.ts';
import { ApiFailure, type SyncApi } from '../entry.ts';
import { runThread } from './thread.ts';

/**
 * `wx.createWorker` (spec components-apis §4 System): runs a script of the app in a thread of its own, one at a time. It has
 * its modules, JavaScript, and `worker` to speak with the app.
 */
export const createWorker: SyncApi = (runtime, path) => {
  const running = runtime.service(createThreads);
  if (running.current) throw new ApiFailure('only one worker can run at a time, terminate the other one first');
  const url = URL.createObjectURL(new Blob([scriptOf(runtime, String(path))], { type: 'text/javascript' }));
  const thread = new Worker(url);
  running.current = thread;
  const listeners: Record<'message' | 'error', UserFunction[]> = { message: [], error: [] };
  const listenTo = (event: keyof typeof listeners) => (listener: unknown) => {
    if (isFunction(listener)) listeners[event].push(listener);
  };
  thread.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    for (const listener of listeners.message) callUser(runtime, listener, data);
  });
  thread.addEventListener('error', ({ message, filename, lineno, colno }) => {
    const error = { message, filename, lineno, colno };
    for (const listener of listeners.error) callUser(runtime, listener, error);
    if (listeners.error.length === 0) reportException(runtime, new Error(`${String(path)}: ${message}`));
  });
  return {
    env: {},
    postMessage: (message: unknown) => thread.postMessage(message),
    onMessage: listenTo('message'),
    onError: listenTo('error'),
    // Browsers end no threads to save memory.
    onProcessKilled: () => undefined,
    getCameraFrameData: () => null,
    terminate() {
      thread.terminate();
      URL.revokeObjectURL(url);
      if (running.current === thread) running.current = undefined;
    },
  };
};

function createThreads(): { current: Worker | undefined } {
  return { current: undefined };
}

/** The script of a thread: the modules it needs, as text, for functions cannot be sent. */
function scriptOf({ bundle: { modules, threads = {} } }: Runtime, path: string): string {
  // Computed paths are looked up as they would be written in full.
  const full = path.replace(/^(?:\.?\/)+/, '').replace(/(?<!\.js)$/, '.js');
  const ids = [path, full].flatMap((name) => (Object.hasOwn(threads, name) ? [threads[name]!] : []))[0] ?? [];
  if (ids.length === 0)
    throw new ApiFailure(
      `there is no script "${path}", or its path is computed and not below the folder \`workers\` of app.json`,
    );
  const factories = ids.map((id) => `${JSON.stringify(id)}: ${String(modules[id])}`);
  return `(${String(runThread)})({${factories.join(',\n')}}, ${JSON.stringify(ids[0])});`;
}
