import { expect, test } from 'vitest';
import { startJoined, type JoinedApp } from './app.ts';

interface TextElement extends HTMLElement {
  readonly native: HTMLInputElement;
}

const startWith = (method: string, tag = 'input'): Promise<JoinedApp> =>
  startJoined({
    'page.wxml': `<${tag} value="{{text}}" bindinput="change" placeholder="Text"/>`,
    'page.js': `Page({ data: { text: '' }, ${method} })`,
  });

/** Types at the caret, as a browser does. */
function type(app: JoinedApp, text: string, caret = text.length): HTMLInputElement {
  const { native } = app.root().querySelector<TextElement>('wx-input, wx-textarea')!;
  native.focus();
  native.value = text;
  native.setSelectionRange(caret, caret);
  native.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return native;
}

test.each(['input', 'textarea'])(
  'a text that the handler of an %s returns takes the place of the typed one',
  async (tag) => {
    const app = await startWith('change({ detail }) { return detail.value.toUpperCase(); }', tag);
    const native = type(app, 'abc', 1);
    await app.settle();
    expect([native.value, native.selectionStart]).toEqual(['ABC', 1]);
    expect(app.errors).toEqual([]);
  },
);

test('{ value, cursor } places the caret too', async () => {
  const app = await startWith('change() { return { value: "a-b-c", cursor: 2 }; }');
  const native = type(app, 'abc');
  await app.settle();
  expect([native.value, native.selectionStart]).toEqual(['a-b-c', 2]);
});

test('returning nothing, or something else, leaves the text', async () => {
  for (const result of ['undefined', '{ cursor: 1 }', '5', 'null', 'Promise.resolve("x")']) {
    const app = await startWith(`change() { return ${result}; }`);
    const native = type(app, 'abc');
    await app.settle();
    expect(native.value, result).toBe('abc');
  }
});

test('setData in the same handler does not bring the typed text back', async () => {
  const app = await startWith(
    'change({ detail }) { this.setData({ text: detail.value }); return detail.value.replace(/\\D/g, ""); }',
  );
  const native = type(app, '1a2');
  await app.settle();
  expect(native.value).toBe('12');
});

test('an answer to what was typed before is too late', async () => {
  const app = await startWith('change({ detail }) { return detail.value === "a" ? "A" : undefined; }');
  type(app, 'a');
  const native = type(app, 'ab');
  await app.settle();
  expect(native.value).toBe('ab');
});
