import type { SyncApi } from './entry.ts';
/** Listening to what happens to the app as a whole (spec components-apis §3 Events). */
export declare const onAppShow: SyncApi;
export declare const offAppShow: SyncApi;
export declare const onAppHide: SyncApi;
export declare const offAppHide: SyncApi;
export declare const onError: SyncApi;
export declare const offError: SyncApi;
export declare const onPageNotFound: SyncApi;
export declare const offPageNotFound: SyncApi;
export declare const onUnhandledRejection: SyncApi;
export declare const offUnhandledRejection: SyncApi;
export declare const onThemeChange: SyncApi;
export declare const offThemeChange: SyncApi;
//# sourceMappingURL=app-events.d.ts.map