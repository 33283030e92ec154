import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, once, raiseKeyboard, record } from '../../tests/mount.ts';
import type { WxTextarea } from './textarea.ts';

const native = (textarea: WxTextarea): HTMLTextAreaElement => textarea.native as HTMLTextAreaElement;

test('by default it is 300 by 150 and holds 140 characters', async () => {
  const textarea = await mount<WxTextarea>('<wx-textarea placeholder="Your story"></wx-textarea>');
  expect([textarea.offsetWidth, textarea.offsetHeight]).toEqual([300, 150]);
  expect(native(textarea).maxLength).toBe(140);
  await expectAccessible(textarea);
});

test('auto-height grows and shrinks with the text and ignores a height from WXSS', async () => {
  const textarea = await mount<WxTextarea>(
    '<wx-textarea auto-height style="height: 500px; line-height: 20px" value="one"></wx-textarea>',
  );
  expect(textarea.offsetHeight).toBe(20);
  textarea.focus();
  await userEvent.keyboard('{Enter}two{Enter}three');
  expect(textarea.offsetHeight).toBe(60);
  textarea.value = '';
  await drawn();
  expect(textarea.offsetHeight).toBe(20);
});

describe('events', () => {
  test('linechange tells the layout, first when it is drawn', async () => {
    const changes: unknown[] = [];
    const listen = (event: Event): unknown => changes.push((event as CustomEvent).detail);
    document.addEventListener('linechange', listen, { capture: true });
    const textarea = await mount<WxTextarea>('<wx-textarea style="line-height: 20px"></wx-textarea>');
    textarea.focus();
    await userEvent.keyboard('a{Enter}b');
    document.removeEventListener('linechange', listen, { capture: true });
    const rpx = window.innerWidth / 750;
    expect(changes).toEqual([
      { height: 20, heightRpx: expect.closeTo(20 / rpx, 3), lineCount: 1, lineHeight: 20 },
      { height: 40, heightRpx: expect.closeTo(40 / rpx, 3), lineCount: 2, lineHeight: 20 },
    ]);
  });

  test('input, and blur with the caret', async () => {
    const textarea = await mount<WxTextarea>('<wx-textarea></wx-textarea>');
    const inputs = record(textarea, 'input');
    const blurred = once(textarea, 'blur');
    textarea.focus();
    await userEvent.keyboard('ab');
    textarea.blur();
    expect(inputs).toEqual([
      { value: 'a', cursor: 1, keyCode: 65 },
      { value: 'ab', cursor: 2, keyCode: 66 },
    ]);
    expect(((await blurred) as CustomEvent).detail).toEqual({ value: 'ab', cursor: 2 });
  });

  test('Enter writes a line, with another confirm-type it confirms', async () => {
    const textarea = await mount<WxTextarea>('<wx-textarea></wx-textarea>');
    const confirms = record(textarea, 'confirm');
    textarea.focus();
    await userEvent.keyboard('a{Enter}');
    expect(native(textarea).value).toBe('a\n');
    expect(confirms).toEqual([]);
    textarea.confirmType = 'send';
    await drawn();
    await userEvent.keyboard('{Enter}');
    expect(native(textarea).value).toBe('a\n');
    expect(confirms).toEqual([{ value: 'a\n' }]);
  });
});

describe('attributes', () => {
  const placeholder = (textarea: WxTextarea): HTMLElement => textarea.querySelector('.wx-textarea-placeholder')!;

  test('the placeholder carries its class and style and goes while there is text', async () => {
    const textarea = await mount<WxTextarea>(
      '<wx-textarea placeholder="Story" placeholder-class="pale" placeholder-style="color: rgb(1, 2, 3)"></wx-textarea>',
    );
    expect(placeholder(textarea).textContent.trim()).toBe('Story');
    expect(placeholder(textarea).classList.contains('pale')).toBe(true);
    expect(getComputedStyle(placeholder(textarea)).color).toBe('rgb(1, 2, 3)');
    textarea.value = 'Once';
    await drawn();
    expect(placeholder(textarea).checkVisibility({ visibilityProperty: true, opacityProperty: true })).toBe(false);
  });

  test('maxlength limits typing, disabled ends it', async () => {
    const textarea = await mount<WxTextarea>('<wx-textarea maxlength="2"></wx-textarea>');
    textarea.focus();
    await userEvent.keyboard('abc');
    expect(native(textarea).value).toBe('ab');
    textarea.disabled = true;
    await drawn();
    expect(native(textarea).disabled).toBe(true);
  });

  test('auto-focus, and focus as a switch', async () => {
    const textarea = await mount<WxTextarea>('<wx-textarea auto-focus></wx-textarea>');
    expect(document.activeElement).toBe(native(textarea));
    textarea.blur();
    textarea.focused = true;
    await drawn();
    expect(document.activeElement).toBe(native(textarea));
    textarea.focused = false;
    await drawn();
    expect(document.activeElement).not.toBe(native(textarea));
  });

  test('cursor and selection-start with selection-end set the caret', async () => {
    const textarea = await mount<WxTextarea>('<wx-textarea value="abcdef" cursor="2"></wx-textarea>');
    const selected = (): unknown[] => [native(textarea).selectionStart, native(textarea).selectionEnd];
    textarea.focus();
    expect(selected()).toEqual([2, 2]);
    Object.assign(textarea, { selectionStart: 1, selectionEnd: 4 });
    await drawn();
    expect(selected()).toEqual([1, 4]);
  });

  test('confirm-hold keeps the focus', async () => {
    const textarea = await mount<WxTextarea>('<wx-textarea confirm-type="send" confirm-hold></wx-textarea>');
    textarea.focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(native(textarea));
    textarea.confirmHold = false;
    await drawn();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).not.toBe(native(textarea));
  });

  test('hold-keyboard keeps the focus when something else is pressed', async () => {
    const row = await mount('<div><wx-textarea hold-keyboard></wx-textarea><p>elsewhere</p></div>');
    const textarea = row.querySelector('wx-textarea') as WxTextarea;
    textarea.focus();
    await userEvent.click(row.querySelector('p')!);
    expect(document.activeElement).toBe(native(textarea));
  });

  test('cursor-spacing is the room below the field when it is brought into sight', async () => {
    const textarea = await mount<WxTextarea>('<wx-textarea cursor-spacing="20"></wx-textarea>');
    expect(getComputedStyle(native(textarea)).scrollMarginBottom).toBe('20px');
  });
});

test('focus tells the text', async () => {
  const textarea = await mount<WxTextarea>('<wx-textarea value="ab"></wx-textarea>');
  const told = record(textarea, 'focus');
  textarea.focus();
  expect(told).toEqual([{ value: 'ab', height: 0 }]);
});

test('a keyboard that comes is told of; with adjust-position the field comes above it', async () => {
  const page = await mount('<div><div style="height: 3000px"></div><wx-textarea adjust-position></wx-textarea></div>');
  const textarea = page.querySelector('wx-textarea') as WxTextarea;
  native(textarea).focus({ preventScroll: true });
  const told = record(textarea, 'keyboardheightchange');
  raiseKeyboard(300);
  expect(told).toEqual([{ height: 300, duration: 0 }]);
  expect(textarea.getBoundingClientRect().bottom).toBeLessThan(window.innerHeight + 1);
});
