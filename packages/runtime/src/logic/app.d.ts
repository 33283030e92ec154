import { type UserFunction } from './define/part.ts';
import type { Runtime } from './runtime.ts';
/** What `onLaunch`, `onShow` and `getLaunchOptionsSync` give (spec §8). */
export interface LaunchOptions {
    readonly path: string;
    readonly query: Readonly<Record<string, string>>;
    readonly scene: number;
    readonly shareTicket: undefined;
    readonly referrerInfo: Readonly<Record<string, unknown>>;
    readonly forwardMaterials: readonly unknown[];
    readonly apiCategory: 'default';
}
/** The app object and the events of the app as a whole (spec components-apis §6). */
export interface App {
    /** `App()`: runs `onLaunch` and `onShow` before it returns. */
    register(raw: unknown): void;
    /** `getApp()`. */
    get(options?: {
        readonly allowDefault?: boolean;
    }): unknown;
    launchOptions(): LaunchOptions;
    /** Calls a member of the app (`onError` …), then what listens through `wx`. */
    notify(event: AppEvent, argument?: unknown): void;
    /** What listens through `wx`. */
    readonly listeners: Map<AppEvent, Set<UserFunction>>;
}
export type AppEvent = 'onLaunch' | 'onShow' | 'onHide' | 'onError' | 'onPageNotFound' | 'onUnhandledRejection' | 'onThemeChange';
export declare function createApp(runtime: Runtime): App;
//# sourceMappingURL=app.d.ts.map