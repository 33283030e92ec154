import { ApiFailure, checkParameters } from './entry.js';
import { createStorage } from './storage-memory.js';
/** Storage (spec components-apis §4 Storage): answered in the worker. */
export const getStorageSync = (runtime, key) => read(runtime, checkedKey(key));
export const setStorageSync = (runtime, key, data) => storageOf(runtime).set(checkedKey(key), data);
export const removeStorageSync = (runtime, key) => storageOf(runtime).remove(checkedKey(key));
export const clearStorageSync = (runtime) => storageOf(runtime).clear();
export const getStorageInfoSync = (runtime) => storageOf(runtime).info();
export const batchGetStorageSync = (runtime, keys) => listOf(keys).map((key) => read(runtime, checkedKey(key)));
export const batchSetStorageSync = (runtime, pairs) => setAll(runtime, pairs);
export const getStorage = {
    kind: 'worker',
    params: { key: 'String' },
    run(runtime, { key }) {
        const storage = storageOf(runtime);
        if (!storage.has(key))
            throw new ApiFailure('data not found');
        return { data: storage.get(key) };
    },
};
export const setStorage = {
    kind: 'worker',
    params: { key: 'String' },
    run: (runtime, { key, data }) => storageOf(runtime).set(key, data),
};
export const removeStorage = {
    kind: 'worker',
    params: { key: 'String' },
    run: (runtime, { key }) => storageOf(runtime).remove(key),
};
export const clearStorage = { kind: 'worker', run: (runtime) => storageOf(runtime).clear() };
export const getStorageInfo = { kind: 'worker', run: (runtime) => storageOf(runtime).info() };
export const batchGetStorage = {
    kind: 'worker',
    params: { keyList: 'Array' },
    run: (runtime, { keyList }) => ({ dataList: listOf(keyList).map((key) => read(runtime, String(key))) }),
};
export const batchSetStorage = {
    kind: 'worker',
    params: { kvList: 'Array' },
    run: (runtime, { kvList }) => setAll(runtime, kvList),
};
function storageOf(runtime) {
    return runtime.service(createStorage);
}
/** A missing key gives the empty string. */
function read(runtime, key) {
    const storage = storageOf(runtime);
    return storage.has(key) ? storage.get(key) : '';
}
function setAll(runtime, pairs) {
    for (const pair of listOf(pairs)) {
        const { key, value } = Object(pair);
        storageOf(runtime).set(checkedKey(key), value);
    }
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function checkedKey(key) {
    const complaint = checkParameters({ key: 'String' }, { key });
    if (complaint)
        throw new ApiFailure(complaint);
    return key;
}
//# sourceMappingURL=storage.js.map