import type { Handlers, ToLogic } from '../protocol/messages.ts';
import { cloneData } from './define/clone.ts';
import { callUser } from './errors.ts';
import { callPage, hidePage, showPage } from './page-life.ts';
import type { Runtime } from './runtime.ts';
import { update } from './set-data.ts';
import { takeSnapshot } from './snapshot/take.ts';
import { callHandler } from './tree/call-handler.ts';
import { runPageLifetime } from './tree/lifecycle.ts';

/** What the worker does with each message of the view. */
export function createHandlers(runtime: Runtime): Handlers<ToLogic> {
  const { app, bundle, channel, flush, instances, router } = runtime;
  return {
    boot(message) {
      runtime.boot = message;
      runtime.storage.load(message.storage);
      const script = bundle.app;
      if (typeof script === 'string')
        callUser(runtime, undefined, () => runtime.modules.require(script), undefined, []);
      if (app.get() === undefined) app.register({});
      router.start();
    },
    shown: (message) => flush.shown(message.flush),
    event({ calls }) {
      for (const { instance: id, method, event } of calls) {
        const instance = instances.get(id);
        if (instance) callHandler(instance, method, event);
      }
    },
    model({ instance: id, path, value }) {
      const instance = instances.get(id);
      if (instance) update(instance, [{ path, value }], 'author');
    },
    reply: (message) => runtime.calls.settle(message.id, message.ok, message.result),
    stored: (message) => runtime.storage.settle(message.id, message.error),
    back: ({ delta }) => void router.navigateBack(delta),
    tab: ({ index }) => router.tapTab(index),
    open: ({ url }) => router.openAddress(url),
    page({ instance: id, event, detail }) {
      const instance = instances.get(id);
      if (!instance) return;
      callPage(instance, event, ...(detail === undefined || detail === null ? [] : [detail]));
      if (event === 'onResize') runPageLifetime(instance, 'resize', detail);
    },
    visible({ visible }) {
      const page = router.top();
      if (visible) app.notify('onShow', app.launchOptions());
      if (page) (visible ? showPage : hidePage)(page);
      if (!visible) app.notify('onHide', undefined);
    },
    system({ system }) {
      const before = runtime.boot?.system.theme;
      if (runtime.boot) runtime.boot = { ...runtime.boot, system };
      if (before !== system.theme && runtime.boot?.config.darkmode)
        app.notify('onThemeChange', { theme: system.theme });
    },
    inspect({ id, instance }) {
      const found = instance === undefined ? router.top()?.instance : instances.get(instance);
      channel.send({ type: 'inspected', id, data: takeSnapshot(undefined, cloneData(found?.data), () => undefined) });
    },
    ping: ({ id }) => channel.send({ type: 'pong', id }),
  };
}
