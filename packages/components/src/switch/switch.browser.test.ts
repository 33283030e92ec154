import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, record } from '../../tests/mount.ts';
import type { WxSwitch } from './switch.ts';

const part = (element: WxSwitch): HTMLElement =>
  element.querySelector('.wx-switch-input, .wx-checkbox-input') as HTMLElement;

test('by default it is a switch that is off', async () => {
  const element = await mount<WxSwitch>('<wx-switch aria-label="Sound"></wx-switch>');
  expect([element.role, element.ariaChecked, element.tabIndex]).toEqual(['switch', 'false', 0]);
  expect(part(element).className.trim()).toBe('wx-switch-input');
  await expectAccessible(element);
});

test('type checkbox shows a box', async () => {
  const element = await mount<WxSwitch>('<wx-switch type="checkbox" checked aria-label="Sound"></wx-switch>');
  expect(element.role).toBe('checkbox');
  expect(part(element).className).toBe('wx-checkbox-input wx-checkbox-input-checked');
  await expectAccessible(element);
});

test('color is the colour when on', async () => {
  const element = await mount<WxSwitch>('<wx-switch checked color="rgb(1, 2, 3)"></wx-switch>');
  expect(getComputedStyle(part(element)).backgroundColor).toBe('rgb(1, 2, 3)');
});

test('a click and the keyboard turn it and tell; code turns it in silence', async () => {
  const element = await mount<WxSwitch>('<wx-switch></wx-switch>');
  const changes = record(element, 'change');
  await userEvent.click(element);
  element.focus();
  await userEvent.keyboard(' ');
  await userEvent.keyboard('{Enter}');
  expect(changes).toEqual([{ value: true }, { value: false }, { value: true }]);
  element.checked = true;
  await drawn();
  element.checked = false;
  await drawn();
  expect(element.ariaChecked).toBe('false');
  expect(changes).toHaveLength(3);
});

test('disabled it does not turn', async () => {
  const element = await mount<WxSwitch>('<wx-switch disabled></wx-switch>');
  const changes = record(element, 'change');
  element.click();
  expect(changes).toEqual([]);
  expect(element.formValue).toBe(false);
});
