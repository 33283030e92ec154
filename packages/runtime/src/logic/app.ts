import { isFunction, type UserFunction } from './define/part.ts';
import { attempt, callUser } from './errors.ts';
import { entryRoute } from './pages/route.ts';
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
  notify(event: AppEvent, argument?: unknown): void;
  /** What listens through `wx`. */
  readonly listeners: Map<AppEvent, Set<UserFunction>>;
}

export type AppEvent =
  | 'onLaunch'
  | 'onShow'
  | 'onHide'
  | 'onError'
  | 'onPageNotFound'
  | 'onUnhandledRejection'
  | 'onThemeChange'
  | 'onWindowResize'
  | 'onLazyLoadError';

/** Runs the app's own script; a service, so that it is done once. */
export function launch(runtime: Runtime): void {
  const { app, bundle, modules } = runtime;
  const script = bundle.app;
  if (script) attempt(runtime, undefined, () => modules.require(script));
  if (!app.get()) app.register({});
}

export function createApp(runtime: Runtime): App {
  const listeners: App['listeners'] = new Map();
  const running = new Set<AppEvent>();
  let app: Record<string, unknown> | undefined;
  let early: Record<string, unknown> | undefined;

  function notify(event: AppEvent, argument?: unknown): void {
    // A mistake in `onError` itself must not come back to it.
    if (event === 'onError' && running.has(event)) return;
    running.add(event);
    const member = app?.[event];
    if (isFunction(member)) attempt(runtime, undefined, () => Reflect.apply(member, app, [argument]));
    for (const listener of listeners.get(event) ?? []) callUser(runtime, listener, argument);
    running.delete(event);
  }

  function launchOptions(): LaunchOptions {
    const { path, query } = entryRoute(runtime);
    return {
      path,
      query,
      scene: 1001,
      shareTicket: undefined,
      referrerInfo: {},
      forwardMaterials: [],
      apiCategory: 'default',
    };
  }

  return {
    notify,
    launchOptions,
    listeners,
    register(raw) {
      app = Object.assign(early ?? {}, raw);
      const options = launchOptions();
      notify('onLaunch', options);
      notify('onShow', options);
    },
    get: (options) => app ?? (options?.allowDefault ? (early ??= {}) : undefined),
  };
}
