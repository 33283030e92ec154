import { authorMethod } from '../author-this.ts';
import { callOwn, reportMistake } from '../errors.ts';
import { entryRoute, parseRoute, type Route } from './route.ts';
import type { Runtime } from '../runtime.ts';
import { createInstance, type Instance } from '../tree/instance.ts';

/** A page that is open: on the stack, or a tab page kept alive. */
export interface Page extends Route {
  readonly instance: Instance;
}

/** Makes a page and its components. A page made with `Component` gets its query as properties. */
export function createPage(runtime: Runtime, route: Route): Page {
  const { path, query, url } = route;
  const { features, registry } = runtime;
  const definition = registry.definition(path);
  runtime.routes?.tell('onBeforePageLoad', route);
  const instance = createInstance({ runtime, definition });
  Object.assign(instance.self, { route: path, options: query });
  const exitState = runtime.exitState?.(url);
  if (exitState !== undefined) Object.assign(instance.self, { exitState });
  const given = Object.entries(query).filter(([name]) => definition.properties.has(name));
  if (given.length > 0) {
    const writes = given.map(([name, value]) => ({ path: [name], value }));
    features.model.update(instance, writes, 'owner');
  }
  return { ...route, instance };
}

/** First display: attached, `onLoad`, `onShow`, then the components' `show` (spec components-apis §6). */
export function openPage(page: Page): void {
  loadPage(page);
  arriveAt(page.instance);
}

/** A route has led to a page: it is shown, and told so when the view has drawn it, unless the app has gone on. */
export function arriveAt(page: Instance): void {
  const { features, flush, router } = page.runtime;
  showPage(page);
  flush.whenShown(() => {
    if (router.top()?.instance !== page) return;
    callPage(page, 'onRouteDone');
    features.model.pageLifetime(page, 'routeDone');
  });
}

/** The first half of that: all that a page below others goes through before somebody comes back to it. */
export function loadPage({ instance, path, query }: Page): void {
  const { features, routes } = instance.runtime;
  features.model.attach(instance);
  callPage(instance, 'onLoad', query);
  routes?.tell('onAfterPageLoad', { path, query, page: instance.self });
}

export function showPage(page: Instance): void {
  callPage(page, 'onShow');
  page.runtime.features.model.pageLifetime(page, 'show');
}

export function hidePage(page: Instance): void {
  callPage(page, 'onHide');
  page.runtime.features.model.pageLifetime(page, 'hide');
}

export function closePage(page: Instance): void {
  const { features, routes } = page.runtime;
  const path = page.definition.is;
  routes?.tell('onBeforePageUnload', { path, page: page.self });
  callPage(page, 'onUnload');
  features.model.detach(page);
  routes?.tell('onAfterPageUnload', { path });
}

/** The view shows a page: its components are ready, then, the first time, itself. */
export function readyPage(page: Instance): void {
  const wasReady = page.isReady;
  page.runtime.features.model.ready(page);
  if (!wasReady && page.isReady && page.state === 'attached') callPage(page, 'onReady');
}

/** Calls one of the page's own functions, when it has it. */
export function callPage(page: Instance, name: string, ...args: readonly unknown[]): void {
  const code = authorMethod(page, name);
  if (code) callOwn(page, code, ...args);
}

/**
 * Opens what the app was started with, or the home page when there is no such page and the app, which is told, does
 * not go elsewhere itself.
 */
export function openFirst(runtime: Runtime, open: (route: Route) => void, hasGone: () => boolean): void {
  const route = entryRoute(runtime);
  const { path, query } = route;
  const pages = runtime.boot?.config.pages ?? [];
  runtime.routes?.start('appLaunch', route);
  if (pages.includes(path)) return open(route);
  reportNoPage(runtime, path);
  runtime.app.notify('onPageNotFound', { path, query, isEntryPage: true });
  if (!hasGone()) open(parseRoute(pages[0] ?? ''));
}

export function reportNoPage(runtime: Runtime, path: string): void {
  reportMistake(
    runtime,
    'app/page-not-found',
    path,
    `There is no page \`${path}\`.`,
    'Pages stand in `pages` of app.json.',
  );
}
