import { noChange } from 'lit/html.js';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import type { AnimationGroup, AnimationPlan } from '../../protocol/node-requests.ts';
import { tellEnd } from './animate.ts';
import { toKeyframe } from './keyframe.ts';

/** The attribute `animation`: plays a plan of `createAnimation` when another one comes (spec components-apis §4). */
class AnimationDirective extends Directive {
  #id: number | undefined;

  render(_plan: unknown): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [plan]: [unknown]): unknown {
    const { id, actions } = Object(plan) as Partial<AnimationPlan>;
    if (id !== this.#id && Array.isArray(actions)) void this.#play(element as HTMLElement, id, actions);
    return noChange;
  }

  /** The groups one after the other, until there is another plan. What the last one has made of the element stays. */
  async #play(element: HTMLElement, id: number | undefined, groups: readonly AnimationGroup[]): Promise<void> {
    this.#id = id;
    for (const group of groups) {
      if (this.#id !== id) return;
      await playGroup(element, group);
    }
  }
}

/** From where the element is by now. */
async function playGroup(
  element: HTMLElement,
  { values, duration, delay, timingFunction, transformOrigin }: AnimationGroup,
): Promise<void> {
  const origin = { transformOrigin };
  const playing = element.animate(
    [
      { ...origin, offset: 0 },
      { ...toKeyframe(values), ...origin, offset: 1 },
    ],
    { duration, delay, easing: easingOf(timingFunction), fill: 'forwards' },
  );
  await playing.finished.then(
    () => tellEnd(element, duration),
    () => undefined,
  );
}

/** The names are those of CSS; anything else would throw. */
function easingOf(name: string): string {
  return CSS.supports('animation-timing-function', name) ? name : 'linear';
}

export const animation = /* @__PURE__ */ directive(AnimationDirective) as (plan: unknown) => unknown;
