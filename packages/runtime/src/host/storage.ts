import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import type { StorageChange } from '../protocol/index.ts';

/** What an app keeps between visits: one database per app. */
export interface AppStorage {
  /** Everything, for the logic thread's own copy. */
  load(): Promise<Record<string, unknown>>;
  /** Whole or not at all, after all writes before it. */
  write(changes: readonly StorageChange[]): Promise<void>;
}

const STORE = 'storage';

/** Where there is no database (opaque origins, some private windows) nothing outlives the visit. */
export function openStorage(name: string): AppStorage {
  let database: Promise<IDBPDatabase | undefined> | undefined;
  const open = (): Promise<IDBPDatabase | undefined> =>
    (database ??= openDB(`heddle:${name}`, 1, { upgrade: (created) => void created.createObjectStore(STORE) }).catch(() => undefined));
  let last: Promise<void> = Promise.resolve();
  return {
    async load() {
      const opened = await open();
      if (!opened) return {};
      const [keys, values] = await Promise.all([opened.getAllKeys(STORE), opened.getAll(STORE)]);
      return Object.fromEntries(keys.map((key, i) => [String(key), values[i] as unknown]));
    },
    write(changes) {
      const written = last.then(async () => {
        const opened = await open();
        if (opened) await writeAll(opened, changes);
      });
      last = written.catch(() => undefined);
      return written;
    },
  };
}

async function writeAll(database: IDBPDatabase, changes: readonly StorageChange[]): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite');
  const { store } = transaction;
  const requests: Promise<unknown>[] = [transaction.done];
  try {
    for (const change of changes) {
      if ('set' in change) requests.push(store.put(change.value, change.set));
      else requests.push('remove' in change ? store.delete(change.remove) : store.clear());
    }
    await Promise.all(requests);
  } catch (cause) {
    // A value that cannot be cloned, or no room left: nothing of the change is kept.
    abort(transaction);
    await Promise.allSettled(requests);
    throw cause;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
