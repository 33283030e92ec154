import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, record } from '../../tests/mount.ts';

const find = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;

test('it names the control inside that has no text of its own', async () => {
  const label = await mount('<wx-label>Sound <wx-switch></wx-switch></wx-label>');
  expect(find('wx-switch').getAttribute('aria-label')).toBe('Sound');
  await expectAccessible(label);
  label.firstChild!.textContent = 'Music';
  await drawn();
  expect(find('wx-switch').getAttribute('aria-label')).toBe('Music');
});

test('a click on the text goes to the first control inside, once', async () => {
  await mount('<wx-label><wx-text>Sound</wx-text><wx-switch></wx-switch><wx-switch></wx-switch></wx-label>');
  const changes = record(find('wx-switch'), 'change');
  await userEvent.click(find('wx-text'));
  await userEvent.click(find('wx-switch'));
  expect(changes).toEqual([{ value: true }, { value: false }]);
});

test('for names a control elsewhere; a text field is focused', async () => {
  await mount('<wx-view><wx-label for="name">Name</wx-label><wx-input id="name"></wx-input></wx-view>');
  await userEvent.click(find('wx-label'));
  expect(document.activeElement).toBe(find('#name input'));
  await expectAccessible(document.body.firstElementChild as Element);
});
