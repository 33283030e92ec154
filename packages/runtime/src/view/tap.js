import { fireGesture, touchAt } from './gesture-event.js';
/** A press that moves further is a scroll or a drag. */
const SLOP = 10;
/** How long a browser may take to send its own `click` after a touch. */
const CLICK_DELAY = 700;
/**
 * `tap` from pointer events (spec, components §1): down and up without much of a move. Keys and scripts give `click`
 * events, which count as taps too.
 */
export function listenForTaps(page, hooks) {
    const { root, scroller } = page;
    let press;
    let last;
    const listen = (type, listener, capture = false) => root.addEventListener(type, (event) => listener(event, event.target), capture);
    const fire = (target, point) => {
        const touch = touchAt(point, scroller);
        fireGesture(target, 'tap', { touches: [], changedTouches: [touch] }, { x: touch.pageX, y: touch.pageY });
    };
    const end = () => {
        const ended = press;
        clearTimeout(ended?.timer);
        press = undefined;
        return ended;
    };
    listen('pointerdown', (down, target) => {
        end();
        if (!down.isPrimary || down.button !== 0 || isDisabled(target))
            return;
        const begun = (press = { down, target });
        for (const hook of hooks.press)
            hook(begun, page);
    });
    listen('pointermove', ({ clientX, clientY, pointerId }) => {
        if (pointerId !== press?.down.pointerId)
            return;
        if (Math.hypot(clientX - press.down.clientX, clientY - press.down.clientY) > SLOP)
            end();
    });
    // A scroll that began takes the pointer away.
    listen('pointercancel', end);
    listen('pointerup', (up, over) => {
        const ended = end();
        if (!ended || ended.isOver || up.pointerId !== ended.down.pointerId)
            return;
        const target = commonTarget(ended.target, over);
        if (!target || isDisabled(target))
            return;
        last = { target, time: up.timeStamp };
        const tap = () => fire(target, up);
        // Browsers tell of a finger by `pointerup` first; `touchend` comes before `tap`.
        if (up.pointerType === 'touch')
            root.addEventListener('touchend', tap, { once: true });
        else
            tap();
    });
    listen('click', (click, target) => {
        if (click.detail === 0)
            fire(target, centreOf(target));
        // A late click on what a tap has uncovered is nobody's wish.
        else if (last &&
            click.timeStamp - last.time < CLICK_DELAY &&
            click.pointerType === 'touch' &&
            !commonTarget(last.target, target)) {
            click.preventDefault();
            click.stopPropagation();
        }
    }, true);
}
/** The pointer may leave a child and end on its parent: what both are in was tapped, if it is one of the two. */
function commonTarget(down, up) {
    if (up.contains(down))
        return up;
    return down.contains(up) ? down : undefined;
}
/** A disabled button says nothing, whatever in it is pressed. */
function isDisabled(target) {
    return target.closest('wx-button')?.disabled === true;
}
function centreOf(element) {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { clientX: left + width / 2, clientY: top + height / 2 };
}
//# sourceMappingURL=tap.js.map