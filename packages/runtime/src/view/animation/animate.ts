import type {
  AnimationRequest,
  ApplyStyleRequest,
  ClearAnimationRequest,
  ClearStyleRequest,
  ScrollTimelineRequest,
} from '../../protocol/node-requests.ts';
import { isTransform, toKeyframe } from './keyframe.ts';

type Values = Readonly<Record<string, unknown>>;

/** What an element has of us. */
interface Animated {
  /** Animations of `animate`, with what they leave behind when they end. */
  readonly playing: Map<Animation, { readonly end: Values; readonly stop: () => void }>;
  /** Styles of `applyAnimatedStyle` by number. */
  readonly styles: Map<number, Animation>;
}

const animated = new WeakMap<Element, Animated>();

/** Plays keyframes; what the last one says stays until it is cleared. Settles when they have been played. */
export async function animate(
  element: HTMLElement,
  { keyframes, duration, timeline }: AnimationRequest,
  source: HTMLElement | undefined,
): Promise<void> {
  const end = keyframes.at(-1);
  if (!end) return;
  const animation = element.animate(keyframes.map(toKeyframe), {
    duration: timeline ? timeline.timeRange : duration,
    fill: timeline ? 'both' : 'forwards',
  });
  const stop = timeline && source ? followScroll(animation, timeline, source) : () => undefined;
  partsOf(element).playing.set(animation, { end, stop });
  if (timeline) return;
  await animation.finished.then(
    () => tellEnd(element, duration),
    () => undefined,
  );
}

/** The platform tells of the end of keyframes by this event too. */
export function tellEnd(element: HTMLElement, duration: number): void {
  element.dispatchEvent(new TransitionEvent('transitionend', { elapsedTime: duration / 1000 }));
}

/** The way from one offset of scrolling to the other is the time of the animation. */
function followScroll(
  animation: Animation,
  { orientation, startScrollOffset, endScrollOffset, timeRange }: ScrollTimelineRequest,
  source: HTMLElement,
): () => void {
  animation.pause();
  const follow = (): void => {
    const offset = orientation === 'horizontal' ? source.scrollLeft : source.scrollTop;
    const share = (offset - startScrollOffset) / (endScrollOffset - startScrollOffset || 1);
    animation.currentTime = Math.min(1, Math.max(0, share)) * timeRange;
  };
  // A built-in scroller tells of scrolling in its own way, and stops the browser's event.
  const options = { capture: true, passive: true };
  source.addEventListener('scroll', follow, options);
  follow();
  return () => source.removeEventListener('scroll', follow, options);
}

/** Takes back what animations have done: all of it, or the properties that are named. */
export function clearAnimation(element: HTMLElement, { properties }: ClearAnimationRequest): void {
  const { playing } = partsOf(element);
  // What stays of one is played anew, and is not to be cleared in turn.
  const before = Array.from(playing);
  for (const [animation, { end, stop }] of before) {
    playing.delete(animation);
    stop();
    const kept = properties ? Object.entries(end).filter(([name]) => !isNamed(name, properties)) : [];
    const isOver = animation.playState === 'finished';
    animation.cancel();
    if (kept.length === 0 || !isOver) continue;
    const rest = Object.fromEntries(kept);
    playing.set(hold(element, rest), { end: rest, stop: () => undefined });
  }
}

function isNamed(name: string, properties: readonly string[]): boolean {
  return properties.includes(name) || (properties.includes('transform') && isTransform(name));
}

/** Lays a style over an element, above its own. */
export function applyStyle(element: HTMLElement, { style, styleId, isUpdate }: ApplyStyleRequest): void {
  const { styles } = partsOf(element);
  const old = styles.get(styleId);
  if (old) (old.effect as KeyframeEffect).setKeyframes([toKeyframe(style)]);
  else if (!isUpdate) styles.set(styleId, hold(element, style));
}

export function clearStyle(element: HTMLElement, { styleIds }: ClearStyleRequest): void {
  const { styles } = partsOf(element);
  for (const id of styleIds) {
    styles.get(id)?.cancel();
    styles.delete(id);
  }
}

/** An animation without a duration: its end stays, whatever becomes of the `style` attribute. */
function hold(element: HTMLElement, values: Values): Animation {
  return element.animate([toKeyframe(values)], { duration: 0, fill: 'forwards' });
}

function partsOf(element: Element): Animated {
  let parts = animated.get(element);
  if (!parts) animated.set(element, (parts = { playing: new Map(), styles: new Map() }));
  return parts;
}
