import { expect, test } from 'vitest';
import { drawn, expectAccessible, mount, once, record } from '../../tests/mount.ts';
import type { WxNavigationBar } from '../navigation-bar/navigation-bar.ts';
import type { WxPageMeta } from './page-meta.ts';

/** A page: a scroller with a shadow root. */
async function page(markup: string): Promise<{ scroller: HTMLElement; asked: unknown[] }> {
  await mount('<wx-page-meta></wx-page-meta><wx-navigation-bar></wx-navigation-bar>');
  const scroller = await mount('<div style="width: 300px; height: 200px; overflow: auto" tabindex="0"></div>');
  const asked: unknown[] = [];
  for (const type of ['wxpagemeta', 'wxnavigationbar']) {
    scroller.addEventListener(type, (event) => asked.push([type, (event as CustomEvent).detail]));
  }
  scroller.attachShadow({ mode: 'open' }).innerHTML = `${markup}<div style="height: 1000px"></div>`;
  await drawn();
  await Promise.resolve();
  return { scroller, asked };
}

const meta = (scroller: HTMLElement): WxPageMeta => scroller.shadowRoot!.querySelector('wx-page-meta')!;

test('by default it shows nothing and asks for nothing in particular', async () => {
  const { scroller, asked } = await page('<wx-page-meta></wx-page-meta>');
  expect(asked).toEqual([['wxpagemeta', {}]]);
  await expectAccessible(scroller);
});

test('settings go to whoever owns the page, again when they change', async () => {
  const { scroller, asked } = await page(
    '<wx-page-meta background-color="#111" background-color-top="#222" background-color-bottom="#333" root-background-color="#444" background-text-style="light" page-style="overflow: hidden" page-font-size="14px" root-font-size="20" page-orientation="auto"></wx-page-meta>',
  );
  expect(asked).toEqual([
    [
      'wxpagemeta',
      {
        backgroundColor: '#111',
        backgroundColorTop: '#222',
        backgroundColorBottom: '#333',
        rootBackgroundColor: '#444',
        backgroundTextStyle: 'light',
        pageStyle: 'overflow: hidden',
        pageFontSize: '14px',
        rootFontSize: '20px',
        pageOrientation: 'auto',
      },
    ],
  ]);
  const element = meta(scroller);
  element.pageStyle = '';
  await element.updateComplete;
  expect(asked).toHaveLength(2);
  expect(asked[1]).not.toHaveProperty('1.pageStyle');
});

test('scroll-top scrolls the page, at once or in its time, and says when it is done', async () => {
  const { scroller } = await page('<wx-page-meta scroll-duration="0"></wx-page-meta>');
  const element = meta(scroller);
  const scrolls = record(element, 'scroll');
  const dones = record(element, 'scrolldone');
  const scrolled = once(element, 'scroll');
  element.targetScrollTop = '120';
  await scrolled;
  expect([scroller.scrollTop, scrolls, dones]).toEqual([120, [{ scrollTop: 120 }], [{}]]);
  element.scrollDuration = 60;
  const done = once(element, 'scrolldone');
  element.targetScrollTop = '20px';
  await element.updateComplete;
  expect(scroller.scrollTop).toBe(120);
  await done;
  expect(scroller.scrollTop).toBe(20);
});

test('another size of the page is told', async () => {
  const { scroller } = await page('<wx-page-meta></wx-page-meta>');
  const resized = once(meta(scroller), 'resize');
  scroller.style.width = '250px';
  expect(((await resized) as CustomEvent).detail).toEqual({ size: { windowWidth: 250, windowHeight: 200 } });
});

test('off the page it hears nothing', async () => {
  const { scroller } = await page('<wx-page-meta></wx-page-meta>');
  const element = meta(scroller);
  const scrolls = record(element, 'scroll');
  element.remove();
  const scrolled = once(scroller, 'scroll');
  scroller.scrollTop = 50;
  await scrolled;
  expect(scrolls).toEqual([]);
});

test('navigation-bar: what the author gives goes to whoever draws the bar', async () => {
  const { scroller, asked } = await page(
    '<wx-page-meta><wx-navigation-bar title="Cart" front-color="#ffffff" background-color="#ff0000" color-animation-duration="200" color-animation-timing-func="easeIn"></wx-navigation-bar></wx-page-meta>',
  );
  expect(asked).toContainEqual([
    'wxnavigationbar',
    {
      title: 'Cart',
      frontColor: '#ffffff',
      backgroundColor: '#ff0000',
      colorAnimationDuration: 200,
      colorAnimationTimingFunc: 'easeIn',
    },
  ]);
  const bar = scroller.shadowRoot!.querySelector('wx-navigation-bar') as WxNavigationBar;
  bar.loading = true;
  await bar.updateComplete;
  expect(asked.at(-1)).toMatchObject(['wxnavigationbar', { title: 'Cart', loading: true }]);
});
