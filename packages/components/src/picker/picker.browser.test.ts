import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, once, record } from '../../tests/mount.ts';
import type { WxPickerViewColumn } from '../picker-view-column/picker-view-column.ts';
import type { WxPicker } from './picker.ts';

const sheet = (): HTMLDialogElement | null => document.querySelector('dialog.wx-picker-sheet');
const wheels = (): WxPickerViewColumn[] => [
  ...document.querySelectorAll<WxPickerViewColumn>('dialog wx-picker-view-column'),
];
const shown = (): (string | undefined)[] =>
  wheels().map((wheel) => wheel.querySelectorAll('.wx-picker-item')[wheel.index]?.textContent ?? undefined);
const press = (name: 'cancel' | 'confirm'): void =>
  document.querySelector<HTMLButtonElement>(`.wx-picker-${name}`)?.click();

async function picker(attributes: string, properties: Partial<WxPicker> = {}): Promise<WxPicker> {
  const element = await mount<WxPicker>(`<wx-picker ${attributes}><wx-view>Choose</wx-view></wx-picker>`);
  Object.assign(element, properties);
  await drawn();
  return element;
}

async function open(element: WxPicker): Promise<void> {
  await element.open();
  await laidOut();
}

/** Slots and sizes are told of after drawing. */
async function laidOut(): Promise<void> {
  await drawn();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await drawn();
}

/** Turns a wheel by the keyboard and waits until it rests. */
async function turn(column: number, key: string): Promise<void> {
  const end = once(document.querySelector('dialog wx-picker-view')!, 'pickend');
  wheels()[column]?.focus();
  await userEvent.keyboard(key);
  await end;
  await laidOut();
}

test('by default it is a button that opens a dialog with one wheel', async () => {
  const element = await picker('', { range: ['a', 'b'] });
  expect([element.role, element.tabIndex, element.ariaHasPopup, sheet()]).toEqual(['button', 0, 'dialog', null]);
  await expectAccessible(element);
  await open(element);
  expect([sheet()?.open, shown()]).toEqual([true, ['a']]);
  await expectAccessible(sheet()!);
});

test('the sheet stands at the bottom of the window, over everything, outside the author’s content', async () => {
  const element = await picker('header-text="Fruit"', { range: ['a'] });
  await open(element);
  await Promise.all(
    sheet()!
      .getAnimations()
      .map((animation) => animation.finished),
  );
  expect(sheet()!.getBoundingClientRect().bottom).toBe(window.innerHeight);
  expect(element.contains(sheet())).toBe(false);
  expect(document.querySelector('.wx-picker-title')?.textContent).toBe('Fruit');
  expect(sheet()!.contains(document.activeElement)).toBe(true);
});

describe('opening', () => {
  test.each(['{Enter}', ' '])('by the key %s', async (key) => {
    const element = await picker('', { range: ['a'] });
    element.focus();
    await userEvent.keyboard(key);
    await laidOut();
    expect(sheet()?.open).toBe(true);
  });

  test('disabled it does not', async () => {
    const element = await picker('disabled', { range: ['a'] });
    element.click();
    await laidOut();
    expect(sheet()).toBe(null);
  });
});

describe('leaving', () => {
  test('by Cancel, Escape or a press beside it is a cancel', async () => {
    const element = await picker('', { range: ['a', 'b'] });
    const cancels = record(element, 'cancel');
    const changes = record(element, 'change');
    const ways = [
      () => press('cancel'),
      () => userEvent.keyboard('{Escape}'),
      () => {
        sheet()?.dispatchEvent(new PointerEvent('pointerdown'));
        sheet()?.click();
      },
    ];
    for (const way of ways) {
      await open(element);
      await turn(0, '{ArrowDown}');
      const cancelled = once(element, 'cancel');
      await way();
      await cancelled;
      expect(sheet()).toBe(null);
    }
    expect([cancels, changes]).toEqual([[{}, {}, {}], []]);
    await open(element);
    expect(shown()).toEqual(['a']);
  });

  test('not by letting a wheel go beside it', async () => {
    const element = await picker('', { range: ['a', 'b'] });
    await open(element);
    wheels()[0]?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    sheet()?.click();
    expect(sheet()?.open).toBe(true);
  });

  test('when the picker leaves the page, or cannot be seen', async () => {
    const element = await picker('', { range: ['a'] });
    await open(element);
    element.remove();
    expect(sheet()).toBe(null);
    document.body.append(element);
    await open(element);
    const cancelled = once(element, 'cancel');
    document.body.style.display = 'none';
    await cancelled;
    document.body.style.display = '';
    expect(sheet()).toBe(null);
  });
});

describe('selector', () => {
  test('tells the index as text, and opens there the next time', async () => {
    const element = await picker('range-key="name" value="1"', {
      range: [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
    });
    const changes = record(element, 'change');
    await open(element);
    expect(shown()).toEqual(['b']);
    await turn(0, '{ArrowDown}');
    const changed = once(element, 'change');
    press('confirm');
    await changed;
    expect([changes, element.formValue]).toEqual([[{ value: '2' }], '2']);
    await open(element);
    expect(shown()).toEqual(['c']);
  });

  test('Enter in a wheel confirms', async () => {
    const element = await picker('', { range: ['a', 'b'] });
    await open(element);
    const changed = once(element, 'change');
    wheels()[0]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(((await changed) as CustomEvent).detail).toEqual({ value: '0' });
  });

  test('another bound value takes the place of what was picked; reset too', async () => {
    const element = await picker('', { range: ['a', 'b', 'c'] });
    await open(element);
    await turn(0, '{End}');
    press('confirm');
    element.resetValue();
    expect(element.formValue).toBe(0);
    element.value = 1;
    await drawn();
    await open(element);
    expect(shown()).toEqual(['b']);
  });
});

describe('multiSelector', () => {
  test('tells each turned column at once; the app may change the other columns', async () => {
    const element = await picker('mode="multiSelector"', {
      range: [
        ['fish', 'fruit'],
        ['cod', 'eel'],
      ],
      value: [0, 1],
    });
    const columns = record(element, 'columnchange');
    const changes = record(element, 'change');
    element.addEventListener('columnchange', () => {
      element.range = [
        ['fish', 'fruit'],
        ['apple', 'pear', 'plum'],
      ];
      element.value = [1, 0];
    });
    await open(element);
    expect(shown()).toEqual(['fish', 'eel']);
    await turn(0, '{ArrowDown}');
    expect(shown()).toEqual(['fruit', 'apple']);
    const changed = once(element, 'change');
    press('confirm');
    await changed;
    expect([columns, changes]).toEqual([[{ column: 0, value: 1 }], [{ value: [1, 0] }]]);
  });
});

describe('date and time', () => {
  test('a shorter month has fewer days', async () => {
    const element = await picker('mode="date" value="2023-03-31" start="2020-01-01" end="2025-12-31"');
    await open(element);
    expect(wheels().map(({ ariaLabel }) => ariaLabel)).toEqual(['Year', 'Month', 'Day']);
    expect(shown()).toEqual(['2023', '03', '31']);
    await turn(1, '{ArrowUp}');
    expect([shown(), wheels()[2]?.count]).toEqual([['2023', '02', '28'], 28]);
    const changed = once(element, 'change');
    press('confirm');
    expect(((await changed) as CustomEvent).detail).toEqual({ value: '2023-02-28' });
  });

  test('fields="month" has two wheels', async () => {
    const element = await picker('mode="date" fields="month" value="2023-03"');
    await open(element);
    expect(shown()).toEqual(['2023', '03']);
  });

  test('time', async () => {
    const element = await picker('mode="time" value="12:01" start="09:00" end="13:30"');
    await open(element);
    await turn(0, '{End}');
    const changed = once(element, 'change');
    press('confirm');
    expect(((await changed) as CustomEvent).detail).toEqual({ value: '13:01' });
  });
});

test('region: names with their codes; the table comes with the first opening', async () => {
  const element = await picker('mode="region" custom-item="全部"', { value: ['广东省', '广州市', '海珠区'] });
  await open(element);
  expect(shown()).toEqual(['广东省', '广州市', '海珠区']);
  await turn(0, '{ArrowDown}');
  expect(shown()).toEqual(['广西壮族自治区', '全部', '全部']);
  expect(sheet()!.querySelectorAll('.wx-picker-view-indicator')).toHaveLength(3);
  await turn(1, '{ArrowDown}');
  await turn(2, '{ArrowDown}');
  const changed = once(element, 'change');
  press('confirm');
  expect(((await changed) as CustomEvent).detail).toEqual({
    value: ['广西壮族自治区', '南宁市', '兴宁区'],
    code: ['450000', '450100', '450102'],
    postcode: '',
  });
});

describe('confirmed while a wheel turns, it takes the item that the wheel was turning to', () => {
  test('one wheel', async () => {
    const element = await picker('', { range: ['a', 'b', 'c'] });
    await open(element);
    const changes = record(element, 'change');
    wheels()[0]!.focus();
    await userEvent.keyboard('{End}');
    expect(wheels()[0]!.isTurning).toBe(true);
    press('confirm');
    expect(changes).toEqual([{ value: '2' }]);
  });

  test('two wheels, and the day that is too many', async () => {
    const element = await picker('mode="date" value="2023-03-31"');
    await open(element);
    const changes = record(element, 'change');
    wheels()[1]!.focus();
    await userEvent.keyboard('{ArrowUp}');
    press('confirm');
    expect(changes).toEqual([{ value: '2023-02-28' }]);
  });

  test('by a mouse wheel that has just stopped', async () => {
    const element = await picker('mode="multiSelector"', {
      range: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    });
    await open(element);
    const changes = record(element, 'change');
    const columns = record(element, 'columnchange');
    wheels()[1]!.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, cancelable: true }));
    press('confirm');
    expect([columns, changes]).toEqual([[{ column: 1, value: 1 }], [{ value: [0, 1] }]]);
  });
});

test('it is dark where the page is', async () => {
  document.documentElement.style.colorScheme = 'dark';
  const element = await picker('', { range: ['a'] });
  await open(element);
  expect(getComputedStyle(sheet()!).backgroundColor).toBe('rgb(25, 25, 25)');
  document.documentElement.style.colorScheme = '';
});

test.each([
  ['province', ['广东省']],
  ['city', ['广东省', '广州市']],
])('level="%s" ends the regions there', async (level, names) => {
  const element = await picker(`mode="region" level="${level}"`, { value: ['广东省', '广州市', '海珠区'] });
  element.click();
  await expect.poll(() => wheels().length).toBe(names.length);
  await drawn();
  expect(shown()).toEqual(names);
});
