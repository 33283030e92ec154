import { type AsyncApi } from './entry.ts';
/** Dialogs, bars, scrolling (spec components-apis §4 Interface). */
export declare const showToast: AsyncApi;
export declare const hideToast: AsyncApi;
export declare const showLoading: AsyncApi;
export declare const hideLoading: AsyncApi;
export declare const showModal: AsyncApi;
export declare const showActionSheet: AsyncApi;
export declare const pageScrollTo: AsyncApi;
export declare const startPullDownRefresh: AsyncApi;
export declare const stopPullDownRefresh: AsyncApi;
export declare const showNavigationBarLoading: AsyncApi;
export declare const hideNavigationBarLoading: AsyncApi;
export declare const hideHomeButton: AsyncApi;
export declare const setNavigationBarTitle: AsyncApi;
export declare const setNavigationBarColor: AsyncApi;
export declare const setBackgroundColor: AsyncApi;
export declare const setBackgroundTextStyle: AsyncApi;
//# sourceMappingURL=interface.d.ts.map