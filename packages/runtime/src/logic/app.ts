import { callUser } from './errors.ts';
import { isFunction } from './define/part.ts';
import type { UserFunction } from './define/properties.ts';
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
  get(options?: { readonly allowDefault?: boolean }): unknown;
  launchOptions(): LaunchOptions;
  /** Calls a member of the app (`onError` …), then what listens through `wx`. */
  notify(event: AppEvent, argument: unknown): void;
  on(event: AppEvent, listener: UserFunction): void;
  /** Without a listener: all of them. */
  off(event: AppEvent, listener?: UserFunction): void;
}

export type AppEvent =
  | 'onLaunch'
  | 'onShow'
  | 'onHide'
  | 'onError'
  | 'onPageNotFound'
  | 'onUnhandledRejection'
  | 'onThemeChange';

export function createApp(runtime: Runtime): App {
  const listeners = new Map<AppEvent, Set<UserFunction>>();
  let app: Record<string, unknown> | undefined;
  let early: Record<string, unknown> | undefined;
  let isReporting = false;

  function notify(event: AppEvent, argument: unknown): void {
    // A mistake in `onError` itself must not come back to it.
    if (event === 'onError' && isReporting) return;
    isReporting ||= event === 'onError';
    const member = app?.[event];
    if (isFunction(member)) callUser(runtime, undefined, member, app, [argument]);
    for (const listener of listeners.get(event) ?? []) callUser(runtime, undefined, listener, undefined, [argument]);
    if (event === 'onError') isReporting = false;
  }

  return {
    notify,
    register(raw) {
      app = Object.assign(early ?? {}, raw);
      const options = runtime.app.launchOptions();
      notify('onLaunch', options);
      notify('onShow', options);
    },
    get: (options) => app ?? (options?.allowDefault ? (early ??= {}) : undefined),
    launchOptions() {
      const { path, query } = runtime.router.entry();
      return {
        path,
        query,
        scene: 1001,
        shareTicket: undefined,
        referrerInfo: {},
        forwardMaterials: [],
        apiCategory: 'default',
      };
    },
    on(event, listener) {
      const known = listeners.get(event) ?? new Set();
      listeners.set(event, known.add(listener));
    },
    off(event, listener) {
      if (listener) listeners.get(event)?.delete(listener);
      else listeners.delete(event);
    },
  };
}
