import type { Touch } from '../../protocol/index.ts';
import { isTouchLike } from './gesture-event.ts';
import { describeTouches } from './touch.ts';
import type { View } from '../view.ts';

/** Apps with a canvas: its touches say where on the canvas they are (spec, components §2 canvas). */
export function canvasTouches({ hooks }: View): void {
  // Before the one that describes all touches.
  hooks.describe.unshift((event, scroller) => {
    const canvas = typeof TouchEvent === 'function' && event instanceof TouchEvent ? canvasAt(event) : undefined;
    if (!canvas) return undefined;
    const description = describeTouches(event as TouchEvent, scroller);
    return { ...description, ...placed(description, canvas, scroller) };
  });
  // Events that the view makes of a mouse.
  hooks.event.push(({ instance }, event) => {
    const canvas = event instanceof CustomEvent && isTouchLike(event) ? canvasAt(event) : undefined;
    if (!canvas || !isTouchLike(event) || event instanceof UIEvent) return;
    const { touches, changedTouches } = placed(event, canvas, instance.page.scroller);
    event.touches.forEach((touch, index) => Object.assign(touch, touches[index]));
    event.changedTouches.forEach((touch, index) => Object.assign(touch, changedTouches[index]));
  });
}

function canvasAt({ target }: Event): Element | null | undefined {
  return target instanceof Element ? target.closest('wx-canvas') : undefined;
}

interface TouchLists {
  readonly touches: readonly Touch[];
  readonly changedTouches: readonly Touch[];
}

function placed({ touches, changedTouches }: TouchLists, canvas: Element, scroller: Element): TouchLists {
  const box = canvas.getBoundingClientRect();
  const area = scroller.getBoundingClientRect();
  const place = (touch: Touch): Touch => ({
    ...touch,
    x: touch.clientX + area.left - box.left,
    y: touch.clientY + area.top - box.top,
  });
  return { touches: touches.map(place), changedTouches: changedTouches.map(place) };
}
