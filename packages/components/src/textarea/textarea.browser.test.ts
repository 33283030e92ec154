import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, once, record } from '../../tests/mount.ts';
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
