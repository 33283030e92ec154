import type { Runtime } from './runtime.ts';

/** What scripts of an app find besides JavaScript itself (spec components-apis §6). */
export type LogicGlobals = Readonly<Record<string, unknown>>;

/**
 * The globals of one running app. Modules read them from the realm's global object when they run; nothing captures them.
 * A worker runs one app, so `startWith` puts them there once. Where several runtimes share a realm (tests), hand them to
 * each module instead.
 */
export function createGlobals(runtime: Runtime): LogicGlobals {
  const { app, features, registry, router } = runtime;
  return {
    wx: features.createWx(runtime) ?? {},
    ...features.model.globals(runtime),
    App: app.register,
    Page: (options: unknown) => registry.register(options, features.model.readPage),
    getApp: app.get,
    getCurrentPages: () => router.pages().map(({ instance }) => instance.self),
    requirePlugin: () => ({}),
    // An older name of `globalThis`, which libraries still use.
    global: globalThis,
  };
}
