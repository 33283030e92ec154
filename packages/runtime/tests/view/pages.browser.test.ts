import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { AppConfig, Flush, ToLogic } from '../../src/protocol/index.ts';
import { createHistory, currentUrl } from '../../src/view/pages/history.ts';
import type { Scrolls } from '../../src/view/pages/scroll-memory.ts';
import type { TestApp, Units } from './app.ts';
import { stackOf, startHome, startView, openHome } from './app.ts';

const units: Units = {
  home: ({ html, str }) => ({
    render: (s) =>
      html`<wx-view .$s=${s} class="box" style="height:3000px;width:calc(75 * var(--rpx))"
        >${str(s.data['name'])}</wx-view
      >`,
    nodes: [],
    lists: [],
    fields: { name: { root: true } },
  }),
};
const config: Partial<AppConfig> = {
  pages: ['home', 'other'],
  window: { navigationBarTitleText: 'App', navigationBarBackgroundColor: '#ffffff', navigationBarTextStyle: 'black' },
  pageSettings: { home: { navigationBarTitleText: 'Home' } },
};

/** A page of definition 1 with instance `id`. */
const page = (id: number): NonNullable<Flush['births']> => [
  { owner: 0, way: [], node: 0, definition: 1, ids: [id], data: [{ name: `page ${id}` }] },
];
const top = (app: TestApp): HTMLElement => app.shell.querySelector('.page[data-state=top]')!;
const title = (app: TestApp): string => top(app).querySelector('h1')!.textContent;

describe('the page stack', () => {
  test('shows the top page, keeps those below with their scroll position, and drops closed ones', async () => {
    const app = await startHome({ units, config }, { name: 'first' });
    expect([app.text(), title(app)]).toEqual(['first', 'Home']);
    const first = app.control.view.pages.top!;
    first.scroller.scrollTop = 700;
    app.flush({ births: page(2), stack: stackOf([1, 2], 'navigateTo') });
    expect(app.text()).toBe('page 2');
    expect(first.element.inert).toBe(true);
    await expect.poll(() => first.state).toBe('hidden');
    app.flush({ deaths: [2], stack: stackOf([1], 'navigateBack') });
    expect(app.text()).toBe('first');
    expect(first.scroller.scrollTop).toBe(700);
    await expect.poll(() => app.shell.querySelectorAll('.page').length).toBe(1);
  });

  test('goes on from the middle when the user turns round', async () => {
    const app = await startHome({ units, config }, { name: 'first' });
    app.flush({ births: page(2), stack: stackOf([1, 2], 'navigateTo') });
    app.flush({ deaths: [2], stack: stackOf([1], 'navigateBack') });
    app.flush({ births: page(3), stack: stackOf([1, 3], 'navigateTo') });
    expect(app.text()).toBe('page 3');
    await expect
      .poll(() => [...app.shell.querySelectorAll<HTMLElement>('.page')].map(({ dataset }) => dataset['state']))
      .toEqual(['hidden', 'top']);
  });

  test('replaces everything at once by reLaunch', async () => {
    const app = await startHome({ units, config }, { name: 'first' });
    app.flush({ births: page(2), deaths: [1], stack: stackOf([2], 'reLaunch') });
    expect(app.shell.querySelectorAll('.page').length).toBe(1);
    expect(app.text()).toBe('page 2');
  });

  test('has a way back on inner pages', async () => {
    const app = await startHome({ units, config }, {});
    const back = (): HTMLButtonElement => top(app).querySelector('[aria-label="Back"]')!;
    expect(back().hidden).toBe(true);
    app.flush({ births: page(2), stack: stackOf([1, 2], 'navigateTo') });
    back().click();
    expect(app.messages()).toContainEqual({ type: 'back', delta: 1 });
  });

  test('takes settings while running', async () => {
    const app = await startHome({ units, config }, {});
    app.flush({
      settings: [
        {
          page: 1,
          settings: {
            navigationBarTitleText: 'New',
            navigationBarBackgroundColor: '#123456',
            navigationBarTextStyle: 'white',
          },
        },
      ],
    });
    expect(title(app)).toBe('New');
    const bar = top(app).querySelector<HTMLElement>('.bar')!;
    expect([getComputedStyle(bar).backgroundColor, getComputedStyle(bar).color]).toEqual([
      'rgb(18, 52, 86)',
      'rgb(255, 255, 255)',
    ]);
  });
});

describe('the area of a page', () => {
  test('gives rpx, and fixes what is fixed below the bar', async () => {
    const app = await startHome({ units, config }, {});
    const { scroller } = app.control.view.pages.top!;
    expect(app.find('.box').getBoundingClientRect().width).toBe(scroller.clientWidth / 10);
    const fixed = document.createElement('div');
    fixed.style.cssText = 'position:fixed;top:0;left:0;width:10px;height:10px';
    app.find('.wx-page').append(fixed);
    scroller.scrollTop = 500;
    expect(fixed.getBoundingClientRect().top).toBe(scroller.getBoundingClientRect().top);
    expect(scroller.getBoundingClientRect().top).toBe(44);
  });

  test('tells of scrolling and its end, if that is wanted', async () => {
    const scrolled = async (pageEvents: readonly string[], to: number): Promise<unknown[]> => {
      const app = await startHome({ units, config }, {}, { definition: { pageEvents } });
      app.control.view.pages.top!.scroller.scrollTop = to;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return app.messages().flatMap((message) => (message.type === 'page' ? [[message.event, message.detail]] : []));
    };
    expect(await scrolled(['onPageScroll', 'onReachBottom'], 100)).toEqual([['onPageScroll', { scrollTop: 100 }]]);
    expect(await scrolled(['onReachBottom'], 100_000)).toEqual([['onReachBottom', null]]);
    expect(await scrolled([], 100_000)).toEqual([]);
  });
});

describe('the tab bar', () => {
  const tabs = {
    list: [
      { pagePath: 'home', text: 'One' },
      { pagePath: 'other', text: 'Two' },
    ],
    selectedColor: '#ff0000',
  };

  test('is shown on tab pages, says what was tapped, and has badges', async () => {
    const app = await startHome({ units, config: { ...config, tabBar: tabs } }, {});
    const buttons = (): HTMLButtonElement[] => [...app.shell.querySelectorAll<HTMLButtonElement>('.tab-button')];
    expect(buttons().map(({ textContent, ariaCurrent }) => [textContent, ariaCurrent])).toEqual([
      ['One', 'page'],
      ['Two', null],
    ]);
    expect(top(app).getBoundingClientRect().bottom).toBe(buttons()[0]!.getBoundingClientRect().top - 1 + 1);
    buttons()[1]!.click();
    expect(app.messages()).toContainEqual({ type: 'tab', index: 1 });
    app.send({ type: 'call', id: 4, api: 'setTabBarBadge', args: { index: 1, text: '12345' }, page: 1 });
    await expect.poll(() => app.messages()).toContainEqual({ type: 'reply', id: 4, ok: true, result: {} });
    expect(app.shell.querySelectorAll('.tab-badge')[1]!.textContent).toBe('…');
  });
});

describe('the browser’s history', () => {
  beforeEach(() => history.replaceState(null, '', location.pathname + location.search));

  const settle = (): Promise<void> =>
    new Promise((resolve) => window.addEventListener('popstate', () => resolve(), { once: true }));
  /** Aborted when the test is over. */
  const ended = (): AbortSignal => {
    const ending = new AbortController();
    onTestFinished(() => ending.abort());
    return ending.signal;
  };
  const stack = (urls: readonly string[], by: Parameters<typeof stackOf>[1]) => ({
    pages: urls.map((url, i) => ({ page: i + 1, url })),
    by,
  });

  /** Pages that scroll by ten for each of them. */
  const scrolls: Scrolls = {
    read: (pages) => pages.map(({ page }) => 10 * page),
    restore: () => undefined,
    onSettled: () => undefined,
  };

  test('follows the stack, and the stack follows it', async () => {
    const told: ToLogic[] = [];
    location.hash = '#/pages/a/b?x=1';
    const { follow } = createHistory({ send: (message) => told.push(message), ended: ended() }, scrolls, () => []);
    expect(currentUrl()).toBe('pages/a/b?x=1');
    follow(stack(['a'], 'start'));
    expect(location.hash).toBe('#/a');
    follow(stack(['a', 'b?q=2'], 'navigateTo'));
    follow(stack(['a', 'b?q=2', 'c'], 'navigateTo'));
    expect(location.hash).toBe('#/c');
    expect(history.state).toMatchObject({ heddle: ['a', 'b?q=2', 'c'], scrolls: [10, 20, 30] });
    history.back();
    await settle();
    expect(told).toEqual([{ type: 'stack', urls: ['a', 'b?q=2'], entry: 1 }]);
    follow({ ...stack(['a', 'b?q=2'], 'navigateBack'), entry: 1 });
    expect(location.hash).toBe('#/b?q=2');
    history.forward();
    await settle();
    expect(told[1]).toEqual({ type: 'stack', urls: ['a', 'b?q=2', 'c'], entry: 2 });
    follow({ ...stack(['a', 'b?q=2', 'c'], 'navigateTo'), entry: 2 });
    follow(stack(['a'], 'navigateBack'));
    await settle();
    expect(location.hash).toBe('#/a');
    expect(told.length).toBe(2);
    follow(stack(['z'], 'redirectTo'));
    expect(location.hash).toBe('#/z');
  });

  test('brings back how far a page was scrolled when the user left it, though nobody had written it down yet', async () => {
    let top = 0;
    const restored: unknown[] = [];
    const { follow } = createHistory(
      { send: () => undefined, ended: ended() },
      {
        ...scrolls,
        read: (pages) => pages.map(({ page }) => (page === 2 ? top : 0)),
        restore: (page, to) => restored.push([page, to]),
      },
      () => [],
    );
    follow(stack(['a'], 'start'));
    follow(stack(['a', 'b'], 'navigateTo'));
    top = 700;
    history.back();
    await settle();
    follow({ ...stack(['a'], 'navigateBack'), entry: 1 });
    history.forward();
    await settle();
    follow({ ...stack(['a', 'b'], 'navigateTo'), entry: 2 });
    expect(restored).toContainEqual([2, 700]);
  });

  test('is left alone while the stack is on its way to where the user went', async () => {
    const told: ToLogic[] = [];
    const { follow } = createHistory({ send: (message) => told.push(message), ended: ended() }, scrolls, () => []);
    for (const urls of [['a'], ['a', 'b'], ['a', 'b', 'c']]) follow(stack(urls, 'navigateTo'));
    history.back();
    await settle();
    history.back();
    await settle();
    expect(told.at(-1)).toEqual({ type: 'stack', urls: ['a'], entry: 2 });
    follow({ ...stack(['a', 'b'], 'navigateBack'), entry: 1 });
    expect([location.hash, history.state]).toMatchObject(['#/a', { heddle: ['a'], scrolls: [10] }]);
    follow({ ...stack(['a'], 'navigateBack'), entry: 2 });
    expect([location.hash, history.state]).toMatchObject(['#/a', { heddle: ['a'], scrolls: [10] }]);
  });
});

test('messages that came before the elements were loaded are not lost', async () => {
  const app = await startView({ units });
  app.flush(openHome({ name: 'x' }));
  expect(app.text()).toBe('x');
});
