import { KEPT_FILES, type Boot, type FileChange, type StoredFile } from '../protocol/index.ts';
import type { View } from '../view/view.ts';

/** The files that an app keeps between visits: one database per app. */
interface FileStore {
  /** All of them, by path; contents are not read before somebody asks. */
  load(): Promise<Record<string, StoredFile>>;
  /** In order; whole or not at all. Temporary files are left out. */
  write(changes: readonly FileChange[]): Promise<void>;
}

/** What the first message tells of the files that an app has kept. What it changes from then on is kept, too. */
export const openFiles =
  (name: string) =>
  (view: View): Promise<Pick<Boot, 'files' | 'assets'>> =>
    join(view, createStore(name));

async function join(view: View, { load, write }: FileStore): Promise<Pick<Boot, 'files' | 'assets'>> {
  const show = view.handlers.files;
  view.handlers.files = (message) => {
    show?.(message);
    const { id, changes } = message;
    write(changes).then(
      () => view.send({ type: 'filed', id }),
      (cause: unknown) => view.send({ type: 'filed', id, error: String(cause) }),
    );
  };
  const files = await load();
  show?.({ type: 'files', id: 0, changes: Object.entries(files).map(([path, entry]) => ({ path, entry })) });
  return { files, assets: new URL(view.assets, document.baseURI).href };
}

const STORE = 'files';

/** Where there is no database (opaque origins, some private windows) nothing outlives the visit. */
function createStore(name: string): FileStore {
  let database: Promise<IDBDatabase | undefined> | undefined;
  const open = (): Promise<IDBDatabase | undefined> =>
    (database ??= openDatabase(`heddle:files:${name}`).catch(() => undefined));
  let last: Promise<void> = Promise.resolve();
  return {
    async load() {
      const store = (await open())?.transaction(STORE).objectStore(STORE);
      if (!store) return {};
      const [paths, files] = await Promise.all([
        result(store.getAllKeys()),
        result(store.getAll() as IDBRequest<StoredFile[]>),
      ]);
      return Object.fromEntries(paths.map((path, i) => [String(path), files[i]!]));
    },
    write(changes) {
      const kept = changes.filter(({ path }) => KEPT_FILES.test(path));
      const writeNext = async (before: Promise<void>): Promise<void> => {
        await before;
        const opened = kept.length > 0 ? await open() : undefined;
        if (opened) await writeAll(opened, kept);
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

function writeAll(database: IDBDatabase, changes: readonly FileChange[]): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite');
  const store = transaction.objectStore(STORE);
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    // No room left, for example; nothing of the change is kept.
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('The write was given up.')));
    for (const { path, entry } of changes) {
      if (entry) store.put(entry, path);
      else store.delete(path);
    }
  });
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database gave no answer.')));
  });
}
