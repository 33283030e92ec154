import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, once, record } from '../../tests/mount.ts';
import type { WxSwiper } from './swiper.ts';

const items = (count: number): string =>
  Array.from(
    { length: count },
    (_item, index) => `<wx-swiper-item item-id="${'abcdef'[index]}">${index}</wx-swiper-item>`,
  ).join('');

const swiper = (attributes = '', count = 3): Promise<WxSwiper> =>
  mount<WxSwiper>(`<wx-swiper duration="0" style="width: 300px" ${attributes}>${items(count)}</wx-swiper>`);

/** The numbers of the items that fill the view, by where they really are. */
function shown(element: WxSwiper): string[] {
  const box = element.getBoundingClientRect();
  return [...element.querySelectorAll('wx-swiper-item')]
    .filter((item) => {
      const { left, right, top, bottom } = item.getBoundingClientRect();
      return left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1;
    })
    .map((item) => item.textContent);
}

test('by default it is 150 px high and shows the first item, which fills it', async () => {
  const element = await swiper();
  expect(element.offsetHeight).toBe(150);
  expect(shown(element)).toEqual(['0']);
  expect(element.querySelector('.wx-swiper-dots')).toBeNull();
  await expectAccessible(element);
});

test('items that cannot be seen cannot be focused', async () => {
  const element = await swiper();
  expect([...element.children].map((item) => item.checkVisibility({ visibilityProperty: true }))).toEqual([
    true,
    false,
    false,
  ]);
});

describe('attributes', () => {
  test('current and current-item-id choose the first item without an event', async () => {
    expect(shown(await swiper('current="2"'))).toEqual(['2']);
    expect(shown(await swiper('current-item-id="b"'))).toEqual(['1']);
  });

  test('vertical', async () => {
    const element = await swiper('vertical current="1"');
    expect(shown(element)).toEqual(['1']);
    expect(element.children[2]?.getBoundingClientRect().top).toBeCloseTo(element.getBoundingClientRect().bottom, 0);
  });

  test('display-multiple-items shares the room', async () => {
    const element = await swiper('display-multiple-items="2"');
    expect(shown(element)).toEqual(['0', '1']);
    expect(element.children[0]?.clientWidth).toBe(150);
  });

  test('margins let the neighbours look in', async () => {
    const element = await swiper('previous-margin="20px" next-margin="30" current="1"');
    const { left } = element.getBoundingClientRect();
    const places = [...element.children].map((item) => item.getBoundingClientRect().left - left);
    expect(places).toEqual([20 - 250, 20, 270]);
    expect([...element.children].every((item) => item.checkVisibility({ visibilityProperty: true }))).toBe(true);
  });

  test('snap-to-edge: the first and the last stand at the edge, the others between the margins', async () => {
    const element = await swiper('previous-margin="20px" next-margin="30px" snap-to-edge');
    const { left } = element.getBoundingClientRect();
    const places: number[] = [];
    for (const [current, item] of element.querySelectorAll('wx-swiper-item').entries()) {
      element.current = current;
      await drawn();
      places.push(item.getBoundingClientRect().left - left);
    }
    expect(places).toEqual([0, 20, 50]);
  });

  test('dots: one for each item, the shown one active, styled by class', async () => {
    const element = await swiper('indicator-dots indicator-active-color="rgb(1, 2, 3)" current="1"');
    const dots = [...element.querySelectorAll('.wx-swiper-dot')];
    expect(dots.map((dot) => dot.classList.contains('wx-swiper-dot-active'))).toEqual([false, true, false]);
    expect(getComputedStyle(dots[1] as Element).backgroundColor).toBe('rgb(1, 2, 3)');
  });
});

describe('bound value', () => {
  test('a new current moves and tells; the same one after a swipe does not', async () => {
    const element = await swiper();
    const changes = record(element, 'change');
    const finishes = record(element, 'animationfinish');
    element.current = 2;
    await drawn();
    expect(shown(element)).toEqual(['2']);
    element.advance();
    expect(shown(element)).toEqual(['0']);
    element.current = 2;
    await drawn();
    expect(shown(element)).toEqual(['0']);
    const told = [
      { current: 2, currentItemId: 'c', source: '' },
      { current: 0, currentItemId: 'a', source: 'autoplay' },
    ];
    expect([changes, finishes]).toEqual([told, told]);
  });

  test('items may come later than current, and go', async () => {
    const element = await mount<WxSwiper>('<wx-swiper current="2" style="width: 300px"></wx-swiper>');
    element.innerHTML = items(3);
    await Promise.resolve();
    expect(shown(element)).toEqual(['2']);
    element.lastElementChild?.remove();
    await Promise.resolve();
    expect(shown(element)).toEqual(['1']);
  });

  test("an author's own style on an item does not displace it", async () => {
    const element = await swiper('current="1"');
    element.children[1]?.setAttribute('style', 'color: red');
    await Promise.resolve();
    expect(shown(element)).toEqual(['1']);
  });
});

describe('swiping', () => {
  const point = (element: Element, type: string, clientX: number, clientY = 0): void => {
    element.dispatchEvent(
      new PointerEvent(type, { bubbles: true, isPrimary: true, pointerType: 'mouse', clientX, clientY }),
    );
  };

  test('follows the pointer and turns to the nearest item', async () => {
    const element = await swiper();
    const changes = record(element, 'change');
    const transitions = record(element, 'transition');
    point(element, 'pointerdown', 250);
    point(element, 'pointermove', 50);
    expect(transitions).toEqual([{ dx: 200, dy: 0 }]);
    point(element, 'pointerup', 50);
    expect(changes).toEqual([{ current: 1, currentItemId: 'b', source: 'touch' }]);
    expect(shown(element)).toEqual(['1']);
    expect(element.current).toBe(0);
  });

  test('a drag that turns back goes back', async () => {
    const element = await swiper();
    const changes = record(element, 'change');
    point(element, 'pointerdown', 250);
    point(element, 'pointermove', 150);
    point(element, 'pointermove', 200);
    point(element, 'pointerup', 200);
    expect(changes).toEqual([]);
    expect(shown(element)).toEqual(['0']);
  });

  test('a move across is a scroll, not a swipe', async () => {
    const element = await swiper();
    const transitions = record(element, 'transition');
    point(element, 'pointerdown', 250);
    point(element, 'pointermove', 245, 50);
    point(element, 'pointermove', 50, 50);
    expect(transitions).toEqual([]);
  });

  test('in a circle the last item comes before the first', async () => {
    const element = await swiper('circular');
    point(element, 'pointerdown', 50);
    point(element, 'pointermove', 250);
    point(element, 'pointerup', 250);
    expect(shown(element)).toEqual(['2']);
  });

  test('a cancelled touchmove (catchtouchmove) stops it', async () => {
    const element = await swiper();
    const transitions = record(element, 'transition');
    element.addEventListener('touchmove', (event) => event.preventDefault());
    element.dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, isPrimary: true, pointerType: 'touch', clientX: 250 }),
    );
    const touches = [new Touch({ identifier: 1, target: element, clientX: 50 })];
    element.dispatchEvent(new TouchEvent('touchmove', { touches, bubbles: true, cancelable: true }));
    expect(transitions).toEqual([]);
  });

  test('of two nested swipers the inner one takes the drag', async () => {
    const outer = await mount<WxSwiper>(
      `<wx-swiper duration="0"><wx-swiper-item><wx-swiper id="inner" duration="0">${items(2)}</wx-swiper></wx-swiper-item>${items(1)}</wx-swiper>`,
    );
    const inner = document.getElementById('inner') as WxSwiper;
    const changes = [record(inner, 'change'), record(outer, 'change')];
    point(inner, 'pointerdown', 350);
    point(inner, 'pointermove', 20);
    point(inner, 'pointerup', 20);
    expect(changes.map((list) => list.length)).toEqual([1, 0]);
  });

  test('arrow keys turn', async () => {
    const element = await swiper();
    element.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(shown(element)).toEqual(['1']);
  });
});

describe('movement', () => {
  test('takes its time, tells each step and then that it rests', async () => {
    const element = await swiper('duration="80"');
    const transitions = record(element, 'transition');
    const finished = once(element, 'animationfinish');
    element.duration = 80;
    element.current = 1;
    await finished;
    expect(transitions.length).toBeGreaterThan(1);
    expect(transitions.at(-1)).toEqual({ dx: 300, dy: 0 });
    expect(shown(element)).toEqual(['1']);
  });
});

describe('autoplay', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('moves on after each interval, from the last item to the first, but not while it is pressed', async () => {
    const element = await swiper('autoplay interval="1000"', 2);
    vi.useFakeTimers();
    element.interval = 500;
    await drawn();
    vi.advanceTimersByTime(500);
    expect(shown(element)).toEqual(['1']);
    vi.advanceTimersByTime(500);
    expect(shown(element)).toEqual(['0']);
    element.start();
    vi.advanceTimersByTime(1500);
    expect(shown(element)).toEqual(['0']);
  });

  test('a single item stays', async () => {
    vi.useFakeTimers();
    const element = await swiper('autoplay interval="10"', 1);
    const changes = record(element, 'change');
    vi.advanceTimersByTime(100);
    expect(changes).toEqual([]);
  });
});

describe('more attributes', () => {
  const drag = (element: Element, from: number, to: number): void => {
    for (const [type, clientX] of [
      ['pointerdown', from],
      ['pointermove', to],
      ['pointerup', to],
    ] as const) {
      element.dispatchEvent(new PointerEvent(type, { bubbles: true, isPrimary: true, pointerType: 'mouse', clientX }));
    }
  };

  test.each([
    ['positive', ['1', '1']],
    ['negative', ['0', '0']],
    ['all', ['1', '0']],
  ])('direction="%s" says which way a finger may turn', async (direction, expected) => {
    const element = await swiper(`direction="${direction}"`);
    drag(element, 250, 50);
    const [first] = shown(element);
    drag(element, 50, 250);
    expect([first, ...shown(element)]).toEqual(expected);
  });

  test('indicator-color is the colour of the other dots', async () => {
    const element = await swiper('indicator-dots indicator-color="rgb(1, 2, 3)"');
    const [, second] = element.querySelectorAll('.wx-swiper-dot');
    expect(getComputedStyle(second!).backgroundColor).toBe('rgb(1, 2, 3)');
  });

  test('easing-function is the course of a movement', async () => {
    const way = async (easing: string): Promise<number> => {
      const element = await swiper(`easing-function="${easing}"`);
      element.duration = 100;
      const steps: number[] = [];
      element.addEventListener('transition', (event) => steps.push((event as CustomEvent<{ dx: number }>).detail.dx));
      let now = performance.now();
      const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
      const frames: FrameRequestCallback[] = [];
      const frame = vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback));
      element.current = 1;
      await drawn();
      for (let count = 0; count < 2; count++) {
        for (const callback of frames.splice(0)) callback(now);
        now += 25;
      }
      clock.mockRestore();
      frame.mockRestore();
      return steps.at(-1)!;
    };
    const [linear, slow] = [await way('linear'), await way('easeInCubic')];
    expect(linear).toBeCloseTo(75, 0);
    expect(slow).toBeLessThan(linear);
  });
});
