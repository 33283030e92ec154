import { describe, expect, test } from 'vitest';
import { startJoined, type JoinedApp } from './app.ts';

const start = (wxml: string, wxss: string): Promise<JoinedApp> =>
  startJoined({ 'page.js': 'Page({})', 'page.wxml': wxml, 'page.wxss': wxss });
const box = (app: JoinedApp, selector: string): DOMRect => app.root().querySelector(selector)!.getBoundingClientRect();
const area = (app: JoinedApp): DOMRect => app.control.view.pages.top!.scroller.getBoundingClientRect();

/** Colour of one pixel of the page's area: that of the topmost element there that has one. */
function colorAt(app: JoinedApp, x: number, y: number): string {
  const found = app
    .root()
    .elementsFromPoint(x, y)
    .map((element) => getComputedStyle(element).backgroundColor);
  return found.find((color) => color !== 'rgba(0, 0, 0, 0)') ?? '';
}

describe('the area of a page', () => {
  test('is what lengths are shares of, below the bar', async () => {
    const app = await start(
      '<view class="width" /><view class="window" /><view class="all" />',
      'page { height: 100% } .width { width: 750rpx; height: 1px } .window { width: 100vw; height: 100vh } .all { height: 100% }',
    );
    const { width, height, top } = area(app);
    expect([width, top, height]).toEqual([Math.min(innerWidth, 480), 44, innerHeight - 44]);
    expect(box(app, '.width').width).toBeCloseTo(width, 3);
    expect([box(app, '.window').width, box(app, '.window').height]).toEqual([width, height]);
    expect(box(app, '.all').height).toBe(height);
  });

  test('is what fixed and sticky boxes keep to', async () => {
    const app = await start(
      '<view class="sticky" /><view class="long" /><view class="fixed" />',
      '.long { height: 3000px } .sticky { position: sticky; top: 0; height: 20px } .fixed { position: fixed; bottom: 0; left: 0; right: 0; height: 30px }',
    );
    app.control.view.pages.top!.scroller.scrollTop = 700;
    const { top, bottom, width } = area(app);
    expect(box(app, '.sticky').top).toBe(top);
    expect([box(app, '.fixed').bottom, box(app, '.fixed').width]).toEqual([bottom, width]);
  });

  test('is filled by the background of the page, whatever is in it', async () => {
    const app = await start(
      '<view class="card">little</view>',
      'page { padding: 10px; background: rgb(1, 2, 3) } .card { margin: 20px 0; background: rgb(9, 9, 9) }',
    );
    const { left, top, bottom } = area(app);
    expect(colorAt(app, left + 5, top + 2)).toBe('rgb(1, 2, 3)');
    expect(colorAt(app, left + 5, bottom - 5)).toBe('rgb(1, 2, 3)');
    expect(colorAt(app, left + 20, box(app, '.card').top + 5)).toBe('rgb(9, 9, 9)');
    const { scroller } = app.control.view.pages.top!;
    expect(scroller.scrollHeight).toBe(scroller.clientHeight);
  });
});
