import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, record } from '../../tests/mount.ts';
import type { WxCheckbox } from './checkbox.ts';
import type { WxCheckboxGroup } from '../checkbox-group/checkbox-group.ts';

const GROUP = `<wx-checkbox-group name="fruit">
  <wx-checkbox value="apple" checked>Apple</wx-checkbox>
  <wx-view><wx-checkbox value="pear">Pear</wx-checkbox></wx-view>
  <wx-checkbox value="plum">Plum</wx-checkbox>
</wx-checkbox-group>`;

const boxes = (group: Element): WxCheckbox[] => [...group.querySelectorAll<WxCheckbox>('wx-checkbox')];

test('by default it is an empty box in front of the text', async () => {
  const checkbox = await mount<WxCheckbox>('<wx-checkbox value="a">Apple</wx-checkbox>');
  expect([checkbox.role, checkbox.ariaChecked, checkbox.tabIndex]).toEqual(['checkbox', 'false', 0]);
  expect(checkbox.firstElementChild?.className).toBe('wx-checkbox-input');
  await expectAccessible(checkbox);
});

test('the box stays when the text is set anew', async () => {
  const checkbox = await mount<WxCheckbox>('<wx-checkbox checked>Apple</wx-checkbox>');
  checkbox.textContent = 'Pear';
  await Promise.resolve();
  expect(checkbox.firstElementChild?.className).toBe('wx-checkbox-input wx-checkbox-input-checked');
  expect(checkbox.textContent).toBe('Pear');
});

test('the tick has the colour; WXSS may have its own', async () => {
  const checkbox = await mount<WxCheckbox>('<wx-checkbox checked color="rgb(1, 2, 3)">Apple</wx-checkbox>');
  const box = checkbox.firstElementChild as Element;
  expect(getComputedStyle(box, '::before').color).toBe('rgb(1, 2, 3)');
  const sheet = document.createElement('style');
  sheet.textContent = '.wx-checkbox-input-checked { color: rgb(4, 5, 6) }';
  document.head.prepend(sheet);
  expect(getComputedStyle(box, '::before').color).toBe('rgb(4, 5, 6)');
  sheet.remove();
});

describe('group', () => {
  test('change tells what is ticked, in document order', async () => {
    const group = await mount<WxCheckboxGroup>(GROUP);
    const changes = record(group, 'change');
    const [apple, pear, plum] = boxes(group);
    await userEvent.click(plum as WxCheckbox);
    pear?.focus();
    await userEvent.keyboard(' ');
    await userEvent.click(apple as WxCheckbox);
    expect(changes).toEqual([
      { value: ['apple', 'plum'] },
      { value: ['apple', 'pear', 'plum'] },
      { value: ['pear', 'plum'] },
    ]);
    await expectAccessible(group);
  });

  test('code ticks in silence, reset goes back to what is bound', async () => {
    const group = await mount<WxCheckboxGroup>(GROUP);
    const changes = record(group, 'change');
    const [, pear] = boxes(group);
    if (pear !== undefined) pear.checked = true;
    await drawn();
    expect(group.formValue).toEqual(['apple', 'pear']);
    expect(changes).toEqual([]);
    boxes(group)[0]?.click();
    group.resetValue();
    expect(group.formValue).toEqual(['apple', 'pear']);
  });

  test('a disabled box stays as it is', async () => {
    const group = await mount<WxCheckboxGroup>(
      '<wx-checkbox-group><wx-checkbox value="a" disabled>A</wx-checkbox></wx-checkbox-group>',
    );
    const changes = record(group, 'change');
    boxes(group)[0]?.click();
    expect(changes).toEqual([]);
  });
});

test('its tick is no part of its name', async () => {
  const checkbox = await mount('<wx-checkbox checked>Apple</wx-checkbox>');
  await expect.element(page.getByRole('checkbox', { name: 'Apple', exact: true })).toBe(checkbox);
});
