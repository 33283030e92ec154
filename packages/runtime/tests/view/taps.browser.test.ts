import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { TestApp, Units } from './app.ts';
import { startHome } from './app.ts';
import { methods } from './event-steps.ts';

describe('taps', () => {
  const units: Units = {
    home: ({ html }) => ({
      render: (s) =>
        html`<wx-view .$s=${s} id="plain" data-n="0" style="height:100px">plain</wx-view
          ><wx-view .$s=${s} id="long" data-n="1" style="height:100px">long</wx-view
          ><wx-view .$s=${s} id="keys" data-n="0" tabindex="0" role="button">keys</wx-view>`,
      nodes: [
        {
          tag: 'view',
          on: [
            { name: 'tap', handler: 'tap' },
            { name: 'touchstart', handler: 'start' },
            { name: 'touchend', handler: 'end' },
          ],
        },
        {
          tag: 'view',
          on: [
            { name: 'tap', handler: 'tap' },
            { name: 'longpress', handler: 'long' },
          ],
        },
      ],
      lists: [],
    }),
  };

  const pointer = (app: TestApp, type: string, selector: string, x: number, y: number): void => {
    const options = {
      bubbles: true,
      composed: true,
      clientX: x,
      clientY: y,
      pointerId: 1,
      isPrimary: true,
      button: 0,
      pointerType: 'mouse',
    };
    app.find(selector).dispatchEvent(new PointerEvent(type, options));
  };

  test('come from a real click, once, with touches around it', async () => {
    const app = await startHome({ units }, {});
    await userEvent.click(app.find('#plain'));
    const calls = app.calls();
    expect(methods(calls)).toBe('1.start 1.end 1.tap');
    const { event } = calls[2]!;
    expect(event.changedTouches).toHaveLength(1);
    expect(event.detail).toEqual({ x: event.changedTouches![0]!.pageX, y: event.changedTouches![0]!.pageY });
    expect(calls[0]!.event.touches).toHaveLength(1);
    expect(calls[1]!.event.touches).toHaveLength(0);
  });

  test('do not come from a drag or a cancelled press', async () => {
    const app = await startHome({ units }, {});
    pointer(app, 'pointerdown', '#long', 10, 10);
    pointer(app, 'pointermove', '#long', 10, 25);
    pointer(app, 'pointerup', '#long', 10, 25);
    pointer(app, 'pointerdown', '#long', 10, 10);
    pointer(app, 'pointercancel', '#long', 10, 10);
    pointer(app, 'pointerup', '#long', 10, 10);
    expect(app.calls()).toEqual([]);
    pointer(app, 'pointerdown', '#long', 10, 10);
    pointer(app, 'pointermove', '#long', 14, 14);
    pointer(app, 'pointerup', '#long', 14, 14);
    expect(methods(app.calls())).toBe('1.tap');
  });

  test('give way to a long press that has a handler', async () => {
    const app = await startHome({ units }, {});
    pointer(app, 'pointerdown', '#long', 10, 10);
    await expect.poll(() => methods(app.calls())).toBe('1.long');
    pointer(app, 'pointerup', '#long', 10, 10);
    expect(app.calls()).toEqual([]);
  });

  test('of a finger come after its touchend', async () => {
    const app = await startHome({ units }, {});
    const target = app.find('#plain');
    const touch = new Touch({ identifier: 0, target, clientX: 5, clientY: 60 });
    const options = {
      bubbles: true,
      composed: true,
      clientX: 5,
      clientY: 60,
      pointerId: 2,
      isPrimary: true,
      button: 0,
      pointerType: 'touch',
    };
    const touchOptions = { bubbles: true, composed: true, changedTouches: [touch] };
    target.dispatchEvent(new PointerEvent('pointerdown', options));
    target.dispatchEvent(new TouchEvent('touchstart', { ...touchOptions, touches: [touch] }));
    target.dispatchEvent(new PointerEvent('pointerup', options));
    target.dispatchEvent(new TouchEvent('touchend', touchOptions));
    expect(methods(app.calls())).toBe('1.start 1.end 1.tap');
  });

  test('come from scripts and keys as clicks without a pointer', async () => {
    const app = await startHome({ units }, {});
    app.find('#keys').click();
    expect(methods(app.calls())).toBe('1.tap');
  });
});

test('catchtouchmove keeps the page from scrolling', async () => {
  const units: Units = {
    home: ({ html }) => ({
      render: (s) => html`<wx-view .$s=${s} id="free" data-n="0"><wx-view id="caught" data-n="1">x</wx-view></wx-view>`,
      nodes: [
        { tag: 'view', on: [{ name: 'touchmove', handler: 'moved' }] },
        { tag: 'view', on: [{ name: 'touchmove', mode: 'catch', handler: '' }] },
      ],
      lists: [],
    }),
  };
  const app = await startHome({ units }, {});
  const move = (selector: string): boolean => {
    const target = app.find(selector);
    const touch = new Touch({ identifier: 3, target, clientX: 20, clientY: 60 });
    return target.dispatchEvent(
      new TouchEvent('touchmove', {
        bubbles: true,
        composed: true,
        cancelable: true,
        touches: [touch],
        changedTouches: [touch],
      }),
    );
  };
  expect(move('#caught')).toBe(false);
  expect(app.calls()).toEqual([]);
  expect(move('#free')).toBe(true);
  expect(app.calls()[0]!.event.touches![0]).toMatchObject({ identifier: 3, clientX: 20, clientY: 16 });
});
