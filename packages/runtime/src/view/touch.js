import { fireGesture, touchAt } from './gesture-event.js';
const TYPES = {
    pointerdown: 'touchstart',
    pointermove: 'touchmove',
    pointerup: 'touchend',
    pointercancel: 'touchcancel',
};
/** Apps with handlers of touch events. */
export function touches({ hooks }) {
    hooks.page.push(listenForMouseTouches);
    hooks.describe.push((event, scroller) => {
        // Browsers without a touch screen may have no such class.
        if (typeof TouchEvent !== 'function' || !(event instanceof TouchEvent))
            return undefined;
        const read = (list) => Array.from(list, (touch) => touchAt(touch, scroller, touch.identifier, touch.force));
        return { detail: {}, touches: read(event.touches), changedTouches: read(event.changedTouches) };
    });
}
/**
 * Mice have no touch events: their presses are told as such (spec, components §1). As with touches, all events of a press go
 * to the element where it began.
 */
function listenForMouseTouches({ root, scroller }) {
    root.addEventListener('pointerdown', (event) => {
        const down = event;
        const { target, pointerId } = down;
        if (down.pointerType !== 'mouse' || !down.isPrimary || down.button !== 0 || !target)
            return;
        const listening = new AbortController();
        const tell = (next) => {
            if (next.pointerId !== pointerId)
                return;
            const touch = touchAt(next, scroller);
            const isDown = next.type === 'pointerdown' || next.type === 'pointermove';
            if (!isDown)
                listening.abort();
            const list = { touches: isDown ? [touch] : [], changedTouches: [touch] };
            fireGesture(target, TYPES[next.type], list, {});
        };
        // The pointer may leave the page while it is down; and touches end before the tap that an `up` makes.
        for (const type of ['pointermove', 'pointerup', 'pointercancel'])
            window.addEventListener(type, tell, { capture: true, signal: listening.signal });
        tell(down);
    });
}
//# sourceMappingURL=touch.js.map