import { closePage, createPage, openFirst, openPage, reportNoPage, type Page } from './page-life.ts';
import { parseRoute, type Route } from './route.ts';
import type { Router } from './router.ts';
import type { Runtime } from '../runtime.ts';

/** For apps that have one page and never ask for another. */
export function onePage(runtime: Runtime): Router {
  let page: Page | undefined;
  const open = (route: Route, by: 'start' | 'reLaunch' = 'start'): void => {
    if (page) closePage(page.instance);
    page = createPage(runtime, route);
    runtime.flush.stack({ pages: [{ page: page.instance.id, url: route.url }], by });
    openPage(page);
  };
  // The user wrote another address.
  runtime.handlers.open = ({ url }) => {
    const route = parseRoute(url);
    if (runtime.boot?.config.pages.includes(route.path)) open(route, 'reLaunch');
    else reportNoPage(runtime, route.path);
  };
  return {
    top: () => page,
    pages: () => (page ? [page] : []),
    start: () => openFirst(runtime, open, () => false),
  };
}
