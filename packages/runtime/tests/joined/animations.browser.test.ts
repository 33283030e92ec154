import { expect, test } from 'vitest';
import { answered } from './answered.ts';
import { startJoined, type JoinedApp } from './app.ts';

const files = {
  'page.wxml': `
    <view id="box" bindtransitionend="ended" style="width:10px;height:10px"></view>
    <scroll-view id="list" scroll-y style="height:100px"><view style="height:500px"></view></scroll-view>`,
  'page.js': `Page({
    log: [],
    ended(e) { this.log.push(e.type); },
    play(keyframes, duration, last) { this.animate('#box', keyframes, duration, last ?? function () { this.log.push('over'); }); },
    clear(options) { this.clearAnimation('#box', options, () => this.log.push('cleared')); },
    paint() { this.applyAnimatedStyle('#box', () => ({ backgroundColor: 'rgb(1, 2, 3)', left: '750rpx' }), {}, ({ styleId }) => this.log.push(styleId)); },
    follow(options) {
      const { shared, derived, timing } = wx.worklet;
      this.left = shared(0);
      const right = derived(() => 100 - this.left.value);
      this.runs = 0;
      this.applyAnimatedStyle('#box', () => { this.runs++; return { left: this.left.value + 'px', right: right.value + 'px' } }, options, ({ styleId }) => this.log.push(styleId));
    },
    move(to, duration) { this.left.value = duration ? wx.worklet.timing(to, { duration }, () => this.log.push('arrived')) : to; },
    unpaint(id) { this.clearAnimatedStyle('#box', [id], () => this.log.push('unpainted')); },
  })`,
};

interface Page {
  readonly log: unknown[];
  play(keyframes: object[], duration: number, timeline?: object): void;
  clear(options?: object): void;
  paint(): void;
  readonly runs: number;
  follow(options?: object): void;
  move(to: number, duration?: number): void;
  unpaint(id: number): void;
}

const pageOf = (app: JoinedApp): Page => app.page() as unknown as Page;
const boxOf = (app: JoinedApp): HTMLElement => app.root().querySelector<HTMLElement>('#box')!;
const styleOf = (app: JoinedApp): CSSStyleDeclaration => getComputedStyle(boxOf(app));

test('keyframes are played, and their end stays until it is cleared', async () => {
  const app = await startJoined(files);
  const page = pageOf(app);
  page.play(
    [
      { opacity: 1, width: 10 },
      { opacity: 0.5, width: 40, rotate: 90, translate: ['20px', 5] },
    ],
    40,
  );
  await expect.poll(() => app.settle().then(() => page.log)).toEqual(['transitionend', 'over']);
  expect(styleOf(app).opacity).toBe('0.5');
  expect(styleOf(app).width).toBe('40px');
  expect(styleOf(app).transform).toBe('matrix(0, 1, -1, 0, -5, 20)');
  page.clear({ opacity: true, translate: true });
  await answered(app);
  expect(page.log.at(-1)).toBe('cleared');
  expect(styleOf(app).opacity).toBe('1');
  expect(styleOf(app).transform).toBe('matrix(0, 1, -1, 0, 0, 0)');
  expect(styleOf(app).width).toBe('40px');
  page.clear();
  await answered(app);
  expect(styleOf(app).width).toBe('10px');
  expect(styleOf(app).transform).toBe('none');
});

test('offset and ease belong to a keyframe', async () => {
  const app = await startJoined(files);
  pageOf(app).play([{ opacity: 1, ease: 'ease-out' }, { opacity: 0.2, offset: 0.9 }, { opacity: 0 }], 10_000);
  await expect.poll(() => app.settle().then(() => boxOf(app).getAnimations().length)).toBe(1);
  const [animation] = boxOf(app).getAnimations();
  expect((animation!.effect as KeyframeEffect).getKeyframes()).toMatchObject([
    { offset: null, easing: 'ease-out', opacity: '1' },
    { offset: 0.9, easing: 'linear', opacity: '0.2' },
    { offset: null, easing: 'linear', opacity: '0' },
  ]);
});

test('a scroll timeline plays with the scrolling of a scroll-view', async () => {
  const app = await startJoined(files);
  const timeline = { scrollSource: '#list', startScrollOffset: 100, endScrollOffset: 300, timeRange: 1000 };
  pageOf(app).play([{ opacity: 0 }, { opacity: 1 }], 1000, timeline);
  await answered(app);
  expect(styleOf(app).opacity).toBe('0');
  const list = app.root().querySelector('#list')!;
  list.scrollTop = 150;
  await expect.poll(() => styleOf(app).opacity).toBe('0.25');
  list.scrollTop = 400;
  await expect.poll(() => styleOf(app).opacity).toBe('1');
});

test('an animated style lies over the element until it is cleared', async () => {
  const app = await startJoined(files);
  const page = pageOf(app);
  page.paint();
  await answered(app);
  expect(styleOf(app).backgroundColor).toBe('rgb(1, 2, 3)');
  expect(page.log).toEqual([1]);
  page.unpaint(1);
  await answered(app);
  expect(styleOf(app).backgroundColor).toBe('rgba(0, 0, 0, 0)');
  expect(page.log).toEqual([1, 'unpainted']);
});

test('an animated style follows the shared values that it has read, until it is cleared', async () => {
  const app = await startJoined(files);
  const page = pageOf(app);
  const sides = (): string[] => [styleOf(app).left, styleOf(app).right];
  page.follow();
  page.move(3);
  await answered(app);
  expect(sides()).toEqual(['3px', '97px']);
  expect(page.log).toEqual([1]);
  page.move(10);
  await expect.poll(() => app.settle().then(sides)).toEqual(['10px', '90px']);
  page.move(60, 80);
  await expect.poll(() => app.settle().then(() => [page.log.at(-1), ...sides()])).toEqual(['arrived', '60px', '40px']);
  page.unpaint(1);
  await answered(app);
  expect(sides()).toEqual(['auto', 'auto']);
  const { runs } = page;
  page.move(70);
  expect(page.runs).toBe(runs);
});

test('an animated style may wait for the first change', async () => {
  const app = await startJoined(files);
  const page = pageOf(app);
  page.follow({ immediate: false });
  await answered(app);
  expect([styleOf(app).left, page.log]).toEqual(['auto', [1]]);
  page.move(4);
  await expect.poll(() => app.settle().then(() => styleOf(app).left)).toBe('4px');
});
