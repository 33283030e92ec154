import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, record } from '../../tests/mount.ts';
import type { WxMovableView } from './movable-view.ts';

async function movable(attributes: string, areaAttributes = ''): Promise<WxMovableView> {
  const area = await mount(
    `<wx-movable-area style="width: 200px; height: 100px" ${areaAttributes}>
      <wx-movable-view style="width: 50px; height: 50px" ${attributes}>x</wx-movable-view>
    </wx-movable-area>`,
  );
  return area.querySelector('wx-movable-view') as WxMovableView;
}

/** Where it is seen in its area. */
function place(view: WxMovableView): [x: number, y: number, width: number] {
  const inner = view.getBoundingClientRect();
  const outer = view.parentElement!.getBoundingClientRect();
  return [Math.round(inner.left - outer.left), Math.round(inner.top - outer.top), Math.round(inner.width)];
}

/** A finger: down at one point, then on to others. */
class Finger {
  constructor(
    private readonly id = 1,
    private readonly type = 'touch',
  ) {}

  down(target: Element, x: number, y: number): this {
    return this.fire('pointerdown', target, x, y);
  }

  move(x: number, y: number): this {
    return this.fire('pointermove', window, x, y);
  }

  up(x: number, y: number, type = 'pointerup'): this {
    return this.fire(type, window, x, y);
  }

  private fire(type: string, target: EventTarget, clientX: number, clientY: number): this {
    target.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        isPrimary: this.id === 1,
        pointerId: this.id,
        pointerType: this.type,
        clientX,
        clientY,
      }),
    );
    return this;
  }
}

async function standsStill(view: WxMovableView): Promise<void> {
  let last = '';
  while (last !== view.style.transform) {
    last = view.style.transform;
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  }
}

test('by default it is 10 px wide at the top left and cannot be dragged', async () => {
  const area = await mount('<wx-movable-area><wx-movable-view>x</wx-movable-view></wx-movable-area>');
  const view = area.querySelector('wx-movable-view') as WxMovableView;
  expect([area.offsetWidth, area.offsetHeight, ...place(view)]).toEqual([10, 10, 0, 0, 10]);
  new Finger().down(view, 0, 0).move(50, 50);
  expect([place(view), view.hasAttribute('tabindex')]).toEqual([[0, 0, 10], false]);
  await expectAccessible(area);
});

describe('dragging', () => {
  test('follows the finger, stays inside, and tells', async () => {
    const view = await movable('direction="all"');
    const changes = record(view, 'change');
    const finger = new Finger().down(view, 10, 10).move(40, 30);
    expect(place(view)).toEqual([30, 20, 50]);
    finger.move(1000, 30).up(1000, 30);
    expect(place(view)).toEqual([150, 20, 50]);
    expect(changes).toEqual([
      { x: 30, y: 20, source: 'touch' },
      { x: 150, y: 20, source: 'touch' },
    ]);
    await expectAccessible(view);
  });

  test.each([
    ['horizontal', [30, 0, 50]],
    ['vertical', [0, 20, 50]],
  ])('direction %s', async (direction, expected) => {
    const view = await movable(`direction="${direction}"`);
    const along = direction === 'horizontal';
    new Finger().down(view, 0, 0).move(along ? 30 : 0, along ? 0 : 20);
    expect(place(view)).toEqual(expected);
    const across = await movable(`direction="${direction}"`);
    new Finger().down(across, 0, 0).move(along ? 0 : 30, along ? 20 : 0);
    expect(place(across)).toEqual([0, 0, 50]);
  });

  test('the first movement is told by its way', async () => {
    const view = await movable('direction="all"');
    const story: string[] = [];
    for (const type of ['htouchmove', 'vtouchmove']) view.addEventListener(type, () => story.push(type));
    new Finger().down(view, 0, 0).move(20, 5).move(20, 60).up(20, 60);
    new Finger().down(view, 0, 0).move(5, 20).up(5, 20);
    expect(story).toEqual(['htouchmove', 'vtouchmove']);
  });

  test('disabled it stays', async () => {
    const view = await movable('direction="all" disabled');
    new Finger().down(view, 0, 0).move(50, 20);
    expect(place(view)).toEqual([0, 0, 50]);
  });

  test('out-of-bounds: it follows a third of the way and comes back', async () => {
    const view = await movable('direction="all" out-of-bounds');
    const changes = record(view, 'change') as { source: string }[];
    const finger = new Finger().down(view, 0, 0).move(-30, 0);
    expect(place(view)).toEqual([-10, 0, 50]);
    finger.up(-30, 0, 'pointercancel');
    await standsStill(view);
    expect(place(view)).toEqual([0, 0, 50]);
    expect(new Set(changes.map(({ source }) => source))).toEqual(new Set(['touch-out-of-bounds', 'out-of-bounds']));
    expect(changes.at(-1)).toEqual({ x: 0, y: 0, source: 'out-of-bounds' });
  });

  test('inertia: it runs on; more friction stops it earlier', async () => {
    const ways: number[] = [];
    for (const friction of [2, 20]) {
      const view = await movable(`direction="all" inertia friction="${friction}"`);
      const changes = record(view, 'change') as { source: string }[];
      const finger = new Finger().down(view, 0, 0);
      await new Promise(requestAnimationFrame);
      finger.move(6, 0).up(6, 0);
      await standsStill(view);
      expect(changes.at(-1)?.source).toBe('friction');
      ways.push(place(view)[0]);
    }
    expect(ways[0]).toBeGreaterThan(ways[1]!);
  });

  test('by keyboard', async () => {
    const view = await movable('direction="all" aria-label="Piece"');
    view.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowUp}{ArrowRight}');
    expect(place(view)).toEqual([20, 0, 50]);
    await expectAccessible(view);
  });
});

describe('x and y', () => {
  test('place it at first in silence, in px or rpx', async () => {
    const view = await movable('direction="all" x="30" y="75rpx"');
    expect(place(view)).toEqual([30, Math.min(50, Math.round(window.innerWidth / 10)), 50]);
  });

  test('another value moves it there frame by frame', async () => {
    const view = await movable('direction="all"');
    const changes = record(view, 'change');
    view.x = 100;
    await drawn();
    expect(place(view)[0]).toBeLessThan(100);
    await standsStill(view);
    expect(place(view)).toEqual([100, 0, 50]);
    expect(changes.length).toBeGreaterThan(2);
    expect(changes.at(-1)).toEqual({ x: 100, y: 0, source: '' });
  });

  test('without animation at once', async () => {
    const view = await movable('direction="all"');
    const changes = record(view, 'change');
    view.animation = false;
    view.x = 999;
    view.y = '20px';
    await drawn();
    expect([place(view), changes]).toEqual([[150, 20, 50], [{ x: 150, y: 20, source: '' }]]);
  });

  test('a greater damping is quicker', async () => {
    const ways: number[] = [];
    for (const damping of [5, 80]) {
      const view = await movable(`direction="all" damping="${damping}"`);
      view.x = 100;
      await drawn();
      for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
      ways.push(place(view)[0]);
    }
    expect(ways[1]).toBeGreaterThan(ways[0]!);
  });
});

describe('scale', () => {
  const pinch = (target: Element): void => {
    new Finger(1).down(target, 0, 0);
    new Finger(2).down(target, 40, 0).move(60, 0);
  };

  test('two fingers scale it, between scale-min and scale-max', async () => {
    const view = await movable('direction="all" scale x="40" y="20" scale-max="1.4"');
    const scales = record(view, 'scale');
    pinch(view);
    expect(scales).toEqual([{ x: 40, y: 20, scale: 1.4 }]);
    expect(place(view)).toEqual([30, 10, 70]);
  });

  test('scale-value stays between scale-min and scale-max', async () => {
    const small = await movable('scale scale-min="0.8" scale-value="0.2"');
    expect(small.getBoundingClientRect().width).toBeCloseTo(small.offsetWidth * 0.8, 3);
  });

  test('only with scale, and in the area with scale-area', async () => {
    const still = await movable('direction="all"');
    pinch(still);
    expect(place(still)[2]).toBe(50);
    const beside = await movable('direction="all" scale');
    pinch(beside.parentElement!);
    expect(place(beside)[2]).toBe(50);
    const inside = await movable('direction="all" scale', 'scale-area');
    pinch(inside.parentElement!);
    expect(place(inside)[2]).toBe(75);
  });

  test('scale-value is taken at once at first, then moved to', async () => {
    const view = await movable('direction="all" scale scale-value="1.5"');
    expect(place(view)[2]).toBe(75);
    const scales = record(view, 'scale');
    view.scaleValue = 0.5;
    await standsStill(view);
    expect(place(view)[2]).toBe(25);
    expect(scales.length).toBeGreaterThan(2);
  });
});

test('it stays where it is when its style is written anew', async () => {
  const view = await movable('direction="all" x="30"');
  view.setAttribute('style', 'width: 40px; height: 40px');
  await Promise.resolve();
  expect(place(view)).toEqual([30, 0, 40]);
});

test('a smaller area leaves it inside; off the page it stands still', async () => {
  const view = await movable('direction="all" x="150"');
  view.parentElement!.style.width = '100px';
  await standsStill(view);
  expect(place(view)).toEqual([50, 0, 50]);
  const changes = record(view, 'change');
  view.x = 0;
  await drawn();
  view.remove();
  await standsStill(view);
  expect(changes).toEqual([]);
});
