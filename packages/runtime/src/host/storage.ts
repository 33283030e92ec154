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
  let database: Promise<IDBDatabase | undefined> | undefined;
  const open = (): Promise<IDBDatabase | undefined> =>
    (database ??= openDatabase(`heddle:${name}`).catch(() => undefined));
  let last: Promise<void> = Promise.resolve();
  return {
    async load() {
      const store = (await open())?.transaction(STORE).objectStore(STORE);
      if (!store) return {};
      const [keys, values] = await Promise.all([
        result(store.getAllKeys()),
        result(store.getAll() as IDBRequest<unknown[]>),
      ]);
      return Object.fromEntries(keys.map((key, i) => [String(key), values[i]]));
    },
    write(changes) {
      const writeNext = async (before: Promise<void>): Promise<void> => {
        await before;
        const opened = await open();
        if (opened) await writeAll(opened, changes);
      };
      const written = writeNext(last);
      last = written.catch(() => undefined);
      return written;
    },
  };
}

function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  return result(request);
}

function writeAll(database: IDBDatabase, changes: readonly StorageChange[]): Promise<void> {
  // What is acknowledged is on the disk, not in a buffer of the system.
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore(STORE);
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    // No room left, for example; nothing of the change is kept.
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('The write was given up.')));
    try {
      for (const change of changes) {
        if ('set' in change) store.put(change.value, change.set);
        else if ('remove' in change) store.delete(change.remove);
        else store.clear();
      }
    } catch (cause) {
      // A value that cannot be cloned.
      transaction.abort();
      reject(cause as Error);
    }
  });
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database gave no answer.')));
  });
}
