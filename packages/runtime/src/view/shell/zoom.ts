/** Two taps within this time are one double tap. */
const DOUBLE = 250;
/** A pointer that moves further than this is no tap. */
const SLOP = 8;
const LARGEST = 5;
const DOUBLE_TAP_SCALE = 2.5;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lets a picture be made larger by two fingers, a wheel or a double tap, and be moved then. `onTap`: one tap that is no more. */
export function makeZoomable(slide: HTMLElement, picture: HTMLElement, onTap: () => void): void {
  const fingers = new Map<number, Point>();
  let scale = 1;
  let offset: Point = { x: 0, y: 0 };
  let start: Point | undefined;
  let tapTimer: ReturnType<typeof setTimeout> | undefined;

  const draw = (): void => {
    picture.style.transform = scale === 1 ? '' : `translate(${offset.x}px, ${offset.y}px) scale(${scale})`;
    slide.classList.toggle('zoomed', scale > 1);
    slide.parentElement?.classList.toggle('still', scale > 1);
  };
  /** What stands under `from` stands under `to` afterwards. */
  const zoom = (wanted: number, from: Point, to = from): void => {
    const next = Math.min(LARGEST, Math.max(1, wanted));
    const { left, top, width, height } = slide.getBoundingClientRect();
    const [middleX, middleY] = [left + width / 2, top + height / 2];
    const ratio = next / scale;
    offset = inside(
      {
        x: to.x - middleX - (from.x - middleX - offset.x) * ratio,
        y: to.y - middleY - (from.y - middleY - offset.y) * ratio,
      },
      next,
    );
    scale = next;
    draw();
  };
  /** The picture covers the middle of the screen, whatever happens. */
  const inside = ({ x, y }: Point, size: number): Point => {
    const [roomX, roomY] = [(slide.clientWidth * (size - 1)) / 2, (slide.clientHeight * (size - 1)) / 2];
    return { x: Math.min(roomX, Math.max(-roomX, x)), y: Math.min(roomY, Math.max(-roomY, y)) };
  };
  const tap = (at: Point): void => {
    if (tapTimer === undefined) {
      tapTimer = setTimeout(() => {
        tapTimer = undefined;
        onTap();
      }, DOUBLE);
      return;
    }
    clearTimeout(tapTimer);
    tapTimer = undefined;
    zoom(scale > 1 ? 1 : DOUBLE_TAP_SCALE, at);
  };

  slide.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    fingers.set(event.pointerId, pointOf(event));
    start = fingers.size === 1 ? pointOf(event) : undefined;
    if (scale > 1 || fingers.size > 1) slide.setPointerCapture(event.pointerId);
  });
  slide.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = pointOf(event);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, now);
    if (other) {
      const stretch = distance(now, other) / Math.max(1, distance(before, other));
      zoom(scale * stretch, between(before, other), between(now, other));
    } else if (scale > 1) {
      offset = inside({ x: offset.x + now.x - before.x, y: offset.y + now.y - before.y }, scale);
      draw();
    }
  });
  const end = (event: PointerEvent): void => {
    const isTap = start !== undefined && event.type === 'pointerup' && distance(start, pointOf(event)) < SLOP;
    if (fingers.delete(event.pointerId) && isTap) tap(pointOf(event));
    start = undefined;
  };
  slide.addEventListener('pointerup', end);
  slide.addEventListener('pointercancel', end);
  slide.addEventListener(
    'wheel',
    (event) => {
      // Two fingers on a touchpad; a wheel alone goes to the next picture.
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(scale * Math.exp(-event.deltaY / 100), pointOf(event));
    },
    { passive: false },
  );
}

const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
