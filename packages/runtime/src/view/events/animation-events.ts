import type { View } from '../view.ts';

/** Apps with handlers of `transitionend`, `animationstart` and their like: these have a meaning beyond the browser's. */
export function animationEvents({ hooks }: View): void {
  hooks.describe.push((event) => {
    if (event instanceof TransitionEvent)
      return { detail: { propertyName: event.propertyName, elapsedTime: event.elapsedTime } };
    if (event instanceof AnimationEvent)
      return { detail: { animationName: event.animationName, elapsedTime: event.elapsedTime } };
    return undefined;
  });
}
