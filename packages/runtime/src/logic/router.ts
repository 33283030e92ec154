import type { Stack } from '../protocol/messages.ts';
import { reportMistake } from './errors.ts';
import { createEventChannels, type EventChannel } from './event-channel.ts';
import { callPage, closePage, createPage, hidePage, openPage, showPage, type Page } from './page-life.ts';
import { parseRoute, type Route } from './route.ts';
import type { Runtime } from './runtime.ts';
import { setData } from './set-data.ts';
import { createTransitions } from './transitions.ts';
import type { Instance } from './tree/instance.ts';

/** Pages that may be open at a time. */
const MAX_PAGES = 10;

/** The page stack and how it changes (spec components-apis §7). Refused calls reject with the reason. */
export interface Router {
  /** First page, or the pages to restore. */
  start(): void;
  navigateTo(url: string, events?: unknown): Promise<{ eventChannel: EventChannel }>;
  redirectTo(url: string): Promise<void>;
  reLaunch(url: string): Promise<void>;
  switchTab(url: string): Promise<void>;
  navigateBack(delta: number): Promise<void>;
  /** A tab of the tab bar was tapped. */
  tapTab(index: number): void;
  /** The address names another page. */
  openAddress(url: string): void;
  top(): Page | undefined;
  /** Open pages, top last. */
  pages(): readonly Page[];
  /** Another page is on top of it. */
  isHidden(page: Instance): boolean;
  /** The view shows a page for the first time: its components are ready, then itself. */
  ready(page: Instance, makeReady: () => void): void;
  openerChannel(page: Instance): EventChannel | undefined;
  /** Where the app was started. */
  entry(): Route;
}

export function createRouter(runtime: Runtime): Router {
  let stack: Page[] = [];
  /** Tab pages that are open, on the stack or not. */
  const tabs = new Map<string, Page>();
  const transitions = createTransitions((shown) => runtime.flush.whenShown(shown));

  const top = (): Page | undefined => stack.at(-1);
  const all = (): Page[] => [...new Set([...tabs.values(), ...stack])];
  const isTab = (path: string): boolean =>
    runtime.boot?.config.tabBar?.list.some(({ pagePath }) => pagePath === path) ?? false;

  function resolve(url: string): Route {
    const route = parseRoute(url, top()?.path);
    if (runtime.boot?.config.pages.includes(route.path)) return route;
    throw new Error(`page "${route.path}" is not found`);
  }

  function announce(by: Stack['by']): void {
    runtime.flush.stack({ pages: stack.map(({ instance, url }) => ({ page: instance.id, url })), by });
  }

  /** Puts a new page on the stack as it is by now. */
  function open(route: Route, by: Stack['by'], events?: unknown): EventChannel {
    const { opener, opened } = createEventChannels(runtime, events);
    const page = createPage(runtime, route, opened);
    stack = [...stack, page];
    if (isTab(route.path)) tabs.set(route.path, page);
    announce(by);
    openPage(page);
    return opener;
  }

  function close(pages: readonly Page[]): void {
    stack = stack.filter((page) => !pages.includes(page));
    for (const page of [...pages].reverse()) {
      if (tabs.get(page.path) === page) tabs.delete(page.path);
      closePage(page);
    }
  }

  function back(delta: number): void {
    const left = stack.slice(Math.max(1, stack.length - Math.max(1, delta)));
    if (left.length === 0) return;
    close(left);
    announce('navigateBack');
    showPage(top()!);
  }

  function toTab(route: Route): void {
    const old = top();
    if (old?.path === route.path) return;
    if (old && tabs.get(old.path) === old) hidePage(old);
    close(stack.filter((page) => tabs.get(page.path) !== page));
    stack = [];
    const kept = tabs.get(route.path);
    if (!kept) {
      open({ ...route, query: {}, url: route.path }, 'switchTab');
      return;
    }
    stack = [kept];
    announce('switchTab');
    showPage(kept);
  }

  function notFound(route: Route): void {
    const { path, query } = route;
    reportMistake(
      runtime,
      'app/page-not-found',
      path,
      `There is no page \`${path}\`.`,
      'Pages stand in `pages` of app.json.',
    );
    const waiting = transitions.count();
    runtime.app.notify('onPageNotFound', { path, query, isEntryPage: true });
    if (transitions.count() === waiting) open(home(), 'start');
  }

  function home(): Route {
    return parseRoute(runtime.boot?.config.pages[0] ?? '');
  }

  function entry(): Route {
    const url = runtime.boot?.url;
    return url === undefined || url === '' ? home() : parseRoute(url);
  }

  const router: Router = {
    entry,
    top,
    pages: () => stack,
    isHidden: (page) => stack.length > 0 && top()!.instance !== page,
    openerChannel: (page) => all().find(({ instance }) => instance === page)?.opener,
    start() {
      transitions.begin(() => {
        for (const { url, data } of runtime.boot?.restore ?? []) {
          open(parseRoute(url), 'start');
          setData(top()!.instance, data);
        }
        if (stack.length > 0) return;
        const route = entry();
        if (runtime.boot?.config.pages.includes(route.path)) open(route, 'start');
        else notFound(route);
      });
    },
    navigateTo: (url, events) =>
      transitions.add(`navigateTo ${url}`, () => {
        const route = resolve(url);
        if (isTab(route.path)) throw new Error('can not navigateTo a tabbar page');
        if (stack.length >= MAX_PAGES) throw new Error('webview count limit exceed');
        const old = top();
        if (old) hidePage(old);
        return { eventChannel: open(route, 'navigateTo', events) };
      }),
    redirectTo: (url) =>
      transitions.add(`redirectTo ${url}`, () => {
        const route = resolve(url);
        if (isTab(route.path)) throw new Error('can not redirectTo a tabbar page');
        close(stack.slice(-1));
        open(route, 'redirectTo');
      }),
    reLaunch: (url) =>
      transitions.add(`reLaunch ${url}`, () => {
        const route = resolve(url);
        close(all());
        open(route, 'reLaunch');
      }),
    switchTab: (url) =>
      transitions.add(`switchTab ${url}`, () => {
        const route = resolve(url);
        if (!isTab(route.path)) throw new Error('can not switch to no-tabBar page');
        toTab(route);
      }),
    navigateBack: (delta) => transitions.add(undefined, () => back(delta)),
    tapTab(index) {
      const tab = runtime.boot?.config.tabBar?.list[index];
      if (!tab) return;
      void transitions.add(undefined, () => {
        toTab(parseRoute(tab.pagePath));
        callPage(top()!.instance, 'onTabItemTap', { index, pagePath: tab.pagePath, text: tab.text ?? '' });
      });
    },
    openAddress(url) {
      const route = parseRoute(url);
      const opening = isTab(route.path) ? router.switchTab(`/${route.url}`) : router.navigateTo(`/${route.url}`);
      opening.catch((error: Error) => reportMistake(runtime, 'app/page-not-found', route.path, error.message));
    },
    ready(page, makeReady) {
      const isFirst = !page.isReady && page.state === 'attached';
      makeReady();
      if (isFirst && page.isReady && all().some(({ instance }) => instance === page)) callPage(page, 'onReady');
    },
  };
  return router;
}
