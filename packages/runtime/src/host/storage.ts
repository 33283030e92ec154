import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import type { StorageChange } from '@heddle/runtime/protocol';

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
  try {
    for (const change of changes) {
      if ('set' in change) void transaction.store.put(change.value, change.set);
      else if ('remove' in change) void transaction.store.delete(change.remove);
      else void transaction.store.clear();
    }
  } catch (cause) {
    // A value that cannot be cloned; nothing of the change is kept.
    transaction.abort();
    await transaction.done.catch(() => undefined);
    throw cause;
  }
  await transaction.done;
}
