import type { PullDown } from './pull-down.ts';

/** A mouse that moves less is about to click. */
const SLOP = 10;
/** Wheels turn in steps larger than this; fingers on a trackpad do not. */
const TRACKPAD_STEP = 40;
/** As long as this without a wheel event, and the fingers are off the trackpad. */
const QUIET = 150;

/** What a user does to pull a page down: with a finger, with the mouse, or with two fingers on a trackpad. */
export function listenForPulls(scroller: HTMLElement, pull: PullDown): void {
  listenForTouches(scroller, pull);
  listenForMouse(scroller, pull);
  listenForTrackpad(scroller, pull);
}

function listenForTouches(scroller: HTMLElement, pull: PullDown): void {
  let startY: number | undefined;
  let isPulling = false;
  scroller.addEventListener(
    'touchstart',
    (event) => {
      // Presses of a mouse that are told as touches are seen to below.
      const canPull = !(event instanceof CustomEvent) && event.touches.length === 1 && pull.isReady && isAtTop(event);
      startY = canPull ? event.touches[0]!.clientY : undefined;
    },
    { passive: true },
  );
  scroller.addEventListener(
    'touchmove',
    (event) => {
      if (startY === undefined || event.defaultPrevented) return;
      const distance = event.touches[0]!.clientY - startY;
      if (distance <= 0 && !isPulling) return;
      isPulling = true;
      if (event.cancelable) event.preventDefault();
      pull.pull(distance);
    },
    { passive: false },
  );
  const release = (): void => {
    if (isPulling) pull.release();
    isPulling = false;
    startY = undefined;
  };
  scroller.addEventListener('touchend', release, { passive: true });
  scroller.addEventListener('touchcancel', release, { passive: true });
}

/** Drags of other things, texts that can be selected and fields keep the mouse. */
function listenForMouse(scroller: HTMLElement, pull: PullDown): void {
  scroller.addEventListener('pointerdown', (down) => {
    const isDrag = down.pointerType === 'mouse' && down.button === 0 && down.isPrimary;
    if (!isDrag || !pull.isReady || !isAtTop(down) || hasUseForDrags(down)) return;
    const ending = new AbortController();
    let isPulling = false;
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const distance = clientY - down.clientY;
      const aside = Math.abs(clientX - down.clientX);
      const isDownwards = distance > SLOP && distance > 2 * aside;
      // Sideways, or upwards: something else.
      if (!isPulling && !isDownwards && Math.max(aside, -distance) > SLOP) return ending.abort();
      if (!isPulling && !isDownwards) return;
      if (!isPulling) getSelection()?.removeAllRanges();
      isPulling = true;
      pull.pull(distance);
    };
    const end = (): void => {
      ending.abort();
      if (isPulling) pull.release();
    };
    const { signal } = ending;
    // The pointer may leave the page while it is down.
    addEventListener('pointermove', move, { signal });
    for (const type of ['pointerup', 'pointercancel', 'blur']) addEventListener(type, end, { signal });
    // What is told as a touch and caught is the app's: it drags something itself.
    scroller.addEventListener('touchmove', ({ defaultPrevented }) => defaultPrevented && end(), { signal });
    scroller.addEventListener('selectstart', (event) => isPulling && event.preventDefault(), { signal });
  });
}

/** A swipe that begins at the top; one that only comes there, with all its impetus, is a scroll. */
function listenForTrackpad(scroller: HTMLElement, pull: PullDown): void {
  let distance: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    timer = undefined;
    if (distance !== undefined) pull.release();
    distance = undefined;
  };
  scroller.addEventListener(
    'wheel',
    (event) => {
      const begins = timer === undefined;
      clearTimeout(timer);
      timer = setTimeout(settle, QUIET);
      const { deltaY, deltaMode, ctrlKey } = event;
      const isFine = deltaMode === WheelEvent.DOM_DELTA_PIXEL && Math.abs(deltaY) < TRACKPAD_STEP && !ctrlKey;
      if (begins && isFine && deltaY < 0 && pull.isReady && isAtTop(event)) distance = 0;
      if (distance === undefined) return;
      distance -= deltaY;
      pull.pull(distance / 2);
    },
    { passive: true },
  );
}

/** Nothing between what is under the pointer and the page is scrolled. */
function isAtTop(event: Event): boolean {
  for (const node of event.composedPath()) {
    if (node === event.currentTarget) return true;
    if (node instanceof Element && node.scrollTop > 0) return false;
  }
  return true;
}

const TAKES_DRAGS =
  'input, textarea, select, iframe, [contenteditable], [draggable=true], wx-text:is([user-select], [selectable])';

function hasUseForDrags(event: Event): boolean {
  for (const node of event.composedPath()) {
    if (node === event.currentTarget) return false;
    if (!(node instanceof Element)) continue;
    // Elements that are dragged tell the browser by this to leave fingers to them.
    if (node.matches(TAKES_DRAGS) || /none|pan-x/.test(getComputedStyle(node).touchAction)) return true;
  }
  return false;
}
