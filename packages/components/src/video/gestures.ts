const SLOP = 10;
/** Two taps within this make a double tap, in ms. */
const DOUBLE = 300;

/** What a finger on the picture does. */
export interface GestureTarget {
  readonly canSeek: boolean;
  readonly canSetVolume: boolean;
  tap(): void;
  doubleTap(): void;
  /** How far a drag to the side has come, in widths of the picture; `isOver` at its end. */
  drag(part: number, isOver: boolean): void;
  /** How far a drag upwards has come since the last call, in heights of the picture. */
  lift(part: number): void;
}

/** Follows presses on `surface`: taps, drags to the side and drags upwards. Returns nothing; it lives as long as the surface. */
export function followGestures(surface: HTMLElement, target: GestureTarget): void {
  let lastTap = 0;
  surface.addEventListener('pointerdown', (down) => {
    if (!down.isPrimary || down.button !== 0) return;
    const listening = new AbortController();
    const { width, height } = surface.getBoundingClientRect();
    let axis: 'x' | 'y' | undefined;
    let lastY = down.clientY;
    const move = (event: PointerEvent): void => {
      const dx = event.clientX - down.clientX;
      const dy = event.clientY - down.clientY;
      if (!axis && Math.hypot(dx, dy) > SLOP) axis = Math.abs(dx) > Math.abs(dy) ? 'x' : 'y';
      if (axis === 'x' && target.canSeek) target.drag(dx / width, false);
      if (axis === 'y' && target.canSetVolume) target.lift((lastY - event.clientY) / height);
      lastY = event.clientY;
    };
    const end = (event: PointerEvent): void => {
      listening.abort();
      if (axis === 'x' && target.canSeek) target.drag((event.clientX - down.clientX) / width, true);
      if (axis || event.type === 'pointercancel') return;
      const isDouble = event.timeStamp - lastTap < DOUBLE;
      lastTap = isDouble ? 0 : event.timeStamp;
      if (isDouble) target.doubleTap();
      else target.tap();
    };
    const { signal } = listening;
    window.addEventListener('pointermove', move, { signal, passive: true });
    window.addEventListener('pointerup', end, { signal });
    window.addEventListener('pointercancel', end, { signal });
  });
}
