import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, record } from '../../tests/mount.ts';
import type { WxSlider } from './slider.ts';

const track = (slider: WxSlider): DOMRect =>
  (slider.querySelector('.wx-slider-handle-wrapper') as Element).getBoundingClientRect();
const thumb = (slider: WxSlider): HTMLElement => slider.querySelector('.wx-slider-thumb') as HTMLElement;

function point(slider: WxSlider, type: string, part: number): void {
  const { left, width } = track(slider);
  slider.dispatchEvent(new PointerEvent(type, { bubbles: true, isPrimary: true, clientX: left + width * part }));
}

test('by default it goes from 0 to 100 and stands at 0', async () => {
  const slider = await mount<WxSlider>('<wx-slider aria-label="Volume"></wx-slider>');
  expect([slider.role, slider.ariaValueMin, slider.ariaValueMax, slider.ariaValueNow]).toEqual([
    'slider',
    '0',
    '100',
    '0',
  ]);
  expect([thumb(slider).offsetWidth, thumb(slider).style.left]).toEqual([28, '0%']);
  await expectAccessible(slider);
});

test('block-size stays between 12 and 28; show-value writes the value', async () => {
  const slider = await mount<WxSlider>(
    '<wx-slider block-size="5" block-color="rgb(1, 2, 3)" value="30" show-value></wx-slider>',
  );
  expect(thumb(slider).offsetWidth).toBe(12);
  expect(getComputedStyle(thumb(slider)).backgroundColor).toBe('rgb(1, 2, 3)');
  expect(slider.querySelector('.wx-slider-value')?.textContent).toBe('30');
});

test.each([
  ['color="rgb(4, 5, 6)" selected-color="rgb(1, 2, 3)"'],
  ['backgroundColor="rgb(4, 5, 6)" activeColor="rgb(1, 2, 3)"'],
])('colours in both spellings: %s', async (attributes) => {
  const slider = await mount<WxSlider>(`<wx-slider value="50" ${attributes}></wx-slider>`);
  const colorOf = (selector: string): string =>
    getComputedStyle(slider.querySelector(selector) as Element).backgroundColor;
  expect([colorOf('.wx-slider-handle-wrapper'), colorOf('.wx-slider-track')]).toEqual(['rgb(4, 5, 6)', 'rgb(1, 2, 3)']);
});

test('the value is fitted to min, max and step', async () => {
  const slider = await mount<WxSlider>('<wx-slider min="10" max="20" step="4" value="15"></wx-slider>');
  expect(slider.formValue).toBe(14);
  slider.value = 99;
  await drawn();
  expect(slider.formValue).toBe(20);
});

describe('events', () => {
  test('dragging tells changing, the end tells change', async () => {
    const slider = await mount<WxSlider>('<wx-slider step="10"></wx-slider>');
    const story: unknown[] = [];
    for (const type of ['changing', 'change'])
      slider.addEventListener(type, (event) => story.push([type, (event as CustomEvent).detail]));
    point(slider, 'pointerdown', 0);
    point(slider, 'pointermove', 0.31);
    point(slider, 'pointermove', 0.32);
    point(slider, 'pointermove', 0.52);
    point(slider, 'pointerup', 0.52);
    point(slider, 'pointermove', 0.9);
    expect(story).toEqual([
      ['changing', { value: 30 }],
      ['changing', { value: 50 }],
      ['change', { value: 50 }],
    ]);
  });

  test('a tap on the track is a change', async () => {
    const slider = await mount<WxSlider>('<wx-slider></wx-slider>');
    const changes = record(slider, 'change');
    point(slider, 'pointerdown', 0.7);
    point(slider, 'pointerup', 0.7);
    expect(changes).toEqual([{ value: 70 }]);
  });

  test('disabled it does not move', async () => {
    const slider = await mount<WxSlider>('<wx-slider disabled></wx-slider>');
    const changes = record(slider, 'change');
    point(slider, 'pointerdown', 0.7);
    point(slider, 'pointerup', 0.7);
    expect(changes).toEqual([]);
  });

  test('keyboard', async () => {
    const slider = await mount<WxSlider>('<wx-slider step="5" value="50"></wx-slider>');
    const changes = record(slider, 'change');
    slider.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowDown}{Home}{End}{End}');
    expect(changes).toEqual([55, 50, 45, 0, 100].map((value) => ({ value })));
  });
});
