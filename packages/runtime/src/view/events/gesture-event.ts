import type { Touch } from '../../protocol/index.ts';

export interface Touches {
  readonly touches: readonly Touch[];
  readonly changedTouches: readonly Touch[];
}

/**
 * A touch-like event that the view makes itself: from a mouse, or a `tap` from what went before. Like the browser's own
 * touch events it has `changedTouches`, by which both are known.
 */
export type GestureEvent = CustomEvent<unknown> & Touches;

export function fireGesture(target: EventTarget, type: string, touches: Touches, detail: unknown): void {
  const event = new CustomEvent(type, { bubbles: true, composed: true, cancelable: true, detail });
  target.dispatchEvent(Object.assign(event, touches));
}

export function isTouchLike(event: Event): event is GestureEvent | TouchEvent {
  return 'changedTouches' in event;
}

/** Where a pointer is, seen from the page's area instead of the browser's window. */
export function touchAt(
  point: { clientX: number; clientY: number },
  scroller: Element,
  identifier = 0,
  force = 1,
): Touch {
  const box = scroller.getBoundingClientRect();
  const clientX = point.clientX - box.left;
  const clientY = point.clientY - box.top;
  const { scrollLeft, scrollTop } = scroller;
  return { identifier, clientX, clientY, pageX: clientX + scrollLeft, pageY: clientY + scrollTop, force };
}
