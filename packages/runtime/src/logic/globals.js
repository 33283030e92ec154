/**
 * The globals of one running app. Modules read them from the realm's global object when they run; nothing captures them.
 * A worker runs one app, so `startWith` puts them there once. Where several runtimes share a realm (tests), hand them to
 * each module instead.
 */
export function createGlobals(runtime) {
    const { app, features, registry, router } = runtime;
    return {
        wx: features.createWx(runtime) ?? {},
        ...features.model.globals(runtime),
        App: app.register,
        Page: (options) => registry.register(options, features.model.readPage),
        getApp: app.get,
        getCurrentPages: () => router.pages().map(({ instance }) => instance.self),
        requirePlugin: () => ({}),
    };
}
//# sourceMappingURL=globals.js.map