import { type AsyncApi } from './entry.ts';
/** Routing (spec components-apis §4 Routing). */
export declare const navigateTo: AsyncApi;
export declare const redirectTo: AsyncApi;
export declare const reLaunch: AsyncApi;
export declare const switchTab: AsyncApi;
export declare const navigateBack: AsyncApi;
//# sourceMappingURL=navigation.d.ts.map