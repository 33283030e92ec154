import type { ChildPart } from 'lit/html.js';
import type { Instance } from './instance.ts';
import type { ViewScope } from './scope.ts';

/**
 * Which node of which template a piece of DOM is. On component hosts it is kept on the element; places without an
 * element (`virtualHost`, slots) keep it on the comments around them.
 */
export interface NodeMark {
  readonly scope: ViewScope;
  readonly node: number;
  /** The component that is shown there; absent for slots. */
  readonly instance?: Instance;
}

/** Generated templates set `$s` on the roots of their fragments. */
interface Marked {
  $s?: ViewScope;
  $m?: NodeMark | typeof END;
}

const END = 'end';

export function markElement(element: Element, mark: NodeMark): void {
  const marked = element as Element & Marked;
  marked.$s = mark.scope;
  marked.$m = mark;
}

export function markRange(part: ChildPart, mark: NodeMark): void {
  mark.scope.instance.page.hasRanges = true;
  (part.startNode as Node & Marked).$m = mark;
  if (part.endNode) (part.endNode as Node & Marked).$m = END;
}

/** The mark of a host element or of a comment that begins a range; `end` for one that ends it. */
export function markOf(node: Node): NodeMark | 'end' | undefined {
  return (node as Node & Marked).$m;
}

/** Scope that an element was written in: its own, or the nearest around it. */
export function scopeOf(element: Element | null): ViewScope | undefined {
  for (let at = element; at; at = at.parentElement) {
    const scope = (at as Element & Marked).$s;
    if (scope) return scope;
  }
  return undefined;
}

/** Marks of the ranges that a node stands in, up to its parent; inner ones first. Ranges hold whole fragments. */
export function rangesAround(node: Node): NodeMark[] {
  const found: NodeMark[] = [];
  if (!(node as Node & Marked).$s?.instance.page.hasRanges) return found;
  let closed = 0;
  for (let at = node.previousSibling; at; at = at.previousSibling) {
    const mark = at.nodeType === Node.COMMENT_NODE ? markOf(at) : undefined;
    if (mark === END) closed++;
    else if (mark && closed > 0) closed--;
    else if (mark) found.push(mark);
  }
  return found;
}
