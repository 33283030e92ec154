import { describe, expect, test } from 'vitest';
import { startJoined, type JoinedApp } from './app.ts';

const start = async (): Promise<JoinedApp> => {
  const app = await startJoined({
    'page.json': '{ "enablePullDownRefresh": true }',
    'page.js': `Page({
      data: { pulls: 0 },
      onPullDownRefresh() { this.setData({ pulls: this.data.pulls + 1 }); wx.stopPullDownRefresh(); },
      hold() {},
    })`,
    'page.wxml': `<view id="plain" style="height: 100px">x</view>
      <view id="held" catchtouchmove="hold" style="height: 100px">x</view>
      <text id="text" user-select>selectable</text>
      <scroll-view id="inner" scroll-y style="height: 100px"><view style="height: 900px">x</view></scroll-view>
      <view style="height: 3000px" />`,
  });
  await expect.poll(() => head(app)).toBeTruthy();
  return app;
};
const head = (app: JoinedApp): HTMLElement => app.control.frame.root.querySelector('.pull-head')!;
const pulls = (app: JoinedApp): Promise<unknown> => app.settle().then(() => app.page().data['pulls']);

/** With the mouse, as far as that from the middle of an element; gives how high the head was before the end. */
function drag(app: JoinedApp, selector: string, x: number, y: number): string {
  const element = app.root().querySelector(selector)!;
  const box = element.getBoundingClientRect();
  const fire = (type: string, part: number): void => {
    const at = { clientX: box.left + box.width / 2 + x * part, clientY: box.top + box.height / 2 + y * part };
    const mouse = { pointerType: 'mouse', pointerId: 1, isPrimary: true, button: 0, bubbles: true, composed: true };
    element.dispatchEvent(new PointerEvent(type, { ...mouse, ...at }));
  };
  fire('pointerdown', 0);
  for (let step = 1; step <= 8; step++) fire('pointermove', step / 8);
  const { height } = head(app).style;
  fire('pointerup', 1);
  return height;
}

describe('a page with pull-down refresh', () => {
  test('is pulled with the mouse, far enough', async () => {
    const app = await start();
    expect(drag(app, '#plain', 5, 80)).toBe('40px');
    expect([await pulls(app), head(app).style.height]).toEqual([0, '0px']);
    expect(drag(app, '#plain', 5, 160)).toBe('80px');
    await expect.poll(() => pulls(app)).toBe(1);
    await expect.poll(() => head(app).style.height).toBe('0px');
  });

  test.each([
    ['a drag to the side', '#plain', 160, 80],
    ['a drag upwards', '#plain', 0, -160],
    ['what the app drags itself', '#held', 0, 160],
    ['a text to be selected', '#text', 0, 160],
  ])('leaves %s alone', async (_, selector, x, y) => {
    const app = await start();
    expect(drag(app, selector, x, y)).toBe('');
    expect(await pulls(app)).toBe(0);
  });

  test('is not pulled by what is scrolled, and can be scrolled back first', async () => {
    const app = await start();
    app.root().querySelector('#inner')!.scrollTop = 50;
    expect(drag(app, '#inner', 0, 160)).toBe('');
    app.control.view.pages.top!.scroller.scrollTop = 50;
    expect(drag(app, '#plain', 0, 160)).toBe('');
  });

  test('is pulled with two fingers on a trackpad, from its top only, and not by a wheel', async () => {
    const app = await start();
    const { scroller } = app.control.view.pages.top!;
    const swipe = async (step: number): Promise<void> => {
      for (let moved = 0; moved < 300; moved += step)
        scroller.dispatchEvent(new WheelEvent('wheel', { deltaY: -step }));
      const before = performance.now();
      // Fingers are off when nothing comes for a while.
      await expect.poll(() => performance.now() - before).toBeGreaterThan(200);
    };
    await swipe(100);
    expect(await pulls(app)).toBe(0);
    scroller.scrollTop = 10;
    scroller.dispatchEvent(new WheelEvent('wheel', { deltaY: -20 }));
    scroller.scrollTop = 0;
    await swipe(20);
    expect(await pulls(app)).toBe(0);
    await swipe(20);
    await expect.poll(() => pulls(app)).toBe(1);
  });
});
