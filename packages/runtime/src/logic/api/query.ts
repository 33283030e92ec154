import type { SelectorFields, SelectorPart } from '../../protocol/selector-query.ts';
import { instanceOf, type Members } from '../author-this.ts';
import { isFunction } from '../define/part.ts';
import { callUser } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import type { Instance } from '../tree/instance.ts';
import { callFrame } from './calls.ts';
import type { SyncApi } from './entry.ts';
import type { NodeHandle } from '../../protocol/node-handle.ts';

/** What `select` and its relatives give: each call asks for something of the nodes (spec §17). */
export interface NodesRef {
  boundingClientRect(callback?: unknown): SelectorQuery;
  scrollOffset(callback?: unknown): SelectorQuery;
  fields(fields: unknown, callback?: unknown): SelectorQuery;
  context(callback?: unknown): SelectorQuery;
  node(callback?: unknown): SelectorQuery;
}

export interface SelectorQuery {
  in(component: unknown): SelectorQuery;
  select(selector: unknown): NodesRef;
  selectAll(selector: unknown): NodesRef;
  selectViewport(): NodesRef;
  exec(callback?: unknown): NodesRef;
}

export const createSelectorQuery: SyncApi = (runtime) => createQuery(runtime);

export const queryMembers: Members = {
  createSelectorQuery: (instance) => createQuery(instance.runtime, instance),
};

/** A query over the template of `root`, or of the top page. `exec` asks the view once, after pending data is shown. */
function createQuery(runtime: Runtime, root?: Instance): SelectorQuery {
  const parts: SelectorPart[] = [];
  const callbacks: unknown[] = [];
  let scope = root;

  const ref = (match: SelectorPart['match'], selector: unknown): NodesRef => {
    const ask = (fields: SelectorFields, callback: unknown): SelectorQuery => {
      const instance = (scope ?? runtime.router.top()?.instance)?.id ?? 0;
      parts.push({ match, selector: String(selector), instance, fields });
      callbacks.push(callback);
      return query;
    };
    return {
      boundingClientRect: (callback) => ask({ id: true, dataset: true, rect: true, size: true }, callback),
      scrollOffset: (callback) => ask({ id: true, dataset: true, scrollOffset: true }, callback),
      fields: (fields, callback) => ask(Object(fields) as SelectorFields, callback),
      context: (callback) => ask({ context: true }, callback),
      node: (callback) => ask({ node: true }, callback),
    };
  };

  const query: SelectorQuery = {
    in(component) {
      scope = instanceOf(component) ?? scope;
      return query;
    },
    select: (selector) => ref('one', selector),
    selectAll: (selector) => ref('all', selector),
    selectViewport: () => ref('viewport', ''),
    exec(callback) {
      const queries = parts.slice();
      const nothing = queries.map(({ match }) => (match === 'all' ? [] : null));
      runtime.flush.whenShown(async () => {
        const found = await callFrame(runtime, 'selectorQuery', { queries }).catch(() => nothing);
        const results = Array.isArray(found) ? found.map((result) => openHandles(runtime, result)) : [];
        callbacks.forEach((own, index) => {
          if (isFunction(own)) callUser(runtime, own, results[index] ?? null);
        });
        if (isFunction(callback)) callUser(runtime, callback, results);
      });
      return ref('viewport', '');
    },
  };
  return query;
}

/** What stands for an element becomes what authors see of it; of elements that have nothing to show, `null`. */
function openHandles(runtime: Runtime, result: unknown): unknown {
  if (Array.isArray(result)) return result.map((each) => openHandles(runtime, each));
  if (typeof result !== 'object' || result === null) return result;
  const opened: Record<string, unknown> = { ...result };
  for (const name of ['node', 'context']) {
    const handle = opened[name] as NodeHandle | undefined;
    if (handle) opened[name] = runtime.features.handles?.[handle.kind]?.(runtime, handle) ?? null;
  }
  return opened;
}
