import type { Touch } from '../../protocol/index.ts';
import type { EventDescription } from './events.ts';
import { fireGesture, touchAt, type Touches } from './gesture-event.ts';
import type { PageElement } from '../pages/page-element.ts';
import type { View } from '../view.ts';

const TYPES = {
  pointerdown: 'touchstart',
  pointermove: 'touchmove',
  pointerup: 'touchend',
  pointercancel: 'touchcancel',
} as const;

/** Apps with handlers of touch events. */
export function touches({ hooks }: View): void {
  hooks.page.push(listenForMouseTouches);
  hooks.describe.push((event, scroller) => {
    // Browsers without a touch screen may have no such class.
    if (typeof TouchEvent !== 'function' || !(event instanceof TouchEvent)) return undefined;
    return describeTouches(event, scroller);
  });
}

/** What an event of the browser's own says, seen from the page's area. */
export function describeTouches(
  { touches: all, changedTouches }: TouchEvent,
  scroller: Element,
): EventDescription & Touches {
  const read = (list: TouchList): Touch[] =>
    Array.from(list, (touch) => touchAt(touch, scroller, touch.identifier, touch.force));
  return { detail: {}, touches: read(all), changedTouches: read(changedTouches) };
}

/**
 * Mice have no touch events: their presses are told as such (spec, components §1). As with touches, all events of a press go
 * to the element where it began.
 */
function listenForMouseTouches({ root, scroller }: PageElement): void {
  root.addEventListener('pointerdown', (event) => {
    const down = event as PointerEvent;
    const { target, pointerId } = down;
    if (down.pointerType !== 'mouse' || !down.isPrimary || down.button !== 0 || !target) return;
    const listening = new AbortController();
    const tell = (next: PointerEvent): void => {
      if (next.pointerId !== pointerId) return;
      const touch = touchAt(next, scroller);
      const isDown = next.type === 'pointerdown' || next.type === 'pointermove';
      if (!isDown) listening.abort();
      const list = { touches: isDown ? [touch] : [], changedTouches: [touch] };
      fireGesture(target, TYPES[next.type as keyof typeof TYPES], list, {});
    };
    // The pointer may leave the page while it is down; and touches end before the tap that an `up` makes.
    for (const type of ['pointermove', 'pointerup', 'pointercancel'] as const)
      window.addEventListener(type, tell, { capture: true, signal: listening.signal });
    tell(down);
  });
}
