import type { UserFunction } from '../define/part.ts';
import { callUser } from '../errors.ts';
import type { Route } from './route.ts';
import { parseRoute } from './route.ts';
import type { Runtime } from '../runtime.ts';

export type RouteEvent =
  | 'onBeforeAppRoute'
  | 'onAppRoute'
  | 'onAppRouteDone'
  | 'onBeforePageLoad'
  | 'onAfterPageLoad'
  | 'onBeforePageUnload'
  | 'onAfterPageUnload';

/** What is told of a step of a route; `page`: the page that it is about, where there is one. */
export type RouteDetail = Pick<Route, 'path'> & { readonly query?: Route['query']; readonly page?: unknown };

/** Who wants to know of routes (spec components-apis §4 System). Made when somebody first does; then `runtime.routes`. */
export interface RouteEvents {
  /** A route begins. Gives where it leads: a listener may send it elsewhere. */
  begin(openType: string, route: Route): Route;
  /** A route that cannot fail: its first two steps in one. */
  start(openType: string, route: Route): void;
  tell(event: RouteEvent, detail: RouteDetail): void;
  /** Sends the route that begins elsewhere. `false`: none does. */
  rewrite(url: string, keepsQuery: boolean): boolean;
  readonly listeners: Map<RouteEvent, Set<UserFunction>>;
}

export function routeEvents(runtime: Runtime): RouteEvents {
  const listeners: RouteEvents['listeners'] = new Map();
  let openType = 'appLaunch';
  let count = 0;
  let beginning: Route | undefined;

  function tell(event: RouteEvent, { path, query, page }: RouteDetail): void {
    const detail = { path, ...(query && { query }), ...(page !== undefined && { page }), openType };
    const common = { routeEventId: `route-${count}`, timeStamp: Date.now(), renderer: 'webview' };
    for (const listener of listeners.get(event) ?? []) callUser(runtime, listener, { ...detail, ...common });
    if (event === 'onAppRoute') runtime.flush.whenShown(tellDone);
  }

  function tellDone(): void {
    const page = runtime.router.top();
    if (page) tell('onAppRouteDone', { ...page, page: page.instance.self });
  }

  const events: RouteEvents = {
    listeners,
    tell,
    begin(type, route) {
      openType = type;
      count++;
      beginning = route;
      tell('onBeforeAppRoute', route);
      const end = beginning;
      beginning = undefined;
      return end;
    },
    start(type, route) {
      tell('onAppRoute', events.begin(type, route));
    },
    rewrite(url, keepsQuery) {
      if (!beginning) return false;
      const next = parseRoute(url, beginning.path);
      const query = keepsQuery ? beginning.url.split('?')[1] : undefined;
      beginning = query === undefined ? next : parseRoute(`/${next.url}${next.url.includes('?') ? '&' : '?'}${query}`);
      return true;
    },
  };
  runtime.routes = events;
  return events;
}
