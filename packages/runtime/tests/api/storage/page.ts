import { openStorage } from '../../../src/host/storage.ts';
import type { ToView } from '../../../src/protocol/messages.ts';
import type { Order } from './orders.ts';

/** A page with such a thread, in a frame that a test can take away with all that is in it. */
const { name, thread } = document.body.dataset;
const storage = openStorage(name!);
const loaded = await storage.load();
const worker = new Worker(thread!, { type: 'module' });
worker.postMessage({ type: 'boot', storage: loaded });
worker.addEventListener('message', ({ data }: MessageEvent<ToView | { type: 'kept' }>) => {
  if (data.type !== 'storage') return parent.postMessage(data, '*');
  const { id, changes } = data;
  storage.write(changes).then(
    () => worker.postMessage({ type: 'stored', id }),
    (cause: unknown) => worker.postMessage({ type: 'stored', id, error: String(cause) }),
  );
});
addEventListener('message', ({ data }: MessageEvent<readonly Order[] | 'kill thread'>) => {
  if (data === 'kill thread') worker.terminate();
  else worker.postMessage({ type: 'orders', orders: data });
});
parent.postMessage({ type: 'loaded', state: loaded }, '*');
