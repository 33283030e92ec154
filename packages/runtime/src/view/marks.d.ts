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
export declare function markElement(element: Element, mark: NodeMark): void;
export declare function markRange(part: ChildPart, mark: NodeMark): void;
/** The mark of a host element or of a comment that begins a range; `end` for one that ends it. */
export declare function markOf(node: Node): NodeMark | 'end' | undefined;
/** Scope that an element was written in: its own, or the nearest around it. */
export declare function scopeOf(element: Element | null): ViewScope | undefined;
/** Marks of the ranges that a node stands in, up to its parent; inner ones first. Ranges hold whole fragments. */
export declare function rangesAround(node: Node): NodeMark[];
//# sourceMappingURL=marks.d.ts.map