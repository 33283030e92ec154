import axe from 'axe-core';
import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import type { TestApp, Units } from './app.ts';
import { startHome, stackOf } from './app.ts';

const units: Units = {
  home: ({ html }) => ({ render: (s) => html`<wx-view .$s=${s}>text</wx-view>`, nodes: [], lists: [] }),
};
const config = {
  pages: ['home', 'other'],
  window: {
    navigationBarTitleText: 'Tea shop',
    navigationBarBackgroundColor: '#ffffff',
    navigationBarTextStyle: 'black' as const,
  },
};

const find = <E extends HTMLElement>(app: TestApp, selector: string): E => app.shell.querySelector<E>(selector)!;
const capsuleOf = async (app: TestApp): Promise<HTMLElement> => {
  await expect.poll(() => find(app, '.capsule')).toBeTruthy();
  return find(app, '.capsule');
};
const menuButton = (app: TestApp): HTMLButtonElement => find(app, '.capsule [aria-label=Menu]');
const dialog = (app: TestApp): HTMLDialogElement => find(app, 'dialog');
const entries = (app: TestApp): string[] =>
  [...dialog(app).querySelectorAll('button')].map(({ textContent }) => textContent);

async function violations(app: TestApp): Promise<string[]> {
  await Promise.all(app.shell.getAnimations().map(({ finished }) => finished));
  const { violations: found } = await axe.run({ include: [app.shell.host as HTMLElement] } as never, {
    rules: { region: { enabled: false } },
  });
  return found.map(({ id }) => id);
}

async function openMenu(app: TestApp): Promise<void> {
  await capsuleOf(app);
  await userEvent.click(menuButton(app));
  await expect.poll(() => dialog(app)?.open).toBe(true);
}

async function choose(app: TestApp, label: string): Promise<void> {
  await userEvent.click([...dialog(app).querySelectorAll('button')].find((each) => each.textContent === label)!);
}

describe('the capsule', () => {
  test('stands where apps are told that it does, and keeps its colours apart from the bar', async () => {
    const app = await startHome({ units, config }, {});
    const capsule = await capsuleOf(app);
    const { width, height, top, right } = capsule.getBoundingClientRect();
    expect([width, height, top, right]).toEqual([87, 32, 6, innerWidth - 7]);
    expect(getComputedStyle(capsule).color).toBe('rgb(0, 0, 0)');
    app.flush({ settings: [{ page: 1, settings: { navigationBarTextStyle: 'white' } }] });
    expect(getComputedStyle(capsule).color).toBe('rgb(255, 255, 255)');
    expect(await violations(app)).toEqual([]);
  });

  test('can be left out by a site', async () => {
    const app = await startHome({ units, config }, {});
    const host = app.shell.host as HTMLElement;
    host.style.setProperty('--heddle-capsule', 'none');
    expect((await capsuleOf(app)).getBoundingClientRect().width).toBe(0);
  });

  test('opens a menu with the name of the app, and what features offer', async () => {
    const app = await startHome({ units, config }, {});
    const called: string[] = [];
    app.control.view.menu = [{ label: 'Share', run: () => void called.push('share') }];
    await openMenu(app);
    expect(dialog(app).querySelector('h2')!.textContent).toBe('Tea shop');
    expect(entries(app)).toEqual(['Share', 'Re-enter the mini program', 'About', 'Cancel']);
    expect(await violations(app)).toEqual([]);
    await choose(app, 'Share');
    expect(called).toEqual(['share']);
    expect(dialog(app)).toBe(null);
    expect(app.shell.activeElement).toBe(menuButton(app));
  });

  test('enters the app again, at its home page', async () => {
    const app = await startHome({ units, config }, {});
    await openMenu(app);
    await choose(app, 'Re-enter the mini program');
    expect(app.messages()).toContainEqual({ type: 'open', url: 'home', by: 'reLaunch' });
  });

  test('is left by what the host has for that', async () => {
    const app = await startHome({ units, config }, {});
    let left = 0;
    app.control.view.leave = () => void left++;
    await capsuleOf(app);
    find(app, '.capsule [aria-label=Close]').click();
    expect(left).toBe(1);
  });
});

test('an app that has nowhere to go is closed, and can be opened again', async () => {
  const app = await startHome({ units, config }, {});
  await capsuleOf(app);
  // As in a fresh tab, where this leads nowhere: what lies before belongs to the tests.
  history.go = () => undefined;
  find(app, '.capsule [aria-label=Close]').click();
  Reflect.deleteProperty(history, 'go');
  expect([dialog(app).querySelector('h2')!.textContent, dialog(app).querySelector('p')!.textContent]).toEqual([
    'Tea shop',
    'This app is closed.',
  ]);
  expect(dialog(app).getBoundingClientRect().height).toBe(innerHeight);
  expect(await violations(app)).toEqual([]);
  expect(app.messages()).toContainEqual({ type: 'visible', visible: false });
  await choose(app, 'Open again');
  expect(dialog(app)).toBe(null);
  expect(app.messages()).toContainEqual({ type: 'visible', visible: true });
});

describe('ways home', () => {
  test('stand in the bar of the first page, unless it is the home page; with homeButton on others too', async () => {
    const app = await startHome({ units, config: { ...config, pages: ['start', 'home'] } }, {});
    const home = (): boolean => !find<HTMLButtonElement>(app, '.page[data-state=top] [aria-label="Home page"]').hidden;
    expect(home()).toBe(true);
    const birth = { owner: 0, way: [], node: 0, definition: 1, data: [{}] };
    app.flush({ births: [{ ...birth, ids: [2] }], stack: stackOf([1, 2], 'navigateTo') });
    expect(home()).toBe(false);
    app.flush({
      births: [{ ...birth, ids: [3] }],
      settings: [{ page: 3, settings: { homeButton: true } }],
      stack: stackOf([1, 2, 3], 'navigateTo'),
    });
    expect(home()).toBe(true);
    find(app, '.page[data-state=top] [aria-label="Home page"]').click();
    expect(app.messages()).toContainEqual({ type: 'open', url: 'start', by: 'reLaunch' });
  });
});

test('the colours behind a page are those of its settings', async () => {
  const app = await startHome({ units, config }, {});
  app.flush({
    settings: [
      {
        page: 1,
        settings: {
          backgroundColor: '#010101',
          backgroundColorTop: '#ff0000',
          backgroundColorBottom: '#0000ff',
          backgroundColorContent: '#00ff00',
        },
      },
    ],
  });
  expect(getComputedStyle(find(app, '.page')).backgroundImage).toBe(
    'linear-gradient(rgb(255, 0, 0) 50%, rgb(0, 0, 255) 50%)',
  );
  expect(getComputedStyle(find(app, '.scroller')).backgroundColor).toBe('rgb(0, 255, 0)');
});
