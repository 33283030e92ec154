import type { Hooks } from '../hooks.ts';
import { fireGesture, touchAt } from './gesture-event.ts';
import type { PageElement } from '../pages/page-element.ts';

/** A press that moves further is a scroll or a drag. */
const SLOP = 10;
/** How long a browser may take to send its own `click` after a touch. */
const CLICK_DELAY = 700;

/** A pointer that is down, from the start. */
export interface Press {
  readonly down: PointerEvent;
  readonly target: EventTarget;
  /** Ends with the press. */
  timer?: ReturnType<typeof setTimeout>;
  /** A long press has taken the place of the tap. */
  isOver?: boolean;
}

/**
 * `tap` from pointer events (spec, components §1): down and up without much of a move. Keys and scripts give `click`
 * events, which count as taps too.
 */
export function listenForTaps(page: PageElement, hooks: Hooks): void {
  const { root, scroller } = page;
  let press: Press | undefined;
  let last: { readonly target: EventTarget; readonly time: number } | undefined;

  const listen = (type: string, listener: (event: PointerEvent, target: EventTarget) => void, capture = false): void =>
    root.addEventListener(type, (event) => listener(event as PointerEvent, event.target!), capture);
  const fire = (target: EventTarget, point: { clientX: number; clientY: number }): void => {
    const touch = touchAt(point, scroller);
    fireGesture(target, 'tap', { touches: [], changedTouches: [touch] }, { x: touch.pageX, y: touch.pageY });
  };
  const end = (): Press | undefined => {
    const ended = press;
    clearTimeout(ended?.timer);
    press = undefined;
    return ended;
  };

  listen('pointerdown', (down, target) => {
    end();
    if (!down.isPrimary || down.button !== 0 || isDisabled(target)) return;
    const begun = (press = { down, target });
    for (const hook of hooks.press) hook(begun, page);
  });
  listen('pointermove', ({ clientX, clientY, pointerId }) => {
    if (pointerId !== press?.down.pointerId) return;
    if (Math.hypot(clientX - press.down.clientX, clientY - press.down.clientY) > SLOP) end();
  });
  // A scroll that began takes the pointer away.
  listen('pointercancel', end);
  listen('pointerup', (up, over) => {
    const ended = end();
    if (!ended || ended.isOver || up.pointerId !== ended.down.pointerId) return;
    const target = commonTarget(ended.target, over);
    if (!target || isDisabled(target)) return;
    last = { target, time: up.timeStamp };
    const tap = (): void => fire(target, up);
    // Browsers tell of a finger by `pointerup` first; `touchend` comes before `tap`.
    if (up.pointerType === 'touch') root.addEventListener('touchend', tap, { once: true });
    else tap();
  });
  listen(
    'click',
    (click, target) => {
      if (click.detail === 0) fire(target, centreOf(target as Element));
      // A late click on what a tap has uncovered is nobody's wish.
      else if (
        last &&
        click.timeStamp - last.time < CLICK_DELAY &&
        click.pointerType === 'touch' &&
        !commonTarget(last.target, target)
      ) {
        click.preventDefault();
        click.stopPropagation();
      }
    },
    true,
  );
}

/** The pointer may leave a child and end on its parent: what both are in was tapped, if it is one of the two. */
function commonTarget(down: EventTarget, up: EventTarget): EventTarget | undefined {
  if ((up as Node).contains(down as Node)) return up;
  return (down as Node).contains(up as Node) ? down : undefined;
}

/** A disabled button says nothing, whatever in it is pressed. */
function isDisabled(target: EventTarget): boolean {
  return (target as Element).closest<HTMLElement & { disabled?: unknown }>('wx-button')?.disabled === true;
}

function centreOf(element: Element): { clientX: number; clientY: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}
