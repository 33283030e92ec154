import type { Touch } from '../protocol/index.ts';
export interface Touches {
    readonly touches: readonly Touch[];
    readonly changedTouches: readonly Touch[];
}
/**
 * A touch-like event that the view makes itself: from a mouse, or a `tap` from what went before. Like the browser's own
 * touch events it has `changedTouches`, by which both are known.
 */
export type GestureEvent = CustomEvent<unknown> & Touches;
export declare function fireGesture(target: EventTarget, type: string, touches: Touches, detail: unknown): void;
export declare function isTouchLike(event: Event): event is GestureEvent | TouchEvent;
/** Where a pointer is, seen from the page's area instead of the browser's window. */
export declare function touchAt(point: {
    clientX: number;
    clientY: number;
}, scroller: Element, identifier?: number, force?: number): Touch;
//# sourceMappingURL=gesture-event.d.ts.map