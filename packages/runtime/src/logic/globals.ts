import { createWx } from './api/wx.ts';
import { Behavior } from './define/behavior.ts';
import type { RawOptions } from './define/part.ts';
import type { Runtime } from './runtime.ts';

/** What scripts of an app find besides JavaScript itself (spec components-apis §6). */
export type LogicGlobals = Readonly<Record<string, unknown>>;

/**
 * The globals of one running app. Modules read them from the realm's global object when they run; nothing captures them.
 * A worker runs one app, so `installGlobals` puts them there once. Where several runtimes share a realm (tests), hand them
 * to each module instead.
 */
export function createGlobals(runtime: Runtime): LogicGlobals {
  const { app, registry, router } = runtime;
  return {
    wx: createWx(runtime, runtime.features.apis),
    App: (options: unknown) => app.register(options),
    Page: (options: unknown) => registry.registerPage(options),
    Component: (options: unknown) => registry.registerComponent(options),
    Behavior: (options: unknown) => new Behavior(Object(options) as RawOptions),
    getApp: (options?: { allowDefault?: boolean }) => app.get(options),
    getCurrentPages: () => router.pages().map(({ instance }) => instance.self),
    requirePlugin: () => ({}),
  };
}

/** Puts the globals on a realm's global object, and reports what nobody catches there. */
export function installGlobals(target: object, runtime: Runtime): void {
  Object.assign(target, createGlobals(runtime));
}
