import type { Touch } from '../protocol/index.ts';

export interface Touches {
  readonly touches: readonly Touch[];
  readonly changedTouches: readonly Touch[];
}

/** A touch-like event that the view makes itself: from a mouse, or a `tap` from what went before. Bubbles and is composed. */
export class GestureEvent extends CustomEvent<unknown> implements Touches {
  readonly touches: readonly Touch[];
  readonly changedTouches: readonly Touch[];

  constructor(type: string, { touches, changedTouches }: Touches, detail: unknown) {
    super(type, { bubbles: true, composed: true, cancelable: true, detail });
    this.touches = touches;
    this.changedTouches = changedTouches;
  }
}

/** Where a pointer is, seen from the page's area instead of the browser's window. */
export function touchAt(
  point: { clientX: number; clientY: number },
  scroller: Element,
  identifier: number,
  force = 1,
): Touch {
  const box = scroller.getBoundingClientRect();
  const clientX = point.clientX - box.left;
  const clientY = point.clientY - box.top;
  return {
    identifier,
    clientX,
    clientY,
    pageX: clientX + scroller.scrollLeft,
    pageY: clientY + scroller.scrollTop,
    force,
  };
}

export function touchesOf(event: TouchEvent, scroller: Element): Touches {
  const read = (list: TouchList): Touch[] =>
    Array.from(list, (touch) => touchAt(touch, scroller, touch.identifier, touch.force));
  return { touches: read(event.touches), changedTouches: read(event.changedTouches) };
}
