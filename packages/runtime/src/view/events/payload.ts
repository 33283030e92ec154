import type { EventPayload, EventTarget as TargetPayload, Touch } from '../../protocol/index.ts';
import { textOf } from '../template/attribute.ts';
import type { Stop } from './event-path.ts';
import type { Instance } from '../template/instance.ts';
import type { ViewScope } from '../template/scope.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What is the same for all handlers of one event. */
export interface EventFacts {
  readonly type: string;
  readonly timeStamp: number;
  readonly detail: unknown;
  readonly touches?: readonly Touch[];
  readonly changedTouches?: readonly Touch[];
}

/** Event objects for the stops of one path. Datasets and marks are evaluated here and not before. */
export function createPayloads(path: readonly Stop[], facts: EventFacts): (stop: Stop) => EventPayload {
  const targets = new Map<Stop, TargetPayload>();
  const marks = new Map<Instance, Fields>();
  const target = (stop: Stop): TargetPayload => remember(targets, stop, () => describe(stop));
  return (stop) => {
    // `target` is always a node of the handler's own template.
    const inner = path.find(({ instance }) => instance === stop.instance) ?? stop;
    return {
      ...facts,
      target: target(inner),
      currentTarget: target(stop),
      mark: remember(marks, stop.instance, () => marksOf(path, stop.instance)),
    };
  };
}

function describe({ element, scope, node }: Stop): TargetPayload {
  const id = element ? element.id : textOf(evaluate(node?.host?.id, scope));
  const dataset = fieldsOf(node?.data, scope);
  return element ? { id, dataset, offsetLeft: element.offsetLeft, offsetTop: element.offsetTop } : { id, dataset };
}

/** Marks of the path's nodes in one template; the nearest to the target wins. */
function marksOf(path: readonly Stop[], instance: Instance): Fields {
  const stops = path.filter((stop) => stop.instance === instance && stop.node?.mark);
  return Object.assign({}, ...stops.reverse().map(({ node, scope }) => fieldsOf(node!.mark, scope))) as Fields;
}

export function fieldsOf(bound: unknown, scope: ViewScope): Fields {
  return { ...(evaluate(bound, scope) as Fields | undefined) };
}

export function evaluate(bound: unknown, scope: ViewScope): unknown {
  if (typeof bound !== 'function') return bound;
  try {
    return (bound as (scope: ViewScope) => unknown)(scope);
  } catch (cause) {
    scope.instance.view.errors.report('view/draw-failed', scope.instance.definition.is, cause);
    return undefined;
  }
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
