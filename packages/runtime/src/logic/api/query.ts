import type { SelectorFields, SelectorPart } from '../../protocol/selector-query.ts';
import { isFunction } from '../define/part.ts';
import type { UserFunction } from '../define/properties.ts';
import { callUser } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import type { Instance } from '../tree/instance.ts';

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

/** A query over the template of `root`, or of the top page. `exec` asks the view once, after pending data is shown. */
export function createSelectorQuery(
  runtime: Runtime,
  root?: Instance,
  instanceOf?: (self: unknown) => Instance | undefined,
): SelectorQuery {
  const parts: { readonly part: SelectorPart; readonly callback: UserFunction | undefined }[] = [];
  let scope = root;

  const ref = (match: SelectorPart['match'], selector: string): NodesRef => {
    const ask = (fields: SelectorFields, callback: unknown): SelectorQuery => {
      const instance = (scope ?? runtime.router.top()?.instance)?.id ?? 0;
      parts.push({
        part: { match, selector, instance, fields },
        callback: isFunction(callback) ? callback : undefined,
      });
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

  const deliver = (results: unknown, callback: unknown): void => {
    const list = Array.isArray(results) ? results : [];
    parts.forEach(({ callback: own }, index) => {
      if (own) callUser(runtime, undefined, own, undefined, [list[index] ?? null]);
    });
    if (isFunction(callback)) callUser(runtime, undefined, callback, undefined, [list]);
  };

  const query: SelectorQuery = {
    in(component) {
      scope = instanceOf?.(component) ?? scope;
      return query;
    },
    select: (selector) => ref('one', String(selector)),
    selectAll: (selector) => ref('all', String(selector)),
    selectViewport: () => ref('viewport', ''),
    exec(callback) {
      const page = (scope?.page ?? runtime.router.top()?.instance)?.id ?? 0;
      const request = { queries: parts.map(({ part }) => part) };
      const nothing = parts.map(({ part }) => (part.match === 'all' ? [] : null));
      runtime.flush.whenShown(() => {
        runtime.calls.call('selectorQuery', request, page).then(
          (results) => deliver(results, callback),
          () => deliver(nothing, callback),
        );
      });
      return ref('viewport', '');
    },
  };
  return query;
}
