import { pathFrom } from './event-path.js';
import { fireGesture, touchAt } from './gesture-event.js';
const LONG_PRESS = 350;
/** Apps with handlers of `longpress` or `longtap`: where there is one, it takes the place of the tap (spec, components §1). */
export function longPress({ hooks }) {
    hooks.press.push((press, { scroller }) => {
        const { down, target } = press;
        press.timer = setTimeout(() => {
            for (const type of ['longpress', 'longtap']) {
                const hasHandler = pathFrom(target).some(({ bindings }) => bindings?.some(({ name }) => name === type));
                if (!hasHandler)
                    continue;
                press.isOver = true;
                const touch = touchAt(down, scroller);
                fireGesture(target, type, { touches: [touch], changedTouches: [touch] }, { x: touch.pageX, y: touch.pageY });
            }
        }, LONG_PRESS);
    });
}
//# sourceMappingURL=long-press.js.map