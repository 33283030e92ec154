import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mount } from '../../tests/mount.ts';
import { watchPress } from './press.ts';

let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  stop = watchPress(document);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

const point = (type: string, x = 0): PointerEvent =>
  new PointerEvent(type, { bubbles: true, composed: true, isPrimary: true, pointerId: 1, clientX: x });

async function views(markup: string): Promise<[outer: Element, inner: Element]> {
  const outer = await mount(markup);
  return [outer, outer.firstElementChild ?? outer];
}

test('a view shows its hover class after the start time and keeps it for the stay time', async () => {
  const [view] = await views('<wx-view hover-class="dark big" hover-start-time="30" hover-stay-time="100">x</wx-view>');
  view.dispatchEvent(point('pointerdown'));
  vi.advanceTimersByTime(29);
  expect(view.className).toBe('');
  vi.advanceTimersByTime(1);
  expect(view.className).toBe('dark big');
  view.dispatchEvent(point('pointerup'));
  vi.advanceTimersByTime(99);
  expect(view.className).toBe('dark big');
  vi.advanceTimersByTime(1);
  expect(view.className).toBe('');
});

test('a tap shorter than the start time is shown too', async () => {
  const [view] = await views('<wx-view hover-class="dark">x</wx-view>');
  view.dispatchEvent(point('pointerdown'));
  view.dispatchEvent(point('pointerup'));
  vi.advanceTimersByTime(50);
  expect(view.className).toBe('dark');
  vi.advanceTimersByTime(400);
  expect(view.className).toBe('');
});

test.each([
  ['a move', () => point('pointermove', 11)],
  ['a scroll', () => point('pointercancel')],
])('%s ends it at once', async (_what, event) => {
  const [view] = await views('<wx-view hover-class="dark">x</wx-view>');
  view.dispatchEvent(point('pointerdown'));
  vi.advanceTimersByTime(50);
  expect(view.className).toBe('dark');
  view.dispatchEvent(event());
  expect(view.className).toBe('');
});

test('ancestors show theirs as well, unless hover-stop-propagation stands between', async () => {
  const [outer, inner] = await views('<wx-view hover-class="dark"><wx-view hover-class="light">x</wx-view></wx-view>');
  inner.dispatchEvent(point('pointerdown'));
  vi.advanceTimersByTime(50);
  expect([outer.className, inner.className]).toEqual(['dark', 'light']);

  const [wall, child] = await views(
    '<wx-view hover-class="dark"><wx-view hover-class="light" hover-stop-propagation>x</wx-view></wx-view>',
  );
  child.dispatchEvent(point('pointerdown'));
  vi.advanceTimersByTime(50);
  expect([wall.className, child.className]).toEqual(['', 'light']);
});

test('a button has a hover class by default, a disabled one has none', async () => {
  const [button] = await views('<wx-button>x</wx-button>');
  button.dispatchEvent(point('pointerdown'));
  vi.advanceTimersByTime(20);
  expect(button.className).toBe('button-hover');
  const [disabled] = await views('<wx-button disabled>x</wx-button>');
  disabled.dispatchEvent(point('pointerdown'));
  vi.advanceTimersByTime(20);
  expect(disabled.className).toBe('');
});

test('elements inside an open shadow root are served by the listener on the document', async () => {
  const host = await mount('<div></div>');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<wx-view hover-class="dark">x</wx-view>';
  const view = root.firstElementChild as Element;
  view.dispatchEvent(point('pointerdown'));
  vi.advanceTimersByTime(50);
  expect(view.className).toBe('dark');
});

test.each(['button', 'navigator'])(
  'a %s has hover times of its own and stops the hover of what is around it',
  async (tag) => {
    const hover = 'hover-class="dark" hover-stop-propagation hover-start-time="30" hover-stay-time="100"';
    const [outer, inner] = await views(`<wx-view hover-class="pale"><wx-${tag} ${hover}>x</wx-${tag}></wx-view>`);
    inner.dispatchEvent(point('pointerdown'));
    vi.advanceTimersByTime(29);
    expect(inner.className).toBe('');
    vi.advanceTimersByTime(31);
    expect([outer.className, inner.className]).toEqual(['', 'dark']);
    inner.dispatchEvent(point('pointerup'));
    vi.advanceTimersByTime(99);
    expect(inner.className).toBe('dark');
    vi.advanceTimersByTime(1);
    expect(inner.className).toBe('');
  },
);
