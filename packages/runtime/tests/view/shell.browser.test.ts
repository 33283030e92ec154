import axe from 'axe-core';
import { userEvent } from 'vitest/browser';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { TestApp, Units } from './app.ts';
import { startHome } from './app.ts';

const units: Units = {
  home: ({ html }) => ({ render: (s) => html`<wx-view .$s=${s}>text</wx-view>`, nodes: [], lists: [] }),
};
const config = {
  pages: ['home'],
  window: {
    navigationBarTitleText: 'Title',
    navigationBarBackgroundColor: '#ffffff',
    navigationBarTextStyle: 'black' as const,
  },
  tabBar: {
    list: [
      { pagePath: 'home', text: 'One' },
      { pagePath: 'other', text: 'Two' },
    ],
    color: '#555555',
    selectedColor: '#006400',
  },
};

/** Calls an API of the view; the result is there when the user has answered. */
function call(app: TestApp, api: string, args: object): { settled(): Promise<unknown> } {
  app.send({ type: 'call', id: 1, api, args, page: 1 });
  const replies: unknown[] = [];
  return {
    async settled() {
      await expect
        .poll(() => replies.push(...app.messages().filter(({ type }) => type === 'reply')), { timeout: 2000 })
        .toBeGreaterThan(0);
      return replies[0];
    },
  };
}

/** Contrast is measured when all is faded in. */
async function violations(app: TestApp): Promise<string[]> {
  await Promise.all(app.shell.getAnimations().map(({ finished }) => finished));
  const { violations: found } = await axe.run({ include: [app.shell.host as HTMLElement] } as never, {
    rules: { region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const dialog = (app: TestApp): HTMLDialogElement => app.shell.querySelector('dialog')!;
const shown = (app: TestApp) => expect.poll(() => dialog(app)?.open).toBe(true);
const button = (app: TestApp, text: string): HTMLButtonElement =>
  [...dialog(app).querySelectorAll('button')].find(({ textContent }) => textContent === text)!;

test('a page with bars is accessible', async () => {
  const app = await startHome({ units, config }, {});
  expect(await violations(app)).toEqual([]);
});

describe('showModal', () => {
  test('is an accessible dialog and answers the button', async () => {
    const app = await startHome({ units, config }, {});
    const modal = call(app, 'showModal', { title: 'Sure?', content: 'It will be gone.', confirmText: '好' });
    await shown(app);
    expect(await violations(app)).toEqual([]);
    expect(app.shell.activeElement).toBe(button(app, '好'));
    await userEvent.click(button(app, '好'));
    expect(await modal.settled()).toEqual({
      type: 'reply',
      id: 1,
      ok: true,
      result: { confirm: true, cancel: false, content: null },
    });
    expect(dialog(app)).toBe(null);
  });

  test('is cancelled by Escape', async () => {
    const app = await startHome({ units, config }, {});
    const modal = call(app, 'showModal', { content: 'x' });
    await shown(app);
    await userEvent.keyboard('{Escape}');
    expect(await modal.settled()).toMatchObject({ result: { confirm: false, cancel: true } });
  });

  test('takes text, confirmed by Enter', async () => {
    const app = await startHome({ units, config }, {});
    const modal = call(app, 'showModal', { title: 'Name', editable: true, content: 'a' });
    await shown(app);
    expect(await violations(app)).toEqual([]);
    dialog(app).querySelector('input')!.focus();
    await userEvent.keyboard('b{Enter}');
    expect(await modal.settled()).toMatchObject({ result: { confirm: true, content: 'ab' } });
  });
});

describe('the tab bar', () => {
  test('is walked with arrow keys, Home and End', async () => {
    const app = await startHome({ units, config }, {});
    const focused = (): string | null | undefined => app.shell.activeElement?.textContent;
    app.shell.querySelector<HTMLElement>('.tab-button')!.focus();
    for (const [key, tab] of [
      ['ArrowRight', 'Two'],
      ['ArrowRight', 'One'],
      ['ArrowLeft', 'Two'],
      ['Home', 'One'],
      ['End', 'Two'],
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      expect(focused(), key).toBe(tab);
    }
    await userEvent.keyboard('{Enter}');
    expect(app.messages()).toContainEqual({ type: 'tab', index: 1 });
  });

  test('can stand at the top, with texts only', async () => {
    const list = config.tabBar.list.map((item) => ({ ...item, iconPath: 'a.png' }));
    const app = await startHome({ units, config: { ...config, tabBar: { list, position: 'top' } } }, {});
    const bar = app.shell.querySelector<HTMLElement>('.tabs')!.getBoundingClientRect();
    const { scroller } = app.control.view.pages.top!;
    expect([bar.top, bar.bottom]).toEqual([44, scroller.getBoundingClientRect().top]);
    expect(scroller.getBoundingClientRect().bottom).toBe(innerHeight);
    expect([...app.shell.querySelectorAll('.tab-button img')].filter((each) => !(each as HTMLElement).hidden)).toEqual(
      [],
    );
  });

  test('gives its height to the page when it is hidden', async () => {
    const app = await startHome({ units, config }, {});
    const bottom = (): number => app.control.view.pages.top!.scroller.getBoundingClientRect().bottom;
    expect(bottom()).toBe(innerHeight - 50);
    await call(app, 'hideTabBar', { animation: true }).settled();
    expect(bottom()).toBe(innerHeight);
    await call(app, 'showTabBar', {}).settled();
    expect(bottom()).toBe(innerHeight - 50);
  });

  test('takes new items and colours', async () => {
    const app = await startHome({ units, config }, {});
    await call(app, 'setTabBarItem', { index: 1, text: 'New', iconPath: '/images/new.png' }).settled();
    await call(app, 'setTabBarStyle', { color: '#010203', backgroundColor: '#040506', borderStyle: 'white' }).settled();
    const second = app.shell.querySelectorAll<HTMLElement>('.tab-button')[1]!;
    expect([second.textContent, second.querySelector('img')!.getAttribute('src'), second.style.color]).toEqual([
      'New',
      './images/new.png',
      'rgb(1, 2, 3)',
    ]);
    const style = getComputedStyle(app.shell.querySelector('.tabs')!);
    expect([style.backgroundColor, style.borderTopColor]).toEqual(['rgb(4, 5, 6)', 'rgb(255, 255, 255)']);
  });
});

describe('showActionSheet', () => {
  test('answers the index, or is refused with cancel', async () => {
    const app = await startHome({ units, config }, {});
    const first = call(app, 'showActionSheet', { itemList: ['A', 'B'], alertText: 'Pick' });
    await shown(app);
    expect(await violations(app)).toEqual([]);
    await userEvent.click(button(app, 'B'));
    expect(await first.settled()).toMatchObject({ ok: true, result: { tapIndex: 1 } });
    const second = call(app, 'showActionSheet', { itemList: ['A'] });
    await shown(app);
    await userEvent.keyboard('{Escape}');
    expect(await second.settled()).toMatchObject({ ok: false, result: 'cancel' });
  });
});

test('an app inherits nothing from the page around it', async () => {
  const around = {
    direction: 'rtl',
    textAlign: 'right',
    letterSpacing: '3px',
    lineHeight: '3',
    textTransform: 'uppercase',
    whiteSpace: 'pre',
    fontStyle: 'italic',
    textShadow: '0 0 2px red',
    cursor: 'help',
    visibility: 'hidden',
  } as const;
  const names = Object.keys(around) as (keyof typeof around)[];
  const read = async (): Promise<string[]> => {
    const app = await startHome({ units, config }, {});
    const nodes = [app.find('wx-view'), app.shell.querySelector('.bar-title')!];
    return nodes.flatMap((node) => names.map((name) => `${name}: ${getComputedStyle(node)[name]}`));
  };
  const before = await read();
  const { cssText } = document.body.style;
  onTestFinished(() => void (document.body.style.cssText = cssText));
  Object.assign(document.body.style, around);
  expect(await read()).toEqual(before);
});

describe('toast and loading', () => {
  const toast = (app: TestApp): string => app.shell.querySelector('[role=status]')?.textContent ?? '';

  test('share one place; noConflict spares the other', async () => {
    const app = await startHome({ units, config }, {});
    await call(app, 'showToast', { title: 'Saved', icon: 'success' }).settled();
    expect(toast(app)).toBe('Saved');
    expect(await violations(app)).toEqual([]);
    await call(app, 'showLoading', { title: 'Wait', mask: true }).settled();
    expect(toast(app)).toBe('Wait');
    await call(app, 'hideToast', { noConflict: true }).settled();
    expect(toast(app)).toBe('Wait');
    await call(app, 'hideToast', {}).settled();
    expect(toast(app)).toBe('');
  });

  test('show a picture of the package instead of the icon, and keep touches off what is below', async () => {
    const app = await startHome({ units, config }, {});
    const shown = call(app, 'showToast', { title: 'Paid', image: '/images/coin.png', mask: true });
    await shown.settled();
    const layer = app.shell.querySelector<HTMLElement>('[role=status]')!;
    expect([layer.querySelector('img')!.getAttribute('src'), layer.querySelector('svg')]).toEqual([
      './images/coin.png',
      null,
    ]);
    expect(getComputedStyle(layer).pointerEvents).toBe('auto');
    await call(app, 'showToast', { title: 'Through' }).settled();
    expect(getComputedStyle(layer).pointerEvents).toBe('none');
  });

  test('what the platform itself says is said there, too', async () => {
    const writing = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    onTestFinished(() => writing.mockRestore());
    const app = await startHome({ units, config }, {});
    await call(app, 'showLoading', { title: 'Wait' }).settled();
    await call(app, 'setClipboardData', { data: 'woven' }).settled();
    expect(toast(app)).toBe('Content copied');
    expect(app.shell.querySelectorAll('[role=status]')).toHaveLength(1);
    await call(app, 'hideToast', {}).settled();
    expect(toast(app)).toBe('');
  });

  test('a toast leaves by itself', async () => {
    const app = await startHome({ units, config }, {});
    await call(app, 'showToast', { title: 'Brief', duration: 20 }).settled();
    await expect.poll(() => toast(app)).toBe('');
  });
});

test('an unknown API is refused', async () => {
  const app = await startHome({ units, config }, {});
  expect(await call(app, 'startBeaconDiscovery', {}).settled()).toEqual({
    type: 'reply',
    id: 1,
    ok: false,
    result: 'not supported in browser',
  });
});
