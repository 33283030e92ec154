import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, once, record } from '../../tests/mount.ts';
import type { WxPageContainer } from './page-container.ts';

const container = (attributes = ''): Promise<WxPageContainer> =>
  mount<WxPageContainer>(
    `<wx-page-container duration="30" ${attributes}><wx-view style="height: 120px">Hello</wx-view></wx-page-container>`,
  );
const part = (element: WxPageContainer, name: string): HTMLElement => element.shadowRoot!.querySelector(`.${name}`)!;

async function shown(element: WxPageContainer): Promise<void> {
  const entered = once(element, 'afterenter');
  element.show = true;
  await entered;
}

/** A test leaves no entry in the history behind. */
async function left(element: WxPageContainer): Promise<void> {
  const gone = Promise.all([once(element, 'afterleave'), once(window, 'popstate')]);
  element.show = false;
  await gone;
}

test('by default nothing is shown', async () => {
  const element = await container();
  expect([part(element, 'sheet').hidden, part(element, 'overlay').hidden]).toEqual([true, true]);
  expect(element.querySelector('wx-view')!.checkVisibility()).toBe(false);
  await expectAccessible(element);
});

test('shown it stands at the bottom with an overlay, tells each step, and takes the focus', async () => {
  const element = await container();
  const story: unknown[] = [];
  for (const type of ['beforeenter', 'enter', 'afterenter', 'beforeleave', 'leave', 'afterleave'])
    element.addEventListener(type, (event) => story.push([type, (event as CustomEvent).detail]));
  await shown(element);
  const { bottom, height, width } = part(element, 'sheet').getBoundingClientRect();
  expect([bottom, height, width]).toEqual([window.innerHeight, 120, document.documentElement.clientWidth]);
  expect(part(element, 'overlay').checkVisibility()).toBe(true);
  expect(element.shadowRoot!.activeElement).toBe(part(element, 'sheet'));
  await expectAccessible(element);
  await left(element);
  expect(story).toEqual([
    ['beforeenter', {}],
    ['enter', {}],
    ['afterenter', {}],
    ['beforeleave', {}],
    ['leave', {}],
    ['afterleave', {}],
  ]);
  expect(element.querySelector('wx-view')!.checkVisibility()).toBe(false);
});

test('position, round, overlay, z-index and the styles', async () => {
  const element = await container(
    'position="right" round z-index="7" custom-style="width: 50%; padding: 3px" overlay-style="background-color: rgb(1, 2, 3)"',
  );
  await shown(element);
  const sheet = part(element, 'sheet');
  const { right, top, bottom } = sheet.getBoundingClientRect();
  expect([right, top, bottom]).toEqual([document.documentElement.clientWidth, 0, window.innerHeight]);
  const { zIndex, borderTopLeftRadius, borderTopRightRadius, padding } = getComputedStyle(sheet);
  expect([zIndex, borderTopLeftRadius, borderTopRightRadius, padding]).toEqual(['7', '12px', '0px', '3px']);
  expect(getComputedStyle(part(element, 'overlay')).backgroundColor).toBe('rgb(1, 2, 3)');
  element.position = 'top';
  element.overlay = false;
  await drawn();
  expect([sheet.getBoundingClientRect().top, part(element, 'overlay').hidden]).toEqual([0, true]);
  element.position = 'center';
  await drawn();
  expect(sheet.getBoundingClientRect().height).toBe(window.innerHeight);
  await left(element);
});

describe('leaving', () => {
  test('by the browser’s back, which leaves the address alone', async () => {
    const element = await container();
    const address = location.href;
    const state = history.state as unknown;
    await shown(element);
    const gone = once(element, 'afterleave');
    history.back();
    await gone;
    expect([location.href, history.state]).toEqual([address, state]);
  });

  test('by a way back that the embedder offers, which then leads nowhere else', async () => {
    const element = await container();
    const ask = (): boolean => document.dispatchEvent(new Event('wxback', { cancelable: true }));
    expect(ask()).toBe(true);
    await shown(element);
    const gone = Promise.all([once(element, 'afterleave'), once(window, 'popstate')]);
    expect(ask()).toBe(false);
    await gone;
    expect(ask()).toBe(true);
  });

  test('by a press on the overlay, which is told', async () => {
    const element = await container();
    const clicks = record(element, 'clickoverlay');
    await shown(element);
    const gone = Promise.all([once(element, 'afterleave'), once(window, 'popstate')]);
    part(element, 'overlay').click();
    await gone;
    expect(clicks).toEqual([{}]);
  });

  test('by Escape', async () => {
    const element = await container();
    await shown(element);
    const gone = Promise.all([once(element, 'afterleave'), once(window, 'popstate')]);
    await userEvent.keyboard('{Escape}');
    await gone;
  });

  test('close-on-slide-down: a long way closes it, a short one does not', async () => {
    const element = await container('close-on-slide-down');
    const leaves = record(element, 'leave');
    await shown(element);
    const sheet = part(element, 'sheet');
    const slide = (way: number): void => {
      const fire = (type: string, target: EventTarget, clientY: number): boolean =>
        target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse', clientY }));
      fire('pointerdown', element.querySelector('wx-view')!, 0);
      fire('pointermove', window, way);
      if (way > 8) expect(sheet.style.transform).toBe(`translateY(${way}px)`);
      fire('pointerup', window, way);
    };
    slide(20);
    expect([sheet.style.transform, leaves]).toEqual(['', []]);
    const gone = Promise.all([once(element, 'afterleave'), once(window, 'popstate')]);
    slide(80);
    await gone;
    expect(leaves).toEqual([{}]);
  });

  test('with the page: nothing is left in the history', async () => {
    const element = await container();
    const state = history.state as unknown;
    await shown(element);
    const back = once(window, 'popstate');
    element.remove();
    await back;
    expect(history.state).toEqual(state);
  });
});
