import { cloneData } from './define/clone.ts';
import { launch } from './app.ts';
import { callPage, hidePage, showPage } from './pages/page-life.ts';
import type { Runtime } from './runtime.ts';
import { takeSnapshot } from './snapshot/take.ts';
import { callHandler } from './tree/call-handler.ts';

/** What every worker does with messages of the view. Router, storage and calls to the frame add what is theirs. */
export function createHandlers(runtime: Runtime): Runtime['handlers'] {
  const { app, channel, features, flush, instances } = runtime;
  return {
    boot(message) {
      runtime.boot = message;
      // With packages it depends on the page whether it is run yet.
      if (!runtime.packages) runtime.service(launch);
      runtime.router.start();
    },
    shown: (message) => flush.shown(message.flush),
    event({ calls }) {
      for (const { instance: id, method, event, reply } of calls) {
        const instance = instances.get(id);
        const result = instance && callHandler(instance, method, event);
        if (reply !== undefined) channel.send({ type: 'answered', reply, ...replacement(result) });
      }
    },
    model({ instance: id, path, value }) {
      const instance = instances.get(id);
      if (instance) features.model.update(instance, [{ path, value }], 'author');
    },
    page({ instance: id, event, detail }) {
      const instance = instances.get(id);
      if (!instance) return;
      callPage(instance, event, ...(detail == null ? [] : [detail]));
      if (event !== 'onResize') return;
      features.model.pageLifetime(instance, 'resize', detail);
      app.notify('onWindowResize', detail);
    },
    visible({ visible }) {
      const page = runtime.router.top()?.instance;
      if (visible) app.notify('onShow', app.launchOptions());
      if (page) (visible ? showPage : hidePage)(page);
      if (!visible) app.notify('onHide');
    },
    system({ system }) {
      const { boot } = runtime;
      if (!boot) return;
      runtime.boot = { ...boot, system };
      const { theme } = system;
      if (boot.config.darkmode && theme !== boot.system?.theme) app.notify('onThemeChange', { theme });
    },
    inspect({ id, instance }) {
      const found = instance === undefined ? runtime.router.top()?.instance : instances.get(instance);
      channel.send({ type: 'inspected', id, data: takeSnapshot(undefined, cloneData(found?.data)) });
    },
    ping: ({ id }) => channel.send({ type: 'pong', id }),
  };
}

/** What a handler of `input` wants to see in place of the typed text (spec, components §2 input). */
function replacement(result: unknown): { readonly value?: string; readonly cursor?: number } {
  if (typeof result === 'string') return { value: result };
  const { value, cursor } = (result ?? {}) as { readonly value?: unknown; readonly cursor?: unknown };
  if (typeof value !== 'string') return {};
  return typeof cursor === 'number' ? { value, cursor } : { value };
}
