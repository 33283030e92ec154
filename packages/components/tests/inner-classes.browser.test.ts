import { expect, test } from 'vitest';
import { mount } from './mount.ts';

/** Parts of built-in components that apps are known to style (spec, components §1), with markup that shows each. */
const PARTS: readonly (readonly [selector: string, markup: string])[] = [
  ['.wx-checkbox-input', '<wx-checkbox>a</wx-checkbox>'],
  ['.wx-checkbox-input.wx-checkbox-input-checked', '<wx-checkbox checked>a</wx-checkbox>'],
  ['.wx-checkbox-input', '<wx-switch type="checkbox"></wx-switch>'],
  ['.wx-radio-input', '<wx-radio>a</wx-radio>'],
  ['.wx-radio-input.wx-radio-input-checked', '<wx-radio checked>a</wx-radio>'],
  ['.wx-switch-input', '<wx-switch></wx-switch>'],
  ['.wx-switch-input.wx-switch-input-checked', '<wx-switch checked></wx-switch>'],
  ['.wx-slider-handle-wrapper', '<wx-slider></wx-slider>'],
  ['.wx-slider-track', '<wx-slider value="30"></wx-slider>'],
  ['.wx-slider-thumb', '<wx-slider></wx-slider>'],
  ['.wx-slider-value', '<wx-slider show-value></wx-slider>'],
  ['.wx-swiper-dots', '<wx-swiper indicator-dots><wx-swiper-item>a</wx-swiper-item></wx-swiper>'],
  ['.wx-swiper-dot', '<wx-swiper indicator-dots><wx-swiper-item>a</wx-swiper-item></wx-swiper>'],
  ['.wx-swiper-dot.wx-swiper-dot-active', '<wx-swiper indicator-dots><wx-swiper-item>a</wx-swiper-item></wx-swiper>'],
  ['.wx-picker-view-indicator', '<wx-picker-view><wx-picker-view-column></wx-picker-view-column></wx-picker-view>'],
  ['.wx-picker-view-mask', '<wx-picker-view><wx-picker-view-column></wx-picker-view-column></wx-picker-view>'],
];

test.each(PARTS)('%s of %s can be styled from WXSS', async (selector, markup) => {
  const element = await mount(markup);
  const sheet = document.createElement('style');
  sheet.textContent = `${selector} { outline: 3px solid rgb(1, 2, 3); background-color: rgb(4, 5, 6); margin-left: 7px }`;
  // Before the base sheet: an app's rules must win by what they are, not by where they stand.
  document.head.prepend(sheet);
  const part = element.querySelector(selector);
  const { outlineColor, marginLeft } = getComputedStyle(part!);
  sheet.remove();
  expect([outlineColor, marginLeft]).toEqual(['rgb(1, 2, 3)', '7px']);
});

test('pseudo-elements of a switch and a button', async () => {
  const element = await mount('<div><wx-switch></wx-switch><wx-button>a</wx-button></div>');
  const sheet = document.createElement('style');
  sheet.textContent = '.wx-switch-input::after, wx-button::after { border: 2px solid rgb(1, 2, 3) }';
  document.head.prepend(sheet);
  const colors = ['.wx-switch-input', 'wx-button'].map(
    (selector) => getComputedStyle(element.querySelector(selector)!, '::after').borderTopColor,
  );
  sheet.remove();
  expect(colors).toEqual(['rgb(1, 2, 3)', 'rgb(1, 2, 3)']);
});
