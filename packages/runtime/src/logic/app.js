import { isFunction } from './define/part.js';
import { attempt, callUser } from './errors.js';
import { entryRoute } from './route.js';
export function createApp(runtime) {
    const listeners = new Map();
    const running = new Set();
    let app;
    let early;
    function notify(event, argument) {
        // A mistake in `onError` itself must not come back to it.
        if (event === 'onError' && running.has(event))
            return;
        running.add(event);
        const member = app?.[event];
        if (isFunction(member))
            attempt(runtime, undefined, () => Reflect.apply(member, app, [argument]));
        for (const listener of listeners.get(event) ?? [])
            callUser(runtime, listener, argument);
        running.delete(event);
    }
    function launchOptions() {
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
//# sourceMappingURL=app.js.map