import type { Boot, Stack } from '../../protocol/messages.ts';
import type { Members } from '../author-this.ts';
import { reportMistake } from '../errors.ts';
import { cloneData } from '../define/clone.ts';
import { createEventChannels, type EventChannel } from './event-channel.ts';
import { none } from '../features.ts';
import {
  arriveAt,
  callPage,
  closePage,
  createPage,
  hidePage,
  loadPage,
  openFirst,
  openPage,
  reportNoPage,
  type Page,
} from './page-life.ts';
import { entryRoute, parseRoute, type Route } from './route.ts';
import type { Router } from './router.ts';
import type { Runtime } from '../runtime.ts';
import { setData } from '../set-data.ts';
import { createTransitions } from './transitions.ts';
import type { Instance } from '../tree/instance.ts';

/** Pages that may be open at a time. */
const MAX_PAGES = 10;

/** The page stack and how it changes (spec components-apis §7). Refused calls reject with the reason. */
export interface PageStack extends Router {
  /** `navigateTo` gives the channel to the page that it opens. */
  go(by: Way, url: string, events?: unknown): Promise<EventChannel | undefined>;
  back(delta: number): Promise<void>;
  openerChannel(page: Instance): EventChannel | undefined;
  /** Makes all open pages again, with the data that they have. `change` is waited for first. */
  renew(change: () => Promise<void>): Promise<void>;
}

type Way = Exclude<Stack['by'], 'start' | 'navigateBack'>;

interface StackedPage extends Page {
  /** The line to the page that opened it. */
  readonly channel: EventChannel;
}

export const stackMembers: Members = {
  getOpenerEventChannel: ({ page, runtime }) => runtime.service(pageStack).openerChannel(page),
};

export function pageStack(runtime: Runtime): PageStack {
  const { flush, handlers } = runtime;
  let stack: StackedPage[] = [];
  /** Tab pages that are open, on the stack or not. */
  const tabs = new Map<string, StackedPage>();
  const transitions = createTransitions(flush.whenShown);

  const top = (): StackedPage | undefined => stack.at(-1);
  const all = (): Set<StackedPage> => new Set([...tabs.values(), ...stack]);
  const tabItems = () => runtime.boot?.config.tabBar?.list ?? [];
  const isTab = (path: string): boolean => tabItems().some(({ pagePath }) => pagePath === path);
  const isPage = (path: string): boolean => runtime.boot?.config.pages.includes(path) === true;
  const isKept = (page: StackedPage): boolean => tabs.get(page.path) === page;

  function announce(by: Stack['by'], entry?: number): void {
    const pages = stack.map(({ instance, url }) => ({ page: instance.id, url }));
    flush.stack({ pages, by, ...(entry !== undefined && { entry }) });
    runtime.packages?.entered(top()?.path ?? '');
  }

  /** Puts a new page on the stack; nothing of its life has happened. */
  function push(route: Route, channel: EventChannel): StackedPage {
    const page = { ...createPage(runtime, route), channel };
    runtime.features.tabBar(page.instance);
    stack = [...stack, page];
    if (isTab(route.path)) tabs.set(route.path, page);
    return page;
  }

  /** Opens a page on the stack as it is by now. */
  function open(route: Route, by: Stack['by'], events?: unknown): EventChannel {
    const { opener, opened } = createEventChannels(runtime, events);
    const page = push(route, opened);
    announce(by);
    openPage(page);
    return opener;
  }

  /** Puts pages on the stack that were there before: only the top one is shown, the others have just been loaded. */
  function reopen(routes: readonly Route[]): void {
    routes.forEach((route, index) => {
      const page = push(route, createEventChannels(runtime, undefined).opened);
      (index === routes.length - 1 ? openPage : loadPage)(page);
    });
  }

  function close(pages: Iterable<StackedPage>): void {
    const leaving = [...pages].reverse();
    stack = stack.filter((page) => !leaving.includes(page));
    for (const page of leaving) {
      if (isKept(page)) tabs.delete(page.path);
      closePage(page.instance);
    }
  }

  function toTab(path: string): void {
    const old = top();
    if (old?.path === path) return;
    if (old && isKept(old)) hidePage(old.instance);
    close(stack.filter((page) => !isKept(page)));
    stack = [];
    const kept = tabs.get(path);
    if (!kept) return void open(parseRoute(path), 'switchTab');
    stack = [kept];
    announce('switchTab');
    arriveAt(kept.instance);
  }

  /** How each kind of navigation changes the stack, once it is known to be possible. */
  const ways: Record<Way, (route: Route, events: unknown) => EventChannel | void> = {
    navigateTo(route, events) {
      if (stack.length >= MAX_PAGES) throw new Error('webview count limit exceed');
      const old = top();
      if (old) hidePage(old.instance);
      return open(route, 'navigateTo', events);
    },
    redirectTo(route) {
      close(stack.slice(-1));
      open(route, 'redirectTo');
    },
    reLaunch(route) {
      close(all());
      open(route, 'reLaunch');
    },
    switchTab: ({ path }) => toTab(path),
  };

  /** Does something with pages once their packages are there. */
  function withPages<T>(paths: readonly string[], run: () => T): T | Promise<T> {
    const loading = runtime.packages?.ready(paths);
    return loading ? loading.then(run) : run();
  }

  function go(by: Way, url: string, events?: unknown): Promise<EventChannel | undefined> {
    return transitions.add(`${by} ${url}`, () => {
      const wanted = parseRoute(url, top()?.path);
      const route = runtime.routes?.begin(by, wanted) ?? wanted;
      const { path } = route;
      if (!isPage(path)) throw new Error(`page "${path}" is not found`);
      if (by === 'switchTab' && !isTab(path)) throw new Error('can not switch to no-tabBar page');
      if (by !== 'switchTab' && by !== 'reLaunch' && isTab(path)) throw new Error(`can not ${by} a tabbar page`);
      runtime.routes?.tell('onAppRoute', route);
      const done = withPages([path], () => ways[by](route, events) ?? undefined);
      // The name that a reason begins with is taken for that of the call.
      if (!(done instanceof Promise)) return done;
      return done.catch(({ message }: Error) => {
        throw new Error(`${by}:fail ${message}`);
      });
    });
  }

  function back(delta: number): Promise<void> {
    return transitions.add('', () => {
      const left = stack.slice(Math.max(1, stack.length - Math.max(1, delta)));
      const taken = runtime.takeBack?.();
      return taken ? taken.then((isTaken) => (isTaken ? undefined : leave(left))) : leave(left);
    });
  }

  function leave(left: readonly StackedPage[]): void | Promise<void> {
    if (left.length === 0) return undefined;
    return whenFree(() => {
      runtime.routes?.start('navigateBack', stack.at(-left.length - 1)!);
      close(left);
      announce('navigateBack');
      arriveAt(top()!.instance);
    });
  }

  /** Leaves the page on top; first asks the user where the page wants that (`wx.enableAlertBeforeUnload`). */
  function whenFree(leave: () => void | Promise<void>, stay: () => void = none): void | Promise<void> {
    const page = top();
    const answer = page && runtime.askToLeave?.(page.instance);
    return answer ? answer.then((agreed) => (agreed ? leave() : stay())) : leave();
  }

  /** Follows the browser's history: pages that are there stay, others go, and those that are missing are opened anew. */
  function become(urls: readonly string[], entry: number): void {
    const { length } = stack;
    const routes = urls.map((url) => parseRoute(url));
    const isPossible = routes.every(({ path }, i) => isPage(path) && (!isTab(path) || i === 0));
    if (isPossible && urls.length > 0 && urls.length <= MAX_PAGES) exchange(routes);
    announce(stack.length > length ? 'navigateTo' : stack.length < length ? 'navigateBack' : 'redirectTo', entry);
  }

  function exchange(routes: readonly Route[]): void {
    const old = top();
    let kept = 0;
    while (kept < routes.length && stack[kept]?.url === routes[kept]!.url) kept++;
    close(stack.slice(Math.max(kept, 1)));
    if (kept === 0) kept = exchangeBottom(routes[0]!, old);
    const missing = routes.slice(kept);
    if (missing.length > 0 && old && old === top()) hidePage(old.instance);
    reopen(missing);
    if (missing.length === 0 && old !== top()) arriveAt(top()!.instance);
  }

  /** Tab pages make way for each other and stay alive. Gives how many of the wanted pages are on the stack then. */
  function exchangeBottom({ path }: Route, old: StackedPage | undefined): number {
    const [bottom] = stack;
    if (!isTab(path)) close(all());
    else if (bottom && !isKept(bottom)) close([bottom]);
    else if (bottom && bottom === old) hidePage(bottom.instance);
    const tab = tabs.get(path);
    stack = tab ? [tab] : [];
    return stack.length;
  }

  function reopenAll(wanted: NonNullable<Boot['restore']>): void {
    const known = wanted
      .map(({ url, data }) => ({ route: parseRoute(url), data }))
      .filter((it) => isPage(it.route.path));
    if (known.length === 0) return;
    reopen(known.map(({ route }) => route));
    announce('start');
    known.forEach(({ data }, i) => data !== undefined && setData(stack[i]!.instance, data));
  }

  function begin(): void {
    reopenAll(runtime.boot!.restore ?? []);
    const before = transitions.count();
    if (stack.length > 0) return;
    openFirst(
      runtime,
      (route) => void open(route, 'start'),
      () => transitions.count() > before,
    );
  }

  handlers.back = ({ delta }) => void back(delta);
  handlers.tab = ({ index }) => {
    const { pagePath, text = '' } = tabItems()[index] ?? {};
    if (pagePath === undefined) return;
    transitions
      .add('', () => {
        runtime.routes?.start('switchTab', parseRoute(pagePath));
        return withPages([pagePath], () => {
          toTab(pagePath);
          callPage(top()!.instance, 'onTabItemTap', { index, pagePath, text });
        });
      })
      .catch(none);
  };
  handlers.stack = ({ urls, entry }) => {
    const paths = urls.map((url) => parseRoute(url).path);
    void transitions
      .add('', () =>
        whenFree(
          () => withPages(paths, () => become(urls, entry)),
          () => announce('redirectTo', entry),
        ),
      )
      // The address must tell again what is shown.
      .catch(() => announce('redirectTo', entry));
  };
  handlers.open = ({ url, by }) => {
    const { path, query } = parseRoute(url);
    if (!by && !isPage(path)) {
      reportNoPage(runtime, path);
      runtime.app.notify('onPageNotFound', { path, query, isEntryPage: false });
      // The address must tell again what is shown.
      return announce('redirectTo');
    }
    go(by ?? (isTab(path) ? 'switchTab' : 'navigateTo'), `/${url}`).catch(({ message }: Error) =>
      reportMistake(runtime, 'app/page-not-found', path, message),
    );
  };

  return {
    go,
    back,
    top,
    pages: () => stack,
    renew: (change) =>
      transitions.add('', async () => {
        await change();
        const wanted = stack.map(({ instance, url }) => ({ url, data: cloneData(instance.data) }));
        close(all());
        reopenAll(wanted);
      }),
    openerChannel: (page) => [...all()].find(({ instance }) => instance === page)?.channel,
    start() {
      transitions.begin(() => {
        const { config, restore: wanted = [] } = runtime.boot!;
        const home = config.pages[0] ?? '';
        const { path } = entryRoute(runtime);
        const first = [...wanted.map(({ url }) => parseRoute(url).path), isPage(path) ? path : home];
        const done = withPages(first, begin);
        if (!(done instanceof Promise)) return undefined;
        return done
          .catch((cause: Error) => {
            reportPackage(runtime, cause);
            return withPages([home], () => void open(parseRoute(home), 'start'));
          })
          .catch(none);
      });
    },
  };
}

function reportPackage(runtime: Runtime, { message }: Error): void {
  const help = 'Check the connection. After a new version of the app was put on the server, load the page anew.';
  reportMistake(runtime, 'app/package-failed', message, `A sub-package could not be loaded: ${message}`, help);
}
