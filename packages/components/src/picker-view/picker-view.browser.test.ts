import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, once, record } from '../../tests/mount.ts';
import type { WxPickerViewColumn } from '../picker-view-column/picker-view-column.ts';
import type { WxPickerView } from './picker-view.ts';

const column = (count: number): string =>
  `<wx-picker-view-column>${Array.from({ length: count }, (_item, index) => `<wx-view>${index}</wx-view>`).join('')}</wx-picker-view-column>`;

async function wheels(attributes = '', counts = [10, 5]): Promise<WxPickerView> {
  await mount(
    `<wx-picker-view aria-label="Time" style="width: 200px" ${attributes}>${counts.map(column).join('')}</wx-picker-view>`,
  );
  const view = document.querySelector('wx-picker-view') as WxPickerView;
  await laidOut();
  return view;
}

/** Slots and sizes are told of after drawing. */
async function laidOut(): Promise<void> {
  await drawn();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await drawn();
}

const columnOf = (view: WxPickerView, index: number): WxPickerViewColumn =>
  view.querySelectorAll<WxPickerViewColumn>('wx-picker-view-column')[index]!;

/** How far an item's middle is from the middle of its column. */
function distance(view: WxPickerView, at: number, item: number): number {
  const outer = columnOf(view, at).getBoundingClientRect();
  const inner = columnOf(view, at).querySelectorAll('wx-view')[item]!.getBoundingClientRect();
  return Math.round(inner.top + inner.height / 2 - outer.top - outer.height / 2);
}

function pointer(target: Element, type: string, y: number): void {
  const { left, top, height } = target.getBoundingClientRect();
  target.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      isPrimary: true,
      pointerType: 'touch',
      clientX: left + 5,
      clientY: top + height / 2 + y,
    }),
  );
}

test('by default every column stands at its first item; items are 34 px high, columns share the width', async () => {
  const view = await wheels();
  expect(view.formValue).toEqual([0, 0]);
  expect([distance(view, 0, 0), distance(view, 0, 1), columnOf(view, 0).offsetWidth]).toEqual([0, 34, 100]);
  const wheel = columnOf(view, 0);
  expect([wheel.role, wheel.tabIndex, wheel.ariaValueNow, wheel.ariaValueMax, wheel.ariaValueText]).toEqual([
    'spinbutton',
    0,
    '0',
    '9',
    '0',
  ]);
  await expectAccessible(view);
});

test('value places the columns in silence; what is too much stands at the last', async () => {
  const view = await wheels();
  const changes = record(view, 'change');
  view.value = [3, 99];
  await drawn();
  expect(view.formValue).toEqual([3, 4]);
  expect([distance(view, 0, 3), distance(view, 1, 4)]).toEqual([0, 0]);
  expect(changes).toEqual([]);
});

test('items that come later are picked when the value named them; fewer items clamp it', async () => {
  const view = await wheels('', [2]);
  view.value = [4];
  await drawn();
  expect(view.formValue).toEqual([1]);
  const wheel = columnOf(view, 0);
  for (const text of ['2', '3', '4', '5']) {
    const item = document.createElement('wx-view');
    item.textContent = text;
    wheel.append(item);
  }
  await laidOut();
  expect(view.formValue).toEqual([4]);
  wheel.replaceChildren(...[...wheel.querySelectorAll('wx-view')].slice(0, 2));
  await laidOut();
  expect(view.formValue).toEqual([1]);
  expect(view.querySelectorAll('.wx-picker-view-indicator, .wx-picker-view-mask')).toHaveLength(2);
});

test('the indicator says how high the items are; classes and styles reach indicator and mask', async () => {
  const view = await wheels(
    'indicator-style="height: 50px; color: rgb(1, 2, 3)" indicator-class="mine" mask-style="background-image: none" mask-class="fade"',
  );
  const indicator = view.querySelector('.wx-picker-view-indicator.mine') as HTMLElement;
  const mask = view.querySelector('.wx-picker-view-mask.fade') as HTMLElement;
  expect([indicator.offsetHeight, getComputedStyle(indicator).color]).toEqual([50, 'rgb(1, 2, 3)']);
  expect(getComputedStyle(mask).backgroundImage).toBe('none');
  expect([distance(view, 0, 0), distance(view, 0, 1)]).toEqual([0, 50]);
});

test('WXSS reaches the items and the documented parts', async () => {
  const view = await wheels();
  const sheet = document.createElement('style');
  sheet.textContent =
    'wx-picker-view wx-view { line-height: 34px; color: rgb(9, 8, 7) } .wx-picker-view-indicator { border-color: rgb(1, 2, 3) }';
  document.head.prepend(sheet);
  expect(getComputedStyle(view.querySelector('wx-view')!).color).toBe('rgb(9, 8, 7)');
  expect(getComputedStyle(view.querySelector('.wx-picker-view-indicator')!).borderTopColor).toBe('rgb(1, 2, 3)');
  sheet.remove();
});

describe('events', () => {
  test('a finger turns the wheel, which follows it, rests on an item and tells', async () => {
    const view = await wheels();
    const story: unknown[] = [];
    for (const type of ['pickstart', 'change', 'pickend'])
      view.addEventListener(type, (event) => story.push([type, (event as CustomEvent).detail]));
    const wheel = columnOf(view, 0);
    pointer(wheel, 'pointerdown', 0);
    pointer(wheel, 'pointermove', -60);
    expect(distance(view, 0, 0)).toBe(-60);
    const end = once(view, 'pickend');
    pointer(wheel, 'pointercancel', -60);
    await end;
    expect(distance(view, 0, view.formValue[0]!)).toBe(0);
    expect(story).toEqual([
      ['pickstart', {}],
      ['change', { value: [view.formValue[0], 0] }],
      ['pickend', {}],
    ]);
  });

  test('a fast flick runs on', async () => {
    const view = await wheels('', [100]);
    const wheel = columnOf(view, 0);
    pointer(wheel, 'pointerdown', 0);
    await new Promise(requestAnimationFrame);
    pointer(wheel, 'pointermove', -40);
    await new Promise(requestAnimationFrame);
    pointer(wheel, 'pointermove', -120);
    const end = once(view, 'pickend');
    pointer(wheel, 'pointerup', -120);
    await end;
    expect(view.formValue[0]).toBeGreaterThan(4);
  });

  test('immediate-change tells at release', async () => {
    const view = await wheels('immediate-change');
    const changes = record(view, 'change');
    const ends = record(view, 'pickend');
    pointer(columnOf(view, 1), 'pointerdown', 0);
    pointer(columnOf(view, 1), 'pointermove', -68);
    const end = once(view, 'pickend');
    pointer(columnOf(view, 1), 'pointercancel', -68);
    expect([changes.length, ends.length]).toEqual([1, 0]);
    await end;
    expect(changes).toHaveLength(1);
  });

  test('a tap picks the item that is tapped', async () => {
    const view = await wheels();
    const change = once(view, 'change');
    pointer(columnOf(view, 0), 'pointerdown', 68);
    pointer(columnOf(view, 0), 'pointerup', 68);
    await change;
    expect(view.formValue).toEqual([2, 0]);
  });

  test('a notch of the mouse wheel is one item', async () => {
    const view = await wheels();
    const change = once(view, 'change');
    columnOf(view, 0).dispatchEvent(new WheelEvent('wheel', { deltaY: 100, cancelable: true }));
    expect(((await change) as CustomEvent).detail).toEqual({ value: [1, 0] });
  });
});

test('keyboard', async () => {
  const view = await wheels();
  for (const [key, expected] of [
    ['{ArrowDown}', 1],
    ['{End}', 9],
    ['{PageUp}', 4],
    ['{ArrowUp}', 3],
    ['{Home}', 0],
  ] as const) {
    const end = once(view, 'pickend');
    columnOf(view, 0).focus();
    await userEvent.keyboard(key);
    await end;
    expect(view.formValue[0], key).toBe(expected);
  }
});

test('a wheel that is taken off the page stands still and tells nothing', async () => {
  const view = await wheels();
  const changes = record(view, 'change');
  pointer(columnOf(view, 0), 'pointerdown', 0);
  pointer(columnOf(view, 0), 'pointermove', -68);
  const wheel = columnOf(view, 0);
  view.remove();
  window.dispatchEvent(new PointerEvent('pointerup', { isPrimary: true }));
  await new Promise(requestAnimationFrame);
  expect([changes, wheel.isTurning]).toEqual([[], false]);
});
