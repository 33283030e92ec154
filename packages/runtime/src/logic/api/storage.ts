import type { Runtime } from '../runtime.ts';
import { ApiFailure, checkParameters, type ApiArguments, type AsyncApi, type SyncApi } from './entry.ts';
import { createStorage, ENCRYPTED, type Storage } from './storage-memory.ts';

/**
 * Storage (spec components-apis §4 Storage): answered in the worker. What changes it is there at once; `success` comes when
 * it is kept, whatever happens to the app.
 */
export const getStorageSync: SyncApi = (runtime, key) => read(runtime, checkedKey(key));
export const setStorageSync: SyncApi = (runtime, key, data) => storageOf(runtime).set(checkedKey(key), data);
export const removeStorageSync: SyncApi = (runtime, key) => remove(runtime, checkedKey(key));
export const clearStorageSync: SyncApi = (runtime) => storageOf(runtime).clear();
export const getStorageInfoSync: SyncApi = (runtime) => storageOf(runtime).info();
export const batchGetStorageSync: SyncApi = (runtime, keys) =>
  listOf(keys).map((key) => read(runtime, checkedKey(key)));
export const batchSetStorageSync: SyncApi = (runtime, pairs) => setAll(runtime, pairs);
export const getStorage: AsyncApi = {
  kind: 'worker',
  params: { key: 'String', encrypt: 'Boolean?' },
  run(runtime, args) {
    const storage = storageOf(runtime);
    const key = entryKey(args);
    if (!storage.has(key)) throw new ApiFailure('data not found');
    return { data: storage.get(key) };
  },
};
export const setStorage: AsyncApi = {
  kind: 'worker',
  params: { key: 'String', encrypt: 'Boolean?' },
  run: (runtime, args) => whenKept(runtime, () => storageOf(runtime).set(entryKey(args), args['data'])),
};
export const removeStorage: AsyncApi = {
  kind: 'worker',
  params: { key: 'String' },
  run: (runtime, { key }) => whenKept(runtime, () => remove(runtime, key as string)),
};
export const clearStorage: AsyncApi = {
  kind: 'worker',
  run: (runtime) => whenKept(runtime, () => storageOf(runtime).clear()),
};
export const getStorageInfo: AsyncApi = { kind: 'worker', run: (runtime) => storageOf(runtime).info() };
export const batchGetStorage: AsyncApi = {
  kind: 'worker',
  params: { keyList: 'Array' },
  run: (runtime, { keyList }) => ({ dataList: listOf(keyList).map((key) => read(runtime, String(key))) }),
};
export const batchSetStorage: AsyncApi = {
  kind: 'worker',
  params: { kvList: 'Array' },
  run: (runtime, { kvList }) => whenKept(runtime, () => setAll(runtime, kvList)),
};

function whenKept(runtime: Runtime, change: () => void): Promise<void> {
  change();
  return storageOf(runtime).kept();
}

function entryKey({ key, encrypt }: ApiArguments): string {
  return encrypt === true ? `${ENCRYPTED}${String(key)}` : String(key);
}

function remove(runtime: Runtime, key: string): void {
  for (const each of [key, `${ENCRYPTED}${key}`]) storageOf(runtime).remove(each);
}

function storageOf(runtime: Runtime): Storage {
  return runtime.service(createStorage);
}

/** A missing key gives the empty string. */
function read(runtime: Runtime, key: string): unknown {
  const storage = storageOf(runtime);
  return storage.has(key) ? storage.get(key) : '';
}

function setAll(runtime: Runtime, pairs: unknown): void {
  for (const pair of listOf(pairs)) {
    const { key, value } = Object(pair) as Readonly<Record<string, unknown>>;
    storageOf(runtime).set(checkedKey(key), value);
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function checkedKey(key: unknown): string {
  const complaint = checkParameters({ key: 'String' }, { key });
  if (complaint) throw new ApiFailure(complaint);
  return key as string;
}
