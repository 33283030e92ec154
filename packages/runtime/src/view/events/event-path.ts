import { nodeAttribute } from '../../protocol/generated.ts';
import type { EventBinding, PathStop, ViewNode } from '../../protocol/index.ts';
import type { Instance } from '../template/instance.ts';
import { markOf, rangesAround, scopeOf } from '../template/marks.ts';
import type { NodeMark } from '../template/marks.ts';
import type { ViewScope } from '../template/scope.ts';

/** A node that an event passes: of which template, and what its unit knows of it. */
export interface Stop extends PathStop {
  /** Absent for places without an element: `virtualHost`, slots. */
  readonly element: HTMLElement | undefined;
  readonly scope: ViewScope;
  readonly instance: Instance;
  readonly node: ViewNode | undefined;
  readonly bindings: readonly EventBinding[] | undefined;
}

/** Stops of the composed tree from a target out to the page's root (spec §15): slotted nodes pass the slot's surroundings. */
export function pathFrom(target: EventTarget | null): Stop[] {
  const path: Stop[] = [];
  for (
    let at: Node | null = target instanceof Node ? target : null;
    at && !(at instanceof ShadowRoot);
    at = at.parentNode
  ) {
    const stop = at instanceof HTMLElement ? stopAt(at) : undefined;
    if (stop) path.push(stop);
    for (const mark of rangesAround(at)) path.push(stopOfMark(mark));
  }
  return path;
}

/** What the inside of a built-in consists of is nobody's node. */
export function isAuthored(element: Element): boolean {
  return element.localName.startsWith('wx-');
}

export function stopAt(element: HTMLElement): Stop | undefined {
  const mark = markOf(element);
  if (mark && mark !== 'end') return stopOfMark(mark, element);
  if (!isAuthored(element)) return undefined;
  const scope = scopeOf(element);
  const number = element.getAttribute(nodeAttribute);
  return scope && makeStop(element, scope, number === null ? undefined : scope.unit.nodes[Number(number)]);
}

function stopOfMark({ scope, node }: NodeMark, element?: HTMLElement): Stop {
  return makeStop(element, scope, scope.unit.nodes[node]);
}

function makeStop(element: HTMLElement | undefined, scope: ViewScope, node: ViewNode | undefined): Stop {
  const { instance } = scope;
  const own = element && instance.view.ownHandlers?.(element);
  return { element, scope, instance, node, bindings: own ? [...(node?.on ?? []), ...own] : node?.on };
}
