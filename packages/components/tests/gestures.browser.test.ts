import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { mount } from './mount.ts';

interface Session {
  send(command: string): Promise<unknown>;
}
interface Metrics {
  readonly metrics: readonly { readonly name: string; readonly value: number }[];
}

const session = cdp() as unknown as Session;
const MOVES = 20;

beforeEach(() => session.send('Performance.enable'));
afterEach(() => session.send('Performance.disable'));

async function counts(): Promise<{ layouts: number; styles: number }> {
  const { metrics } = (await session.send('Performance.getMetrics')) as Metrics;
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)!.value;
  return { layouts: of('LayoutCount'), styles: of('RecalcStyleCount') };
}

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

function point(target: Element, type: string, x: number, y: number): void {
  target.dispatchEvent(
    new PointerEvent(type, { bubbles: true, isPrimary: true, pointerType: 'mouse', clientX: x, clientY: y }),
  );
}

/** What the browser does while a finger that is down already moves on, one step a frame. */
async function costOf(target: Element, dx: number, dy: number): Promise<{ layouts: number; styles: number }> {
  const move = async (step: number): Promise<void> => {
    point(target, 'pointermove', 150 + dx * step, 150 + dy * step);
    await frame();
  };
  point(target, 'pointerdown', 150, 150);
  // Where it begins things may be made ready.
  for (let step = 0; step < 10; step++) await move(step);
  const before = await counts();
  for (let step = 10; step < 10 + MOVES; step++) await move(step);
  const after = await counts();
  return { layouts: after.layouts - before.layouts, styles: after.styles - before.styles };
}

const ITEMS = Array.from({ length: 3 }, (_, i) => `<wx-swiper-item>${i}</wx-swiper-item>`).join('');
const ROWS = Array.from({ length: 20 }, (_, i) => `<wx-view>${i}</wx-view>`).join('');

test.each([
  ['swiper', `<wx-swiper circular indicator-dots>${ITEMS}</wx-swiper>`, 'wx-swiper', -4, 0],
  ['vertical swiper', `<wx-swiper vertical>${ITEMS}</wx-swiper>`, 'wx-swiper', 0, -3],
  [
    'movable-view',
    `<wx-movable-area style="width: 300px; height: 300px"><wx-movable-view direction="all" out-of-bounds style="width: 50px; height: 50px">a</wx-movable-view></wx-movable-area>`,
    'wx-movable-view',
    3,
    3,
  ],
  [
    'picker-view',
    `<wx-picker-view style="height: 200px"><wx-picker-view-column>${ROWS}</wx-picker-view-column></wx-picker-view>`,
    'wx-picker-view-column',
    0,
    -5,
  ],
])('a finger that drags a %s causes no layout, and one change of style a frame at most', async (...given) => {
  const [, markup, selector, dx, dy] = given;
  const root = await mount(`<div>${markup}</div>`);
  await frame();
  const target = root.querySelector(selector)!;
  const before = shape(root);
  const { layouts, styles } = await costOf(target, dx, dy);
  expect(shape(root), 'something has moved').not.toEqual(before);
  point(target, 'pointerup', 150, 150);
  expect(layouts).toBe(0);
  expect(styles, 'changes are counted').toBeGreaterThan(0);
  expect(styles).toBeLessThanOrEqual(MOVES + 1);
});

/** Where everything inside is, shadow roots included. */
function shape(root: Element): number[] {
  return [...root.querySelectorAll('wx-swiper-item, wx-movable-view, wx-picker-view-column > wx-view')].flatMap(
    (element) => {
      const { x, y } = element.getBoundingClientRect();
      return [x, y];
    },
  );
}
