import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, once, record } from '../../tests/mount.ts';
import type { WxScrollView } from './scroll-view.ts';

const ROWS = Array.from(
  { length: 20 },
  (_row, index) => `<wx-view id="row${index}" style="height: 50px; width: 1000px">${index}</wx-view>`,
).join('');

const scroller = (attributes: string): Promise<WxScrollView> =>
  mount<WxScrollView>(`<wx-scroll-view style="width: 200px; height: 200px" ${attributes}>${ROWS}</wx-scroll-view>`);

async function scrolledTo(view: WxScrollView, place: ScrollToOptions): Promise<void> {
  const scrolled = once(view, 'scroll');
  view.scrollTo({ ...place, behavior: 'instant' });
  await scrolled;
}

test('by default nothing scrolls', async () => {
  const view = await scroller('');
  const { overflowX, overflowY } = getComputedStyle(view);
  expect([overflowX, overflowY]).toEqual(['hidden', 'hidden']);
  expect(view.hasAttribute('tabindex')).toBe(false);
  await expectAccessible(view);
});

test('what scrolls can be reached and moved by keyboard', async () => {
  const view = await scroller('scroll-y');
  await expectAccessible(view);
  view.focus();
  const scrolled = once(view, 'scroll');
  await userEvent.keyboard('{ArrowDown}');
  await scrolled;
  expect(view.scrollTop).toBeGreaterThan(0);
});

describe('targets', () => {
  test('scroll-top and scroll-left move it, in px or rpx', async () => {
    const view = await scroller('scroll-x scroll-y scroll-top="120" scroll-left="75rpx"');
    expect(view.scrollTop).toBe(120);
    expect(view.scrollLeft).toBeCloseTo(window.innerWidth / 10, 0);
  });

  test('the same number twice does nothing', async () => {
    const view = await scroller('scroll-y scroll-top="120"');
    await scrolledTo(view, { top: 300 });
    view.targetScrollTop = '120';
    await drawn();
    expect(view.scrollTop).toBe(300);
    view.targetScrollTop = 120.01;
    await drawn();
    expect(Math.round(view.scrollTop)).toBe(120);
  });

  test('scroll-into-view wins over scroll-top and takes an offset', async () => {
    const view = await scroller('scroll-y scroll-top="10" scroll-into-view="row6" scroll-into-view-offset="-20"');
    expect(view.scrollTop).toBe(280);
  });

  test.each([
    ['start', 300],
    ['center', 225],
    ['end', 150],
    ['nearest', 150],
  ])('scroll-into-view-alignment %s', async (alignment, expected) => {
    const view = await scroller(`scroll-y scroll-into-view="row6" scroll-into-view-alignment="${alignment}"`);
    expect(view.scrollTop).toBe(expected);
  });

  test('scroll-with-animation takes its time', async () => {
    const view = await scroller('scroll-y scroll-with-animation');
    view.targetScrollTop = 300;
    await drawn();
    expect(view.scrollTop).toBeLessThan(300);
    await once(view, 'scrollend');
    expect(view.scrollTop).toBe(300);
  });
});

describe('events', () => {
  test('scroll tells place, size and way; the native event is kept in', async () => {
    const view = await scroller('scroll-x scroll-y');
    const details = record(view, 'scroll');
    await scrolledTo(view, { top: 100, left: 30 });
    await scrolledTo(view, { top: 40 });
    const size = { scrollHeight: 1000, scrollWidth: 1000, isDrag: false };
    expect(details).toEqual([
      { scrollLeft: 30, scrollTop: 100, deltaX: -30, deltaY: -100, ...size },
      { scrollLeft: 30, scrollTop: 40, deltaX: 0, deltaY: 60, ...size },
    ]);
  });

  test('scrolltolower and scrolltoupper fire once when the threshold is crossed', async () => {
    const view = await scroller('scroll-y lower-threshold="100"');
    const story: unknown[] = [];
    for (const type of ['scrolltoupper', 'scrolltolower'])
      view.addEventListener(type, (event) => story.push([type, (event as CustomEvent).detail]));
    for (const top of [699, 700, 750, 60, 50, 0, 700]) await scrolledTo(view, { top });
    expect(story).toEqual([
      ['scrolltolower', { direction: 'bottom' }],
      ['scrolltoupper', { direction: 'top' }],
      ['scrolltolower', { direction: 'bottom' }],
    ]);
  });

  test('sideways they say left and right', async () => {
    const view = await scroller('scroll-x');
    const lower = record(view, 'scrolltolower');
    const upper = record(view, 'scrolltoupper');
    for (const left of [800, 0]) await scrolledTo(view, { left });
    expect([lower, upper]).toEqual([[{ direction: 'right' }], [{ direction: 'left' }]]);
  });
});

test('enable-flex lays the children out in a row; scroll-anchoring is off unless asked for', async () => {
  const view = await scroller('scroll-x enable-flex');
  const [first, second] = [...view.querySelectorAll('wx-view')].map((row) => row.getBoundingClientRect());
  expect([second!.top, second!.left > first!.left]).toEqual([first!.top, true]);
  expect(getComputedStyle(view).overflowAnchor).toBe('none');
  view.scrollAnchoring = true;
  await drawn();
  expect(getComputedStyle(view).overflowAnchor).toBe('auto');
});

test('a scroll-view inside another tells of its own scrolling only', async () => {
  const outer = await mount<WxScrollView>(
    `<wx-scroll-view scroll-y style="height: 100px"><wx-scroll-view id="inner" scroll-y style="height: 80px">${ROWS}</wx-scroll-view>${ROWS}</wx-scroll-view>`,
  );
  const inner = outer.querySelector<WxScrollView>('#inner')!;
  const [outside, inside] = [record(outer, 'scroll'), record(inner, 'scroll')];
  await scrolledTo(inner, { top: 30 });
  expect([outside.length, inside.length]).toEqual([0, 1]);
});

describe('enhanced', () => {
  test('paging, scroll bar and bounces', async () => {
    const view = await scroller('scroll-y enhanced paging-enabled');
    view.showScrollbar = false;
    view.bounces = false;
    await drawn();
    const { scrollSnapType, scrollbarWidth, overscrollBehaviorY } = getComputedStyle(view);
    expect([scrollSnapType, scrollbarWidth, overscrollBehaviorY]).toEqual(['both mandatory', 'none', 'none']);
  });

  test('a finger is told from start to end', async () => {
    const view = await scroller('scroll-y enhanced');
    const story: string[] = [];
    for (const type of ['dragstart', 'dragging', 'dragend']) view.addEventListener(type, () => story.push(type));
    touch(view, 'touchmove', 0);
    await scrolledTo(view, { top: 40 });
    touch(view, 'touchend', 0);
    await scrolledTo(view, { top: 80 });
    expect(story).toEqual(['dragstart', 'dragging', 'dragend']);
  });
});

describe('refresher', () => {
  const head = (view: Element): HTMLElement => view.querySelector('.wx-scroll-view-refresher') as HTMLElement;
  const story = (view: Element): unknown[] => {
    const told: unknown[] = [];
    for (const type of ['refresherpulling', 'refresherrefresh', 'refresherrestore', 'refresherabort']) {
      view.addEventListener(type, (event) => told.push([type, (event as CustomEvent).detail]));
    }
    return told;
  };

  test('a pull beyond the threshold refreshes until the app says it is done', async () => {
    const view = await scroller('scroll-y refresher-enabled');
    const told = story(view);
    touch(view, 'touchstart', 0);
    touch(view, 'touchmove', 120);
    touch(view, 'touchend', 120);
    view.refresherTriggered = true;
    await drawn();
    expect(head(view).style.height).toBe('45px');
    view.refresherTriggered = false;
    await drawn();
    expect(head(view).style.height).toBe('0px');
    expect(told).toEqual([
      ['refresherpulling', { dy: 60 }],
      ['refresherrefresh', { dy: 60 }],
      ['refresherrestore', { dy: 45 }],
    ]);
  });

  test('a short pull is aborted', async () => {
    const view = await scroller('scroll-y refresher-enabled');
    const told = story(view);
    touch(view, 'touchstart', 0);
    touch(view, 'touchmove', 40);
    touch(view, 'touchend', 40);
    expect(told).toEqual([
      ['refresherpulling', { dy: 20 }],
      ['refresherabort', { dy: 20 }],
    ]);
  });

  test('a pull from further down is a scroll', async () => {
    const view = await scroller('scroll-y refresher-enabled scroll-top="100"');
    const told = story(view);
    touch(view, 'touchstart', 0);
    expect(touch(view, 'touchmove', 120).defaultPrevented).toBe(false);
    touch(view, 'touchend', 120);
    expect(told).toEqual([]);
  });

  test('the app opens it by itself', async () => {
    const view = await scroller('scroll-y refresher-enabled');
    const told = story(view);
    view.refresherTriggered = true;
    await drawn();
    expect(told).toEqual([['refresherrefresh', { dy: 45 }]]);
  });
});

function touch(target: Element, type: string, clientY: number): TouchEvent {
  const touches = type === 'touchend' ? [] : [new Touch({ identifier: 1, target, clientY, clientX: 0 })];
  const event = new TouchEvent(type, { touches, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
}

test('upper-threshold says how near the start is near', async () => {
  const view = await scroller('scroll-y upper-threshold="100px"');
  const told = record(view, 'scrolltoupper');
  await scrolledTo(view, { top: 300 });
  await scrolledTo(view, { top: 90 });
  expect(told).toEqual([{ direction: 'top' }]);
});

test('refresher-threshold, its colours and its background', async () => {
  const view = await scroller(
    'scroll-y refresher-enabled refresher-threshold="80" refresher-background="rgb(1, 2, 3)"',
  );
  const head = view.querySelector<HTMLElement>('.wx-scroll-view-refresher')!;
  const told = record(view, 'refresherrefresh');
  touch(view, 'touchstart', 0);
  touch(view, 'touchmove', 150);
  touch(view, 'touchend', 150);
  expect(told).toEqual([]);
  view.refresherTriggered = true;
  await drawn();
  expect([head.style.height, getComputedStyle(head).backgroundColor]).toEqual(['80px', 'rgb(1, 2, 3)']);
  const black = getComputedStyle(head).color;
  view.refresherDefaultStyle = 'white';
  await drawn();
  expect(getComputedStyle(head).color).not.toBe(black);
  view.refresherDefaultStyle = 'none';
  await drawn();
  expect([...head.children].every((dot) => (dot as HTMLElement).hidden)).toBe(true);
});
