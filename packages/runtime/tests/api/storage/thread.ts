import { createStorage, type Storage } from '../../../src/logic/api/storage-memory.ts';
import type { Boot, ToView } from '../../../src/protocol/messages.ts';
import type { Runtime } from '../../../src/logic/runtime.ts';
import type { Order } from './orders.ts';

type Message = Boot | { type: 'stored'; id: number; error?: string } | { type: 'orders'; orders: readonly Order[] };

/** A logic thread with nothing but storage. */
const handlers: Runtime['handlers'] = {};
let storage: Storage;

function follow({ number, change }: Order): void {
  if ('set' in change) storage.set(change.set, change.value);
  else if ('remove' in change) storage.remove(change.remove);
  else storage.clear();
  void storage.kept().then(() => postMessage({ type: 'kept', number }));
}

addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if (data.type === 'stored') handlers.stored?.(data);
  else if (data.type === 'orders') for (const order of data.orders) follow(order);
  else {
    const channel = { send: (message: ToView) => postMessage(message) };
    storage = createStorage({ boot: data, handlers, channel } as unknown as Runtime);
  }
});
