import type { AsyncApi, SyncApi } from './entry.ts';
/** Facts about window, device and launch (spec components-apis §4 System): from the view's snapshot. */
export declare const getWindowInfo: SyncApi;
export declare const getDeviceInfo: SyncApi;
export declare const getAppBaseInfo: SyncApi;
export declare const getSystemInfoSync: SyncApi;
export declare const getSystemInfo: AsyncApi;
export declare const getSystemInfoAsync: AsyncApi;
export declare const getLaunchOptionsSync: SyncApi;
export declare const getEnterOptionsSync: SyncApi;
export declare const getMenuButtonBoundingClientRect: SyncApi;
export declare const nextTick: SyncApi;
//# sourceMappingURL=system.d.ts.map