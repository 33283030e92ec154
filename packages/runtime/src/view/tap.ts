import { GestureEvent, touchAt } from './gesture-event.ts';
import type { Events } from './events.ts';

/** A press that moves further is a scroll or a drag. */
const SLOP = 10;
const LONG_PRESS = 350;
/** How long a browser may take to send its own `click` after a touch. */
const CLICK_DELAY = 700;

interface Press {
  readonly down: PointerEvent;
  readonly target: EventTarget;
  timer?: ReturnType<typeof setTimeout>;
  isOver: boolean;
}

/**
 * `tap`, `longpress` and `longtap` from pointer events (spec, components §1): down and up without much of a move. A long
 * press that has a handler takes the place of the tap. Keys and scripts give `click` events, which count as taps too.
 */
export function listenForTaps(root: ShadowRoot, scroller: Element, events: Events): void {
  let press: Press | undefined;
  let last: { readonly target: EventTarget; readonly time: number } | undefined;

  const fire = (type: string, target: EventTarget, point: { clientX: number; clientY: number }): void => {
    const touch = touchAt(point, scroller, 0);
    const touches = type === 'tap' ? [] : [touch];
    target.dispatchEvent(
      new GestureEvent(type, { touches, changedTouches: [touch] }, { x: touch.pageX, y: touch.pageY }),
    );
  };
  const cancel = (): void => {
    clearTimeout(press?.timer);
    press = undefined;
  };
  const pressLong = (current: Press): void => {
    for (const type of ['longpress', 'longtap']) {
      if (!events.hasHandler(type, current.target)) continue;
      current.isOver = true;
      fire(type, current.target, current.down);
    }
  };

  root.addEventListener('pointerdown', (event) => {
    const down = event as PointerEvent;
    cancel();
    if (!down.isPrimary || down.button !== 0 || !down.target || isDisabled(down.target)) return;
    const current: Press = { down, target: down.target, isOver: false };
    current.timer = setTimeout(() => pressLong(current), LONG_PRESS);
    press = current;
  });
  root.addEventListener('pointermove', (event) => {
    const move = event as PointerEvent;
    if (!press || move.pointerId !== press.down.pointerId) return;
    if (Math.hypot(move.clientX - press.down.clientX, move.clientY - press.down.clientY) > SLOP) cancel();
  });
  // A scroll that began takes the pointer away.
  root.addEventListener('pointercancel', cancel);
  root.addEventListener('pointerup', (event) => {
    const up = event as PointerEvent;
    const current = press;
    cancel();
    if (!current || current.isOver || up.pointerId !== current.down.pointerId) return;
    const target = commonTarget(current.target, up.target);
    if (!target || isDisabled(target)) return;
    last = { target, time: up.timeStamp };
    const tap = (): void => fire('tap', target, up);
    // Browsers tell of a finger by `pointerup` first; `touchend` comes before `tap`.
    if (up.pointerType === 'touch') root.addEventListener('touchend', tap, { once: true });
    else tap();
  });
  root.addEventListener(
    'click',
    (event) => {
      const click = event as MouseEvent;
      if (click.detail === 0) {
        if (click.target) fire('tap', click.target, centreOf(click.target as Element));
        return;
      }
      // A late click on what a tap has uncovered is nobody's wish.
      const isLate =
        last && click.timeStamp - last.time < CLICK_DELAY && (click as PointerEvent).pointerType === 'touch';
      if (!isLate || click.composedPath().includes(last!.target) || isInside(last!.target, click.target)) return;
      click.preventDefault();
      click.stopPropagation();
    },
    { capture: true },
  );
}

/** The pointer may leave a child and end on its parent: what both are in was tapped, if it is one of the two. */
function commonTarget(down: EventTarget, up: EventTarget | null): EventTarget | undefined {
  if (down === up) return down;
  if (isInside(down, up)) return up!;
  return isInside(up, down) ? down : undefined;
}

function isInside(inner: EventTarget | null, outer: EventTarget | null): boolean {
  return inner instanceof Node && outer instanceof Node && outer.contains(inner);
}

/** A disabled button says nothing, whatever in it is pressed. */
function isDisabled(target: EventTarget): boolean {
  const button = target instanceof Element ? target.closest<HTMLElement & { disabled?: unknown }>('wx-button') : null;
  return button?.disabled === true;
}

function centreOf(element: Element): { clientX: number; clientY: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}
