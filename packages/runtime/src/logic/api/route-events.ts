import { isFunction } from '../define/part.ts';
import { routeEvents, type RouteEvent } from '../pages/route-events.ts';
import { ApiFailure, type AsyncApi, type SyncApi } from './entry.ts';

/** Listening to the steps of routes (spec components-apis §4 System). */
export const onBeforeAppRoute = listen('onBeforeAppRoute');
export const offBeforeAppRoute = forget('onBeforeAppRoute');
export const onAppRoute = listen('onAppRoute');
export const offAppRoute = forget('onAppRoute');
export const onAppRouteDone = listen('onAppRouteDone');
export const offAppRouteDone = forget('onAppRouteDone');
export const onBeforePageLoad = listen('onBeforePageLoad');
export const offBeforePageLoad = forget('onBeforePageLoad');
export const onAfterPageLoad = listen('onAfterPageLoad');
export const offAfterPageLoad = forget('onAfterPageLoad');
export const onBeforePageUnload = listen('onBeforePageUnload');
export const offBeforePageUnload = forget('onBeforePageUnload');
export const onAfterPageUnload = listen('onAfterPageUnload');
export const offAfterPageUnload = forget('onAfterPageUnload');

/** Sends the route that begins elsewhere; for listeners of `onBeforeAppRoute`. */
export const rewriteRoute: AsyncApi = {
  kind: 'worker',
  params: { url: 'String', preserveQuery: 'Boolean?' },
  // Before anything else happens: the route goes on when its listeners have returned.
  run(runtime, { url, preserveQuery }) {
    if (!runtime.service(routeEvents).rewrite(url as string, preserveQuery === true))
      throw new ApiFailure('no route to rewrite');
  },
};

function listen(event: RouteEvent): SyncApi {
  return (runtime, listener) => {
    const { listeners } = runtime.service(routeEvents);
    if (isFunction(listener)) listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
  };
}

/** Without a listener: all of them. */
function forget(event: RouteEvent): SyncApi {
  return (runtime, listener) => {
    const { listeners } = runtime.service(routeEvents);
    if (isFunction(listener)) listeners.get(event)?.delete(listener);
    else listeners.delete(event);
  };
}
