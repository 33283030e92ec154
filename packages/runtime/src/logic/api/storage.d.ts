import { type AsyncApi, type SyncApi } from './entry.ts';
/** Storage (spec components-apis §4 Storage): answered in the worker. */
export declare const getStorageSync: SyncApi;
export declare const setStorageSync: SyncApi;
export declare const removeStorageSync: SyncApi;
export declare const clearStorageSync: SyncApi;
export declare const getStorageInfoSync: SyncApi;
export declare const batchGetStorageSync: SyncApi;
export declare const batchSetStorageSync: SyncApi;
export declare const getStorage: AsyncApi;
export declare const setStorage: AsyncApi;
export declare const removeStorage: AsyncApi;
export declare const clearStorage: AsyncApi;
export declare const getStorageInfo: AsyncApi;
export declare const batchGetStorage: AsyncApi;
export declare const batchSetStorage: AsyncApi;
//# sourceMappingURL=storage.d.ts.map