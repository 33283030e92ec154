import { GestureEvent, touchAt } from './gesture-event.ts';

const TYPES = {
  pointerdown: 'touchstart',
  pointermove: 'touchmove',
  pointerup: 'touchend',
  pointercancel: 'touchcancel',
} as const;

/**
 * Mice have no touch events: their presses are told as such (spec, components §1). As with touches, all events of a press go
 * to the element where it began.
 */
export function listenForMouseTouches(root: ShadowRoot, scroller: Element): void {
  let press: { readonly id: number; readonly target: EventTarget } | undefined;
  const tell = (event: PointerEvent): void => {
    const touch = touchAt(event, scroller, 0);
    const isDown = event.type === 'pointerdown' || event.type === 'pointermove';
    const touches = { touches: isDown ? [touch] : [], changedTouches: [touch] };
    press!.target.dispatchEvent(new GestureEvent(TYPES[event.type as keyof typeof TYPES], touches, {}));
  };
  root.addEventListener('pointerdown', (event) => {
    const down = event as PointerEvent;
    if (down.pointerType !== 'mouse' || !down.isPrimary || down.button !== 0 || !down.target) return;
    press = { id: down.pointerId, target: down.target };
    const listening = new AbortController();
    // The pointer may leave the page while it is down.
    for (const type of ['pointermove', 'pointerup', 'pointercancel'] as const) {
      const follow = (next: PointerEvent): void => {
        if (next.pointerId !== press?.id) return;
        tell(next);
        if (type !== 'pointermove') listening.abort();
      };
      // Before the tap that an `up` makes.
      window.addEventListener(type, follow, { capture: true, signal: listening.signal });
    }
    tell(down);
  });
}
