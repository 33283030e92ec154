import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, raiseKeyboard, record } from '../../tests/mount.ts';
import type { WxInput } from './input.ts';

const native = (input: WxInput): HTMLInputElement => input.native as HTMLInputElement;
const placeholder = (input: WxInput): HTMLElement => input.querySelector('.wx-input-placeholder') as HTMLElement;

async function focused(markup = '<wx-input></wx-input>'): Promise<WxInput> {
  const input = await mount<WxInput>(markup);
  input.focus();
  return input;
}

test('by default it is one line without a border that holds 140 characters', async () => {
  const input = await mount<WxInput>('<wx-input placeholder="Your name"></wx-input>');
  expect(input.getBoundingClientRect().height).toBeCloseTo(1.4 * 16, 1);
  expect(getComputedStyle(native(input)).borderTopWidth).toBe('0px');
  expect(native(input).maxLength).toBe(140);
  await expectAccessible(input);
});

describe('attributes', () => {
  test.each([
    ['number', 'text', 'numeric'],
    ['digit', 'text', 'decimal'],
    ['idcard', 'text', ''],
    ['safe-password', 'password', ''],
  ])('type %s', async (type, nativeType, mode) => {
    const input = await mount<WxInput>(`<wx-input type="${type}"></wx-input>`);
    expect([native(input).type, native(input).inputMode]).toEqual([nativeType, mode]);
  });

  test.each([
    ['number', '1a2.3-', '123'],
    ['digit', '1.2.x3', '1.23'],
    ['idcard', '12aX', '12X'],
  ])('type %s takes only its characters', async (type, typed, kept) => {
    const input = await focused(`<wx-input type="${type}"></wx-input>`);
    await userEvent.keyboard(typed);
    expect(native(input).value).toBe(kept);
  });

  test('maxlength limits typing, -1 lifts the limit', async () => {
    const input = await focused('<wx-input maxlength="2"></wx-input>');
    await userEvent.keyboard('abc');
    expect(native(input).value).toBe('ab');
    input.maxlength = -1;
    await drawn();
    await userEvent.keyboard('cd');
    expect(native(input).value).toBe('abcd');
  });

  test('confirm-type names the key', async () => {
    const input = await mount<WxInput>('<wx-input confirm-type="search"></wx-input>');
    expect(native(input).enterKeyHint).toBe('search');
  });

  test('the placeholder carries its class and style and goes while there is text', async () => {
    const input = await mount<WxInput>(
      '<wx-input placeholder="Name" placeholder-class="pale" placeholder-style="font-size: 75rpx"></wx-input>',
    );
    expect(placeholder(input).classList.contains('pale')).toBe(true);
    expect(Number.parseFloat(getComputedStyle(placeholder(input)).fontSize)).toBeCloseTo(window.innerWidth / 10, 1);
    expect(placeholder(input).checkVisibility()).toBe(true);
    input.value = 'Mo';
    await drawn();
    expect(placeholder(input).checkVisibility()).toBe(false);
  });

  test('focus is a switch: true focuses, false blurs', async () => {
    const input = await mount<WxInput>('<wx-input focus></wx-input>');
    expect(document.activeElement).toBe(native(input));
    input.focused = false;
    await drawn();
    expect(document.activeElement).toBe(document.body);
  });

  test('auto-focus focuses once', async () => {
    const input = await mount<WxInput>('<wx-input auto-focus></wx-input>');
    expect(document.activeElement).toBe(native(input));
  });

  test('selection-start and selection-end select when it is focused, else cursor places the caret', async () => {
    const input = await focused('<wx-input value="abcdef" selection-start="1" selection-end="4"></wx-input>');
    expect([native(input).selectionStart, native(input).selectionEnd]).toEqual([1, 4]);
    const second = await focused('<wx-input value="abcdef" cursor="2"></wx-input>');
    expect(native(second).selectionStart).toBe(2);
  });

  test('hold-keyboard keeps the focus when something else is tapped', async () => {
    await mount('<wx-view><wx-input hold-keyboard></wx-input><p>elsewhere</p></wx-view>');
    const input = document.querySelector('wx-input') as WxInput;
    input.focus();
    await userEvent.click(document.querySelector('p') as HTMLElement);
    expect(document.activeElement).toBe(native(input));
    input.holdKeyboard = false;
    await userEvent.click(document.querySelector('p') as HTMLElement);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('events', () => {
  test('input tells the text, the caret and the key, and no native event gets out', async () => {
    const input = await focused();
    const details = record(input, 'input');
    await userEvent.keyboard('ab{ArrowLeft}{Backspace}');
    expect(details).toEqual([
      { value: 'a', cursor: 1, keyCode: 65 },
      { value: 'ab', cursor: 2, keyCode: 66 },
      { value: 'b', cursor: 0, keyCode: 8 },
    ]);
  });

  test('component events do not bubble', async () => {
    await focused();
    const above = record(document.body, 'input');
    await userEvent.keyboard('a');
    expect(above).toEqual([]);
  });

  test('focus, confirm and blur tell the text; Enter gives up the focus', async () => {
    const input = await mount<WxInput>('<wx-input value="Mo"></wx-input>');
    const story: unknown[] = [];
    for (const type of ['focus', 'confirm', 'blur'])
      input.addEventListener(type, (event) => story.push([type, (event as CustomEvent).detail]));
    input.focus();
    await userEvent.keyboard('{Enter}');
    expect(story).toEqual([
      ['focus', { value: 'Mo', height: 0 }],
      ['confirm', { value: 'Mo' }],
      ['blur', { value: 'Mo' }],
    ]);
  });

  test('confirm-hold keeps the focus', async () => {
    const input = await focused('<wx-input confirm-hold></wx-input>');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(native(input));
  });

  test('change fires when the bound value changes without focus, and only then', async () => {
    const input = await mount<WxInput>('<wx-input value="a"></wx-input>');
    const changes = record(input, 'change');
    input.value = 'b';
    await drawn();
    expect(changes).toEqual([{ value: 'b' }]);
    input.focus();
    await userEvent.keyboard('c');
    input.value = 'd';
    await drawn();
    expect(changes).toEqual([{ value: 'b' }]);
  });
});

describe('bound value', () => {
  test('a handler puts another text in place and the caret stays', async () => {
    const input = await focused('<wx-input value="abcd"></wx-input>');
    input.addEventListener('input', () => input.replaceValue(native(input).value.toUpperCase()));
    native(input).setSelectionRange(1, 1);
    await userEvent.keyboard('x');
    expect(native(input).value).toBe('AXBCD');
    expect(native(input).selectionStart).toBe(2);
  });

  test('a caret at the end stays at the end of a longer text', async () => {
    const input = await focused();
    input.addEventListener('input', () => input.replaceValue(native(input).value.replace(/(\d{4})(?=\d)/, '$1 ')));
    await userEvent.keyboard('123456');
    expect(native(input).value).toBe('1234 56');
  });

  test('an answer that comes late does not undo what was typed since', async () => {
    const input = await focused();
    await userEvent.keyboard('ab');
    input.value = 'a';
    await drawn();
    expect(native(input).value).toBe('ab');
    input.value = 'ab';
    await drawn();
    expect(native(input).value).toBe('ab');
  });

  test('a value that nobody typed is written', async () => {
    const input = await focused();
    await userEvent.keyboard('ab');
    input.value = '';
    input.value = 'other';
    await drawn();
    expect(native(input).value).toBe('other');
  });

  test('a value that comes during composition waits for its end', async () => {
    const input = await focused();
    native(input).dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    native(input).value = 'ni';
    input.value = 'x';
    await drawn();
    expect(native(input).value).toBe('ni');
    native(input).dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(native(input).value).toBe('x');
  });

  test('a value that came during composition is dropped when the text goes on', async () => {
    const input = await focused();
    native(input).dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    native(input).value = 'ni';
    input.value = 'NI';
    await drawn();
    native(input).value = '你';
    native(input).dispatchEvent(new InputEvent('input', { bubbles: true, data: '你' }));
    native(input).dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    expect(native(input).value).toBe('你');
  });

  test('undefined brings back the empty text', async () => {
    const input = await mount<WxInput>('<wx-input value="a"></wx-input>');
    Reflect.set(input, 'value', undefined);
    await drawn();
    expect(native(input).value).toBe('');
  });
});

test('a nickname passes its review after the blur', async () => {
  const input = await mount<WxInput>('<wx-input type="nickname" placeholder="Name"></wx-input>');
  const reviews = record(input, 'nicknamereview');
  input.focus();
  input.blur();
  expect(reviews).toEqual([{ pass: true, timeout: false }]);
});

test('another cursor or selection moves the caret while it has the focus', async () => {
  const input = await mount<WxInput>('<wx-input value="abcdef" placeholder="Name"></wx-input>');
  const caret = (): (number | null)[] => [native(input).selectionStart, native(input).selectionEnd];
  input.focus();
  input.cursor = 2;
  await drawn();
  expect(caret()).toEqual([2, 2]);
  input.selectionStart = 1;
  input.selectionEnd = 4;
  await drawn();
  expect(caret()).toEqual([1, 4]);
});

test('a value that is always embedded, safe passwords: the attributes are known and do nothing', async () => {
  const input = await mount<WxInput>(
    '<wx-input type="safe-password" always-embed safe-password-length="6" safe-password-salt="x" placeholder="Code"></wx-input>',
  );
  expect([native(input).type, input.alwaysEmbed, input.safePasswordLength]).toEqual(['password', true, 6]);
});

test('disabled it takes no text and no focus', async () => {
  const input = await mount<WxInput>('<wx-input disabled value="a"></wx-input>');
  native(input).focus();
  expect([native(input).disabled, document.activeElement === native(input)]).toEqual([true, false]);
});

test('cursor-color and cursor-spacing', async () => {
  const input = await mount<WxInput>('<wx-input cursor-color="rgb(1, 2, 3)" cursor-spacing="20"></wx-input>');
  const { caretColor, scrollMarginBottom } = getComputedStyle(native(input));
  expect([caretColor, scrollMarginBottom]).toEqual(['rgb(1, 2, 3)', '20px']);
});

test('a keyboard that comes is told of; with adjust-position the field comes above it', async () => {
  const page = await mount('<div><div style="height: 3000px"></div><wx-input></wx-input></div>');
  const input = page.querySelector('wx-input') as WxInput;
  const told = record(input, 'keyboardheightchange');
  native(input).focus({ preventScroll: true });
  input.adjustPosition = false;
  raiseKeyboard(300);
  expect(input.getBoundingClientRect().top).toBeGreaterThan(window.innerHeight);
  input.adjustPosition = true;
  raiseKeyboard(310);
  expect(input.getBoundingClientRect().bottom).toBeLessThan(window.innerHeight + 1);
  expect(told).toEqual([
    { height: 300, duration: 0 },
    { height: 310, duration: 0 },
  ]);
});
