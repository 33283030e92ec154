import type { IntersectionReference, IntersectionRequest } from '../../protocol/node-requests.ts';
import { stopAt } from '../events/event-path.ts';
import type { Instance } from '../template/instance.ts';
import { fieldsOf } from '../events/payload.ts';
import { select } from '../select.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Compares boxes only, as the platform does: what scrolls in between clips nothing, and a reference need not contain
 * its target. A crossing of a threshold is told with where everything is. Gives what ends it.
 */
export function watchIntersection(
  instance: Instance,
  { selector, references, thresholds, initialRatio, observeAll }: IntersectionRequest,
  tell: (result: unknown) => void,
): () => void {
  const found = select(instance, selector);
  const targets = observeAll ? found : found.slice(0, 1);
  const areas = (references.length > 0 ? references : [{ margins: {} }]).map((one) => areaOf(instance, one));
  const ratios = new Map(targets.map((target) => [target, initialRatio]));
  const { page, view } = instance;
  const check = (): void => {
    if (view.pages.top !== page) return;
    const relative = areas.map((measure) => measure()).reduce(commonPart);
    for (const target of targets) {
      const box = target.getBoundingClientRect();
      const common = commonPart(box, relative);
      const ratio = ratioOf(box, common, relative);
      const last = ratios.get(target)!;
      ratios.set(target, ratio);
      if (thresholds.some((threshold) => Math.sign(ratio - threshold) !== Math.sign(last - threshold)))
        tell(describe(instance, target, { box, common, relative, ratio }));
    }
  };
  const stop = whenMoved(instance, targets, check);
  check();
  return stop;
}

/** Measures a reference with its margins. One that is not there leaves nothing to be seen. */
function areaOf(instance: Instance, { selector, margins }: IntersectionReference): () => Box {
  const element = selector === undefined ? instance.page.scroller : select(instance, selector)[0];
  const { left = 0, top = 0, right = 0, bottom = 0 } = margins;
  return () => {
    const box = element?.getBoundingClientRect();
    if (!box) return boxOf(0, 0, 0, 0);
    return boxOf(box.left - left, box.top - top, box.right + right, box.bottom + bottom);
  };
}

/** Calls back, once a frame, when something has scrolled, was drawn or has another size. */
function whenMoved({ page, view }: Instance, targets: readonly Element[], callback: () => void): () => void {
  let frame: number | undefined;
  const schedule = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      callback();
    });
  };
  const { root, scroller } = page;
  const scrolled = { capture: true, passive: true };
  for (const place of [root, scroller]) place.addEventListener('scroll', schedule, scrolled);
  // The browser knows best when something moves without being scrolled: a picture above has come.
  const moves = new IntersectionObserver(schedule, { root: scroller, threshold: [0, 0.25, 0.5, 0.75, 1] });
  const sizes = new ResizeObserver(schedule);
  for (const target of targets) {
    moves.observe(target);
    sizes.observe(target);
  }
  view.hooks.shown.push(schedule);
  return () => {
    for (const place of [root, scroller]) place.removeEventListener('scroll', schedule, scrolled);
    moves.disconnect();
    sizes.disconnect();
    view.hooks.shown.splice(view.hooks.shown.indexOf(schedule), 1);
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}

function boxOf(left: number, top: number, right: number, bottom: number): Box {
  return { left, top, right, bottom, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

function commonPart(one: Box, other: Box): Box {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.right, other.right);
  const bottom = Math.min(one.bottom, other.bottom);
  return right < left || bottom < top ? boxOf(0, 0, 0, 0) : boxOf(left, top, right, bottom);
}

/** How much of a box is seen. One without an area is seen whole or not at all. */
function ratioOf(box: Box, common: Box, relative: Box): number {
  const area = box.width * box.height;
  if (area > 0) return Math.min(1, (common.width * common.height) / area);
  const isInside =
    box.left >= relative.left &&
    box.right <= relative.right &&
    box.top >= relative.top &&
    box.bottom <= relative.bottom;
  return isInside ? 1 : 0;
}

function describe(
  { page }: Instance,
  target: HTMLElement,
  { box, common, relative, ratio }: Readonly<{ box: Box; common: Box; relative: Box; ratio: number }>,
): object {
  const area = page.scroller.getBoundingClientRect();
  const stop = stopAt(target);
  const seen = ({ left, top, right, bottom, width, height }: Box): Box =>
    width === 0 && height === 0 && left === 0 && top === 0
      ? { left, top, right, bottom, width, height }
      : {
          left: left - area.left,
          top: top - area.top,
          right: right - area.left,
          bottom: bottom - area.top,
          width,
          height,
        };
  return {
    id: target.id,
    dataset: stop ? fieldsOf(stop.node?.data, stop.scope) : {},
    intersectionRatio: ratio,
    intersectionRect: seen(common),
    boundingClientRect: seen(box),
    relativeRect: seen(relative),
    time: Date.now(),
  };
}
