import { pathFrom } from './event-path.ts';
import { fireGesture, touchAt } from './gesture-event.ts';
import type { View } from '../view.ts';

const LONG_PRESS = 350;

/** Apps with handlers of `longpress` or `longtap`: where there is one, it takes the place of the tap (spec, components §1). */
export function longPress({ hooks }: View): void {
  hooks.press.push((press, { scroller }) => {
    const { down, target } = press;
    press.timer = setTimeout(() => {
      for (const type of ['longpress', 'longtap']) {
        const hasHandler = pathFrom(target).some(({ bindings }) => bindings?.some(({ name }) => name === type));
        if (!hasHandler) continue;
        press.isOver = true;
        const touch = touchAt(down, scroller);
        fireGesture(target, type, { touches: [touch], changedTouches: [touch] }, { x: touch.pageX, y: touch.pageY });
      }
    }, LONG_PRESS);
  });
}
