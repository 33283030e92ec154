import { expect, test } from 'vitest';
import { answered } from './answered.ts';
import { startJoined, type JoinedApp } from './app.ts';

/** A scroller of 200 px with a target of 100 px that begins 300 px down. */
const files = {
  'page.json': JSON.stringify({ usingComponents: { card: '/card' } }),
  'page.wxml': `
    <view style="position:fixed;left:0;top:0;width:100px;height:200px;overflow:auto" class="scroller">
      <view style="height:300px"></view>
      <view id="target" class="t" data-k="{{7}}" style="width:100px;height:100px"></view>
      <view class="t" style="width:100px;height:100px"></view>
      <view style="height:600px"></view>
    </view>
    <card wx:if="{{on}}" id="card" />`,
  'page.js': `Page({ data: { on: true }, watch(options, prepare) {
    const seen = [];
    const observer = this.createIntersectionObserver(options);
    prepare(observer).observe('.t', (result) => seen.push(result));
    return { seen, observer };
  } })`,
  'card.json': '{ "component": true }',
  'card.wxml': '<view class="inner" style="width:10px;height:10px"></view>',
  'card.js': `Component({ methods: { watch(seen) {
    this.createIntersectionObserver().observe('.inner', function (result) { seen.push([this.is, result.intersectionRatio]); });
  } } })`,
};

interface Result {
  readonly id: string;
  readonly dataset: object;
  readonly intersectionRatio: number;
  readonly intersectionRect: { readonly top: number; readonly height: number };
  readonly relativeRect: { readonly height: number };
}
interface Observer {
  relativeTo(selector: string, margins?: object): Observer;
  relativeToViewport(margins?: object): Observer;
  disconnect(): void;
}
type Watch = (
  options: object,
  prepare: (observer: Observer) => Observer,
) => { readonly seen: Result[]; readonly observer: Observer };

const watch = async (app: JoinedApp, ...args: Parameters<Watch>): Promise<ReturnType<Watch>> => {
  const watched = (app.page()['watch'] as Watch)(...args);
  await answered(app);
  return watched;
};

/** Scrolls the box, and lets both threads know: the browser tells of scrolling with the next frame. */
async function scrollTo(app: JoinedApp, top: number): Promise<void> {
  const scroller = app.root().querySelector<HTMLElement>('.scroller')!;
  const told = new Promise((resolve) => scroller.addEventListener('scroll', resolve, { once: true }));
  scroller.scrollTop = top;
  await told;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await app.settle();
}

const ratios = (seen: readonly Result[]): number[] => seen.map(({ intersectionRatio }) => intersectionRatio);

test('thresholds that a node crosses are told, in a reference that scrolls', async () => {
  const app = await startJoined(files);
  const { seen } = await watch(app, { thresholds: [0, 0.5, 1] }, (it) => it.relativeTo('.scroller'));
  expect(seen).toEqual([]);
  await scrollTo(app, 130);
  await scrollTo(app, 140);
  expect(ratios(seen)).toEqual([0.3]);
  expect(seen[0]).toMatchObject({ id: 'target', dataset: { k: 7 }, intersectionRect: { top: 170, height: 30 } });
  await scrollTo(app, 160);
  await scrollTo(app, 220);
  await scrollTo(app, 0);
  expect(ratios(seen)).toEqual([0.3, 0.6, 1, 0]);
});

test('margins grow the reference, several references count where they overlap', async () => {
  const app = await startJoined(files);
  const grown = await watch(app, {}, (it) => it.relativeTo('.scroller', { bottom: 150 }));
  expect(ratios(grown.seen)).toEqual([0.5]);
  expect(grown.seen[0]!.relativeRect.height).toBe(350);
  const both = await watch(app, {}, (it) =>
    it.relativeTo('.scroller', { bottom: 150 }).relativeToViewport({ bottom: -2000 }),
  );
  expect(both.seen).toEqual([]);
});

test('initialRatio is what the first look is compared with; observeAll looks at every match', async () => {
  const app = await startJoined(files);
  const all = await watch(app, { initialRatio: 1, observeAll: true, thresholds: [0.5] }, (it) =>
    it.relativeTo('.scroller'),
  );
  expect(all.seen.map(({ id, intersectionRatio }) => [id, intersectionRatio])).toEqual([
    ['target', 0],
    ['', 0],
  ]);
});

test('a disconnected observer is silent', async () => {
  const app = await startJoined(files);
  const { seen, observer } = await watch(app, {}, (it) => it.relativeTo('.scroller'));
  observer.disconnect();
  await app.settle();
  await scrollTo(app, 200);
  expect(seen).toEqual([]);
});

test('a component watches its own nodes, and its observers end with it', async () => {
  const app = await startJoined(files);
  const seen: unknown[] = [];
  (app.page().selectComponent('#card')!['watch'] as (seen: unknown[]) => void)(seen);
  await answered(app);
  expect(seen).toEqual([['card', 1]]);
  app.page().setData({ on: false });
  await app.settle();
  await app.settle();
  const ended = app.messages.filter(({ message }) => message.type === 'observed').map(({ message }) => message);
  expect(ended.at(-1)).toEqual({ type: 'observed', observer: 1, result: null });
  expect(app.errors).toEqual([]);
});

test('wx.createIntersectionObserver takes a component', async () => {
  const app = await startJoined({
    ...files,
    'page.js': `Page({ data: { on: true }, watch() {
      const seen = [];
      wx.createIntersectionObserver(this.selectComponent('#card')).observe('.inner', ({ intersectionRatio }) => seen.push(intersectionRatio));
      return seen;
    } })`,
  });
  const seen = (app.page()['watch'] as () => number[])();
  await answered(app);
  expect(seen).toEqual([1]);
});

test('a media query observer tells at once, and when the area changes', async () => {
  const app = await startJoined({
    'page.wxml': '<view/>',
    'page.js': `Page({ watch(descriptor) {
      const seen = [];
      this.createMediaQueryObserver().observe(descriptor, ({ matches }) => seen.push(matches));
      return seen;
    } })`,
  });
  const page = app.page() as unknown as { watch(descriptor: object): boolean[] };
  const narrow = page.watch({ maxWidth: 300 });
  const portrait = page.watch({ orientation: 'portrait' });
  await answered(app);
  expect(narrow).toEqual([false]);
  expect(portrait).toEqual([true]);
  const { scroller } = app.control.view.pages.top!;
  const resized = new Promise<void>((resolve) => app.control.view.hooks.resized.push(() => resolve()));
  scroller.style.width = '200px';
  await resized;
  await app.settle();
  expect(narrow).toEqual([false, true]);
  expect(portrait).toEqual([true]);
});
