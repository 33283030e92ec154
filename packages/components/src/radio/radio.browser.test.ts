import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, record } from '../../tests/mount.ts';
import type { WxRadio } from './radio.ts';
import type { WxRadioGroup } from '../radio-group/radio-group.ts';

const GROUP = `<wx-radio-group name="size">
  <wx-radio value="s" checked>Small</wx-radio>
  <wx-view><wx-radio value="m">Middle</wx-radio></wx-view>
  <wx-radio value="l" disabled>Large</wx-radio>
</wx-radio-group>`;

const radios = (group: Element): WxRadio[] => [...group.querySelectorAll<WxRadio>('wx-radio')];
const chosen = (group: Element): string[] =>
  radios(group)
    .filter((radio) => radio.ariaChecked === 'true')
    .map((radio) => radio.value);

test('by default it is an empty dot in front of the text', async () => {
  const group = await mount<WxRadioGroup>(
    '<wx-radio-group aria-label="Size"><wx-radio value="s">Small</wx-radio></wx-radio-group>',
  );
  const [radio] = radios(group);
  expect([group.role, radio?.role, radio?.ariaChecked]).toEqual(['radiogroup', 'radio', 'false']);
  expect(radio?.firstElementChild?.className).toBe('wx-radio-input');
  await expectAccessible(group);
});

test('one is chosen; choosing it again tells nothing', async () => {
  const group = await mount<WxRadioGroup>(GROUP);
  const changes = record(group, 'change');
  const middle = radios(group)[1] as WxRadio;
  await userEvent.click(middle);
  await userEvent.click(middle);
  expect(changes).toEqual([{ value: 'm' }]);
  expect(chosen(group)).toEqual(['m']);
});

test('a radio that code checks unchecks the others, in silence', async () => {
  const group = await mount<WxRadioGroup>(GROUP);
  const changes = record(group, 'change');
  (radios(group)[1] as WxRadio).checked = true;
  await drawn();
  expect(chosen(group)).toEqual(['m']);
  expect(changes).toEqual([]);
});

test('arrows choose the next one and pass over a disabled one', async () => {
  const group = await mount<WxRadioGroup>(GROUP);
  const changes = record(group, 'change');
  radios(group)[0]?.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(changes).toEqual([{ value: 'm' }, { value: 's' }]);
  expect(document.activeElement).toBe(radios(group)[0]);
});

test('reset chooses what is bound', async () => {
  const group = await mount<WxRadioGroup>(GROUP);
  radios(group)[1]?.click();
  expect(group.formValue).toBe('m');
  group.resetValue();
  expect(group.formValue).toBe('s');
});

test('color is the colour of the tick', async () => {
  const radio = await mount<WxRadio>('<wx-radio checked color="rgb(1, 2, 3)">Apple</wx-radio>');
  const box = radio.querySelector('.wx-radio-input')!;
  expect(box.getAttribute('style')).toContain('rgb(1, 2, 3)');
});

test('its tick is no part of its name', async () => {
  const radio = await mount('<wx-radio checked>Apple</wx-radio>');
  await expect.element(page.getByRole('radio', { name: 'Apple', exact: true })).toBe(radio);
});
