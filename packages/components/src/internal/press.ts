import { toBoolean, toNumber } from './coerce.ts';

/** A press that moves further than this is a scroll or a drag. */
const SLOP = 10;

/** Elements that show their hover class now, or still for their stay time, with the timer that ends it. */
const shown = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/**
 * Shows `hover-class` while elements under `root` are pressed (spec, components §2 view). One listener serves every
 * `view`, `button` and `navigator`, in open shadow roots too, so a view costs nothing. Returns what undoes it.
 */
export function watchPress(root: Document | ShadowRoot): () => void {
  const press = (event: Event): void => {
    if (event instanceof PointerEvent && event.isPrimary && event.button === 0) startPress(event);
  };
  root.addEventListener('pointerdown', press, { capture: true, passive: true });
  return () => root.removeEventListener('pointerdown', press, { capture: true });
}

interface Hover {
  readonly element: Element;
  readonly classes: readonly string[];
  readonly startTime: number;
  readonly stayTime: number;
}

function startPress(down: PointerEvent): void {
  const presses = hoversOf(down).map(showHover);
  if (presses.length === 0) return;
  const listening = new AbortController();
  const end = (cancelled: boolean): void => {
    listening.abort();
    for (const release of presses) release(cancelled);
  };
  const options = { capture: true, passive: true, signal: listening.signal };
  const whenSame = (action: (event: PointerEvent) => void) => (event: PointerEvent) => {
    if (event.pointerId === down.pointerId) action(event);
  };
  window.addEventListener(
    'pointerup',
    whenSame(() => end(false)),
    options,
  );
  window.addEventListener(
    'pointercancel',
    whenSame(() => end(true)),
    options,
  );
  window.addEventListener(
    'pointermove',
    whenSame((move) => {
      if (Math.hypot(move.clientX - down.clientX, move.clientY - down.clientY) > SLOP) end(true);
    }),
    options,
  );
}

/** Inner elements first; `hover-stop-propagation` hides the press from the ancestors. */
function hoversOf(down: PointerEvent): Hover[] {
  const hovers: Hover[] = [];
  for (const target of down.composedPath()) {
    if (!(target instanceof Element)) continue;
    const hover = hoverOf(target);
    if (hover === undefined) continue;
    hovers.push(hover);
    if (toBoolean(valueOf(target, 'hoverStopPropagation', 'hover-stop-propagation'))) break;
  }
  return hovers;
}

function hoverOf(element: Element): Hover | undefined {
  const name = valueOf(element, 'hoverClass', 'hover-class');
  if (typeof name !== 'string' || name === 'none' || Reflect.get(element, 'disabled') === true) return undefined;
  const classes = name.split(/\s+/).filter((part) => part !== '');
  if (classes.length === 0) return undefined;
  return {
    element,
    classes,
    startTime: toNumber(valueOf(element, 'hoverStartTime', 'hover-start-time')) ?? 50,
    stayTime: toNumber(valueOf(element, 'hoverStayTime', 'hover-stay-time')) ?? 400,
  };
}

/** Custom elements have the property, plain views the attribute. */
function valueOf(element: Element, property: string, attribute: string): unknown {
  const value: unknown = Reflect.get(element, property);
  if (value !== undefined) return value;
  const text = element.getAttribute(attribute);
  return text === '' ? true : text;
}

/** Shows the class after the start time. The result ends it: at once, or after the stay time. */
function showHover({ element, classes, startTime, stayTime }: Hover): (cancelled: boolean) => void {
  clearTimeout(shown.get(element));
  const hide = (): void => element.classList.remove(...classes);
  let isShown = false;
  let isReleased = false;
  const hideLater = (): void => {
    shown.set(element, setTimeout(hide, stayTime));
  };
  const starting = setTimeout(() => {
    isShown = true;
    element.classList.add(...classes);
    if (isReleased) hideLater();
  }, startTime);
  return (cancelled) => {
    isReleased = true;
    if (cancelled) {
      clearTimeout(starting);
      hide();
    } else if (isShown) {
      hideLater();
    }
  };
}
