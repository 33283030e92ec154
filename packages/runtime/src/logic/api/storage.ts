import type { Runtime } from '../runtime.ts';
import { ApiFailure, checkParameters, type ApiEntry } from './entry.ts';

/** Storage (spec components-apis §4 Storage): answered in the worker. */
export const storage: Readonly<Record<string, ApiEntry>> = {
  getStorageSync: { kind: 'worker', sync: true, run: (runtime, key) => read(runtime, checkedKey(key)) },
  setStorageSync: { kind: 'worker', sync: true, run: ({ storage }, key, data) => storage.set(checkedKey(key), data) },
  removeStorageSync: { kind: 'worker', sync: true, run: ({ storage }, key) => storage.remove(checkedKey(key)) },
  clearStorageSync: { kind: 'worker', sync: true, run: ({ storage }) => storage.clear() },
  getStorageInfoSync: { kind: 'worker', sync: true, run: ({ storage }) => storage.info() },
  batchGetStorageSync: {
    kind: 'worker',
    sync: true,
    run: (runtime, keys) => listOf(keys).map((key) => read(runtime, checkedKey(key))),
  },
  batchSetStorageSync: { kind: 'worker', sync: true, run: (runtime, pairs) => setAll(runtime, pairs) },
  getStorage: {
    kind: 'worker',
    params: { key: 'String' },
    run({ storage }, { key }) {
      if (!storage.has(key as string)) throw new ApiFailure('data not found');
      return { data: storage.get(key as string) };
    },
  },
  setStorage: {
    kind: 'worker',
    params: { key: 'String' },
    run: ({ storage }, { key, data }) => storage.set(key as string, data),
  },
  removeStorage: {
    kind: 'worker',
    params: { key: 'String' },
    run: ({ storage }, { key }) => storage.remove(key as string),
  },
  clearStorage: { kind: 'worker', run: ({ storage }) => storage.clear() },
  getStorageInfo: { kind: 'worker', run: ({ storage }) => storage.info() },
  batchGetStorage: {
    kind: 'worker',
    params: { keyList: 'Array' },
    run: (runtime, { keyList }) => ({ dataList: listOf(keyList).map((key) => read(runtime, String(key))) }),
  },
  batchSetStorage: {
    kind: 'worker',
    params: { kvList: 'Array' },
    run: (runtime, { kvList }) => setAll(runtime, kvList),
  },
};

/** A missing key gives the empty string. */
function read({ storage }: Runtime, key: string): unknown {
  return storage.has(key) ? storage.get(key) : '';
}

function setAll({ storage }: Runtime, pairs: unknown): void {
  for (const pair of listOf(pairs)) {
    const { key, value } = Object(pair) as Readonly<Record<string, unknown>>;
    storage.set(checkedKey(key), value);
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
