import { cloneData } from './define/clone.js';
import { attempt } from './errors.js';
import { callPage, hidePage, showPage } from './page-life.js';
import { takeSnapshot } from './snapshot/take.js';
import { callHandler } from './tree/call-handler.js';
/** What every worker does with messages of the view. Router, storage and calls to the frame add what is theirs. */
export function createHandlers(runtime) {
    const { app, bundle, channel, features, flush, instances } = runtime;
    return {
        boot(message) {
            runtime.boot = message;
            const script = bundle.app;
            if (script)
                attempt(runtime, undefined, () => runtime.modules.require(script));
            if (!app.get())
                app.register({});
            runtime.router.start();
        },
        shown: (message) => flush.shown(message.flush),
        event({ calls }) {
            for (const { instance: id, method, event } of calls) {
                const instance = instances.get(id);
                if (instance)
                    callHandler(instance, method, event);
            }
        },
        model({ instance: id, path, value }) {
            const instance = instances.get(id);
            if (instance)
                features.model.update(instance, [{ path, value }], 'author');
        },
        page({ instance: id, event, detail }) {
            const instance = instances.get(id);
            if (!instance)
                return;
            callPage(instance, event, ...(detail == null ? [] : [detail]));
            if (event === 'onResize')
                features.model.pageLifetime(instance, 'resize', detail);
        },
        visible({ visible }) {
            const page = runtime.router.top()?.instance;
            if (visible)
                app.notify('onShow', app.launchOptions());
            if (page)
                (visible ? showPage : hidePage)(page);
            if (!visible)
                app.notify('onHide');
        },
        system({ system }) {
            const { boot } = runtime;
            if (!boot)
                return;
            runtime.boot = { ...boot, system };
            const { theme } = system;
            if (boot.config.darkmode && theme !== boot.system?.theme)
                app.notify('onThemeChange', { theme });
        },
        inspect({ id, instance }) {
            const found = instance === undefined ? runtime.router.top()?.instance : instances.get(instance);
            channel.send({ type: 'inspected', id, data: takeSnapshot(undefined, cloneData(found?.data)) });
        },
        ping: ({ id }) => channel.send({ type: 'pong', id }),
    };
}
//# sourceMappingURL=handlers.js.map