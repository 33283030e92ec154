import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { expect, test } from 'vitest';
import { drawn, mount, record } from './mount.ts';

/** Whoever uses the components renders their content; it must be able to change it at will. */
async function stage(): Promise<HTMLElement> {
  await mount('<wx-checkbox></wx-checkbox><wx-swiper></wx-swiper><wx-scroll-view></wx-scroll-view>');
  return mount('<div></div>');
}

test('text and conditions beside the box of a checkbox', async () => {
  const root = await stage();
  const draw = (text: string, more: boolean): unknown =>
    render(html`<wx-checkbox .checked=${true}>${text}${more ? html`<wx-text>more</wx-text>` : ''}</wx-checkbox>`, root);
  draw('Apple', false);
  await drawn();
  draw('Pear', true);
  await drawn();
  const checkbox = root.querySelector('wx-checkbox') as HTMLElement;
  expect(checkbox.textContent).toBe('Pearmore');
  expect(checkbox.firstElementChild?.className).toBe('wx-checkbox-input wx-checkbox-input-checked');
});

test('keyed items of a swiper move, come and go beside its dots', async () => {
  const root = await stage();
  const draw = (keys: string[]): unknown =>
    render(
      html`<wx-swiper .indicatorDots=${true} .duration=${0}
        >${repeat(
          keys,
          (key) => key,
          (key) => html`<wx-swiper-item>${key}</wx-swiper-item>`,
        )}</wx-swiper
      >`,
      root,
    );
  for (const keys of [['a', 'b', 'c'], ['c', 'a'], [], ['x', 'c', 'y', 'a']]) {
    draw(keys);
    await drawn();
    await Promise.resolve();
    const swiper = root.querySelector('wx-swiper') as HTMLElement;
    const items = [...swiper.querySelectorAll<HTMLElement>('wx-swiper-item')];
    expect(items.map((item) => item.textContent)).toEqual(keys);
    expect(items.map((item) => item.style.transform)).toEqual(keys.map((_key, index) => `translateX(${index * 100}%)`));
    expect(swiper.querySelectorAll('.wx-swiper-dot')).toHaveLength(keys.length);
    expect(swiper.lastElementChild?.className).toContain('wx-swiper-dots');
  }
});

test('a swiper that is moved to another place goes on working', async () => {
  const root = await stage();
  root.innerHTML =
    '<p></p><wx-swiper duration="0"><wx-swiper-item>0</wx-swiper-item><wx-swiper-item>1</wx-swiper-item></wx-swiper>';
  await drawn();
  const swiper = root.querySelector('wx-swiper') as HTMLElement & { current: number };
  root.prepend(swiper);
  const changes = record(swiper, 'change');
  swiper.current = 1;
  await drawn();
  swiper.children[0]?.setAttribute('style', '');
  await Promise.resolve();
  expect(changes).toEqual([{ current: 1, source: '' }]);
  expect((swiper.children[0] as HTMLElement).style.transform).toBe('translateX(-100%)');
});

test('the head of a scroll-view stays in front of its content', async () => {
  const root = await stage();
  const draw = (rows: number[]): unknown =>
    render(
      html`<wx-scroll-view .scrollY=${true} .refresherEnabled=${true}
        >${rows.map((row) => html`<wx-view>${row}</wx-view>`)}</wx-scroll-view
      >`,
      root,
    );
  draw([1]);
  await drawn();
  draw([2, 3]);
  await drawn();
  const view = root.querySelector('wx-scroll-view') as HTMLElement;
  expect(view.firstElementChild?.className).toBe('wx-scroll-view-refresher');
  expect(view.textContent).toBe('23');
});
