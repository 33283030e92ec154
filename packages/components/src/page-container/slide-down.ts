/** A press becomes a slide after so many px. */
const SLOP = 8;

export interface SlideTarget {
  /** Whether a slide may begin at all. */
  readonly maySlide: boolean;
  /** The way down since the press, in px. */
  slid(way: number): void;
  /** `isFar`: it is to be closed. */
  released(isFar: boolean): void;
}

/** Lets a sheet be drawn down by a finger or the mouse; where its content can still scroll up, that comes first. */
export function followSlides(sheet: HTMLElement, target: SlideTarget): void {
  sheet.addEventListener('touchstart', (event) => begin(event), { passive: true });
  sheet.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && event.button === 0) begin(event);
  });

  function begin(start: TouchEvent | PointerEvent): void {
    if (!target.maySlide || canScrollUp(start, sheet)) return;
    const listening = new AbortController();
    const { signal } = listening;
    const from = yOf(start);
    let way = 0;
    let isSliding = false;
    const follow = (event: TouchEvent | PointerEvent): void => {
      way = Math.max(0, yOf(event) - from);
      if (!isSliding && way <= SLOP) {
        if (from - yOf(event) > SLOP) listening.abort();
        return;
      }
      isSliding = true;
      if (event.cancelable) event.preventDefault();
      target.slid(way);
    };
    const end = (event: Event): void => {
      listening.abort();
      if (isSliding) target.released(!event.type.endsWith('cancel') && way > sheet.offsetHeight / 4);
    };
    const [move, up, cancel] =
      start instanceof PointerEvent
        ? (['pointermove', 'pointerup', 'pointercancel'] as const)
        : (['touchmove', 'touchend', 'touchcancel'] as const);
    window.addEventListener(move, follow, { signal, passive: false });
    window.addEventListener(up, end, { signal });
    window.addEventListener(cancel, end, { signal });
  }
}

function yOf(event: TouchEvent | PointerEvent): number {
  return event instanceof PointerEvent ? event.clientY : (event.touches[0]?.clientY ?? 0);
}

function canScrollUp(event: Event, sheet: Element): boolean {
  const path = event.composedPath();
  return path.slice(0, path.indexOf(sheet)).some((target) => target instanceof Element && target.scrollTop > 0);
}
