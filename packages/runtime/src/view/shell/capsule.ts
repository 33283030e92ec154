import type { View } from '../view.ts';

/** The menu and the way out, at the top right of every app; loaded when there is something to see. */
export function capsule(view: View): void {
  let isAsked = false;
  view.hooks.shown.push(() => {
    if (isAsked) return;
    isAsked = true;
    void import('./capsule-buttons.ts').then(({ addCapsule }) => addCapsule(view));
  });
}
