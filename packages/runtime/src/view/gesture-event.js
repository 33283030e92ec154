export function fireGesture(target, type, touches, detail) {
    const event = new CustomEvent(type, { bubbles: true, composed: true, cancelable: true, detail });
    target.dispatchEvent(Object.assign(event, touches));
}
export function isTouchLike(event) {
    return 'changedTouches' in event;
}
/** Where a pointer is, seen from the page's area instead of the browser's window. */
export function touchAt(point, scroller, identifier = 0, force = 1) {
    const box = scroller.getBoundingClientRect();
    const clientX = point.clientX - box.left;
    const clientY = point.clientY - box.top;
    const { scrollLeft, scrollTop } = scroller;
    return { identifier, clientX, clientY, pageX: clientX + scrollLeft, pageY: clientY + scrollTop, force };
}
//# sourceMappingURL=gesture-event.js.map