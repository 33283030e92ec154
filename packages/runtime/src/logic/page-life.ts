import { authorMethod } from './author-this.ts';
import { callUser } from './errors.ts';
import type { EventChannel } from './event-channel.ts';
import type { Route } from './route.ts';
import type { Runtime } from './runtime.ts';
import { update } from './set-data.ts';
import { createInstance, type Instance } from './tree/instance.ts';
import { attachInstance, detachInstance, runPageLifetime } from './tree/lifecycle.ts';

/** A page that is open: on the stack, or a tab page kept alive. */
export interface Page extends Route {
  readonly instance: Instance;
  /** The line to the page that opened it. */
  readonly opener: EventChannel;
}

/** Makes a page and its components. A page made with `Component` gets its query as properties. */
export function createPage(runtime: Runtime, route: Route, opener: EventChannel): Page {
  const definition = runtime.registry.definition(route.path);
  const instance = createInstance({ runtime, definition });
  Object.assign(instance.self, { route: route.path, options: route.query });
  const given = Object.keys(route.query).filter((name) => definition.properties.has(name));
  if (given.length > 0)
    update(
      instance,
      given.map((name) => ({ path: [name], value: route.query[name] })),
      'owner',
    );
  return { ...route, instance, opener };
}

/** First display: attached, `onLoad`, `onShow`, then the components' `show` (spec components-apis §6). */
export function openPage(page: Page): void {
  attachInstance(page.instance);
  callPage(page.instance, 'onLoad', page.query);
  showPage(page);
}

export function showPage({ instance }: Page): void {
  callPage(instance, 'onShow');
  runPageLifetime(instance, 'show');
}

export function hidePage({ instance }: Page): void {
  callPage(instance, 'onHide');
  runPageLifetime(instance, 'hide');
}

export function closePage({ instance }: Page): void {
  callPage(instance, 'onUnload');
  detachInstance(instance);
}

/** Calls one of the page's own functions, when it has it. */
export function callPage(instance: Instance, name: string, ...args: readonly unknown[]): void {
  const code = authorMethod(instance, name);
  if (code) callUser(instance.runtime, instance, code, instance.self, args);
}
