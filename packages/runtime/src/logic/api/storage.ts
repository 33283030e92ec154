import type { Runtime } from '../runtime.ts';
import { ApiFailure, checkParameters, type AsyncApi, type SyncApi } from './entry.ts';
import { createStorage, type Storage } from './storage-memory.ts';

/** Storage (spec components-apis §4 Storage): answered in the worker. */
export const getStorageSync: SyncApi = (runtime, key) => read(runtime, checkedKey(key));
export const setStorageSync: SyncApi = (runtime, key, data) => storageOf(runtime).set(checkedKey(key), data);
export const removeStorageSync: SyncApi = (runtime, key) => storageOf(runtime).remove(checkedKey(key));
export const clearStorageSync: SyncApi = (runtime) => storageOf(runtime).clear();
export const getStorageInfoSync: SyncApi = (runtime) => storageOf(runtime).info();
export const batchGetStorageSync: SyncApi = (runtime, keys) =>
  listOf(keys).map((key) => read(runtime, checkedKey(key)));
export const batchSetStorageSync: SyncApi = (runtime, pairs) => setAll(runtime, pairs);
export const getStorage: AsyncApi = {
  kind: 'worker',
  params: { key: 'String' },
  run(runtime, { key }) {
    const storage = storageOf(runtime);
    if (!storage.has(key as string)) throw new ApiFailure('data not found');
    return { data: storage.get(key as string) };
  },
};
export const setStorage: AsyncApi = {
  kind: 'worker',
  params: { key: 'String' },
  run: (runtime, { key, data }) => storageOf(runtime).set(key as string, data),
};
export const removeStorage: AsyncApi = {
  kind: 'worker',
  params: { key: 'String' },
  run: (runtime, { key }) => storageOf(runtime).remove(key as string),
};
export const clearStorage: AsyncApi = { kind: 'worker', run: (runtime) => storageOf(runtime).clear() };
export const getStorageInfo: AsyncApi = { kind: 'worker', run: (runtime) => storageOf(runtime).info() };
export const batchGetStorage: AsyncApi = {
  kind: 'worker',
  params: { keyList: 'Array' },
  run: (runtime, { keyList }) => ({ dataList: listOf(keyList).map((key) => read(runtime, String(key))) }),
};
export const batchSetStorage: AsyncApi = {
  kind: 'worker',
  params: { kvList: 'Array' },
  run: (runtime, { kvList }) => setAll(runtime, kvList),
};

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
