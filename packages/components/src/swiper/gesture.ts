import { claimPress, isClaimed } from '../internal/press-claims.ts';
import { swallowClick } from '../internal/swallow-click.ts';

/** A press becomes a drag after so many px along the axis. */
const SLOP = 6;

/** What a swiper does with a drag; all in px, against the axis: dragging left is a positive way. */
export interface DragTarget {
  readonly isVertical: boolean;
  start(): void;
  move(way: number): void;
  /** `velocity` in px/ms. */
  end(way: number, velocity: number): void;
}

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/**
 * Follows a press on a swiper. The browser keeps the other axis for scrolling (`touch-action`). Fingers are heard by
 * `touchmove` on the window, last of all: an app that has cancelled it (`catchtouchmove`) wants no drag.
 */
export function followPress(down: PointerEvent, target: DragTarget): void {
  if (!down.isPrimary || down.button !== 0) return;
  const listening = new AbortController();
  const options = { signal: listening.signal, passive: true };
  let isDragging = false;
  let way = 0;
  let velocity = 0;
  let time = down.timeStamp;

  const follow = (point: Point, now: number): void => {
    const along = target.isVertical ? down.clientY - point.clientY : down.clientX - point.clientX;
    const across = target.isVertical ? down.clientX - point.clientX : down.clientY - point.clientY;
    if (!isDragging) {
      if (isClaimed(down) || (Math.abs(across) > SLOP && Math.abs(across) > Math.abs(along))) listening.abort();
      if (listening.signal.aborted || Math.abs(along) <= SLOP) return;
      isDragging = true;
      claimPress(down);
      target.start();
    }
    if (now > time) velocity = (along - way) / (now - time);
    way = along;
    time = now;
    target.move(way);
  };
  const end = (event: Event): void => {
    listening.abort();
    // A finger that has rested before it left gives no push.
    if (isDragging) target.end(way, event.timeStamp - time > 100 ? 0 : velocity);
  };
  const release = (event: Event): void => {
    if (isDragging) swallowClick();
    end(event);
  };
  const cancel = (event: Event): void => {
    velocity = 0;
    end(event);
  };

  if (down.pointerType === 'touch') {
    const moved = (event: TouchEvent): void => {
      const touch = event.touches[0];
      if (event.defaultPrevented) cancel(event);
      else if (touch !== undefined) follow(touch, event.timeStamp);
    };
    window.addEventListener('touchmove', moved, options);
    window.addEventListener('touchend', end, options);
    window.addEventListener('touchcancel', cancel, options);
    return;
  }
  window.addEventListener('pointermove', (event) => follow(event, event.timeStamp), options);
  window.addEventListener('pointerup', release, options);
  window.addEventListener('pointercancel', cancel, options);
}
