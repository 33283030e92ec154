import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, record } from '../../tests/mount.ts';
import type { DeltaOp } from './delta.ts';
import type { WxEditor } from './editor.ts';

const pageOf = (editor: Element): HTMLElement => editor.querySelector('.ql-editor') as HTMLElement;

/** Selects a part of the first text that holds it. */
function select(editor: Element, words: string): void {
  const walker = document.createTreeWalker(pageOf(editor), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(words);
    if (at < 0) continue;
    pageOf(editor).focus();
    getSelection()!.setBaseAndExtent(node, at, node, at + words.length);
    return;
  }
  throw new Error(`no "${words}"`);
}

test('by default it is an empty text box, and says when it is ready', async () => {
  const readies: unknown[] = [];
  document.addEventListener('ready', (event) => readies.push((event as CustomEvent).detail), {
    capture: true,
    once: true,
  });
  const editor = await mount<WxEditor>('<wx-editor placeholder="Write"></wx-editor>');
  expect(readies).toEqual([{}]);
  expect(editor.offsetHeight).toBe(200);
  expect(getComputedStyle(pageOf(editor), '::before').content).toBe('"Write"');
  expect(editor.getContents()).toEqual({ html: '<p><br></p>', text: '\n', delta: { ops: [{ insert: '\n' }] } });
  expect([pageOf(editor).enterKeyHint, pageOf(editor).ariaLabel]).toEqual(['enter', 'Write']);
  await expectAccessible(editor);
});

test('typing tells input with html, text and delta; focus and blur tell the same', async () => {
  const editor = await mount<WxEditor>('<wx-editor></wx-editor>');
  const [inputs, focuses, blurs] = ['input', 'focus', 'blur'].map((type) => record(editor, type)) as [
    unknown[],
    unknown[],
    unknown[],
  ];
  await userEvent.click(pageOf(editor));
  await userEvent.keyboard('Hi{Enter}you');
  const contents = { html: '<p>Hi</p><p>you</p>', text: 'Hi\nyou\n', delta: { ops: [{ insert: 'Hi\nyou\n' }] } };
  expect(inputs.filter((detail) => typeof detail === 'object').at(-1)).toEqual(contents);
  editor.blur();
  expect(blurs.at(-1)).toEqual(contents);
  expect(focuses[0]).toEqual({ html: '<p><br></p>', text: '\n', delta: { ops: [{ insert: '\n' }] } });
});

test('read-only and enterkeyhint', async () => {
  const editor = await mount<WxEditor>('<wx-editor read-only enterkeyhint="send"></wx-editor>');
  expect([pageOf(editor).isContentEditable, pageOf(editor).ariaReadOnly, pageOf(editor).enterKeyHint]).toEqual([
    false,
    'true',
    'send',
  ]);
  editor.format('bold');
  editor.readOnly = false;
  await drawn();
  expect(pageOf(editor).isContentEditable).toBe(true);
});

test('confirm-hold false leaves at Enter', async () => {
  const editor = await mount<WxEditor>('<wx-editor></wx-editor>');
  editor.confirmHold = false;
  await drawn();
  await userEvent.click(pageOf(editor));
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).not.toBe(pageOf(editor));
});

describe('setContents', () => {
  test('HTML comes through the allow list', async () => {
    const editor = await mount<WxEditor>('<wx-editor></wx-editor>');
    editor.setContents({ html: '<h2>T</h2>loose <b>b</b><script>broken()</script><p onclick="x()">p</p>' });
    expect(editor.getContents()).toEqual({
      html: '<h2>T</h2><p>loose <b>b</b></p><p>p</p>',
      text: 'T\nloose b\np\n',
      delta: {
        ops: [
          { insert: 'T' },
          { insert: '\n', attributes: { header: 2 } },
          { insert: 'loose ' },
          { insert: 'b', attributes: { bold: true } },
          { insert: '\np\n' },
        ],
      },
    });
  });

  test('a delta comes back as it was given', async () => {
    const editor = await mount<WxEditor>('<wx-editor></wx-editor>');
    const ops: DeltaOp[] = [
      { insert: 'plain ' },
      { insert: 'all', attributes: { bold: true, italic: true, underline: true, strike: true, script: 'super' } },
      { insert: ' ' },
      {
        insert: 'red',
        attributes: { color: 'red', backgroundColor: 'yellow', fontSize: '20px', letterSpacing: '2px' },
      },
      { insert: '\n', attributes: { align: 'center', lineHeight: '2' } },
      { insert: 'one' },
      { insert: '\n', attributes: { list: 'ordered' } },
      { insert: 'two' },
      { insert: '\n', attributes: { list: 'ordered', indent: 1 } },
      { insert: 'done' },
      { insert: '\n', attributes: { list: 'checked' } },
      { insert: { image: 'https://a.example/i.png' }, attributes: { alt: 'I', width: '50px', 'data-custom': 'id=1' } },
      { insert: '\n', attributes: { header: 1, direction: 'rtl' } },
      { insert: { divider: true } },
      { insert: '\nend\n' },
    ];
    editor.setContents({ delta: { ops } });
    const { delta } = editor.getContents();
    const sorted = (list: readonly { attributes?: object }[]): unknown[] =>
      list.map(({ attributes, ...rest }) => ({ ...rest, attributes: Object.entries(attributes ?? {}).sort() }));
    expect(sorted(delta.ops)).toEqual(sorted(ops));
    expect(pageOf(editor).querySelectorAll('ol')).toHaveLength(1);
  });

  test('addresses that could run are left out', async () => {
    const editor = await mount<WxEditor>('<wx-editor></wx-editor>');
    editor.setContents({ delta: { ops: [{ insert: { image: 'javascript:x' } }, { insert: 'a\n' }] } });
    expect(pageOf(editor).innerHTML).toBe('<p>a</p>');
  });
});

describe('format', () => {
  const formatted = async (words: string, name: string, value?: unknown): Promise<WxEditor> => {
    const editor = await mount<WxEditor>('<wx-editor></wx-editor>');
    editor.setContents({ html: '<p>one two</p><p>three</p>' });
    select(editor, words);
    editor.format(name, value);
    return editor;
  };

  test.each([
    ['bold', undefined, { bold: true }],
    ['italic', undefined, { italic: true }],
    ['underline', undefined, { underline: true }],
    ['strike', undefined, { strike: true }],
    ['ins', undefined, { ins: true }],
    ['script', 'sub', { script: 'sub' }],
    ['color', 'rgb(255, 0, 0)', { color: 'rgb(255, 0, 0)' }],
    ['backgroundColor', 'rgb(0, 0, 255)', { backgroundColor: 'rgb(0, 0, 255)' }],
    ['fontSize', '24px', { fontSize: '24px' }],
    ['letterSpacing', '3px', { letterSpacing: '3px' }],
  ])('text: %s', async (name, value, attributes) => {
    const editor = await formatted('two', name, value);
    expect(editor.getContents().delta.ops).toEqual([
      { insert: 'one ' },
      { insert: 'two', attributes },
      { insert: '\nthree\n' },
    ]);
  });

  test.each([
    ['header', 2, { header: 2 }],
    ['header', 'H3', { header: 3 }],
    ['align', 'right', { align: 'right' }],
    ['direction', 'rtl', { direction: 'rtl' }],
    ['indent', '+1', { indent: 1 }],
    ['list', 'ordered', { list: 'ordered' }],
    ['list', 'bullet', { list: 'bullet' }],
    ['list', 'check', { list: 'unchecked' }],
    ['lineHeight', '3', { lineHeight: '3' }],
    ['marginTop', '10px', { marginTop: '10px' }],
  ])('line: %s %s', async (name, value, attributes) => {
    const editor = await formatted('two', name, value);
    expect(editor.getContents().delta.ops).toEqual([
      { insert: 'one two' },
      { insert: '\n', attributes },
      { insert: 'three\n' },
    ]);
  });

  test('the same again takes it away; the middle of a list splits it', async () => {
    const editor = await mount<WxEditor>('<wx-editor></wx-editor>');
    editor.setContents({ html: '<ol><li>a</li><li>b</li><li>c</li></ol>' });
    select(editor, 'b');
    editor.format('list', 'ordered');
    expect(pageOf(editor).innerHTML).toBe('<ol><li>a</li></ol><p>b</p><ol><li>c</li></ol>');
  });

  test('enable-formats leaves others alone; removeFormat takes all away', async () => {
    const editor = await formatted('two', 'bold');
    editor.enableFormats = ['italic'];
    await drawn();
    editor.format('underline');
    expect(editor.getContents().delta.ops[1]).toEqual({ insert: 'two', attributes: { bold: true } });
    editor.removeFormat();
    expect(editor.getContents().delta.ops).toEqual([{ insert: 'one two\nthree\n' }]);
  });

  test('statuschange tells the formats where the cursor is, once', async () => {
    const editor = await formatted('two', 'bold');
    const states = record(editor, 'statuschange');
    select(editor, 'three');
    await expect.poll(() => states).toEqual([{}]);
    select(editor, 'two');
    await expect.poll(() => states).toEqual([{}, { bold: true }]);
  });
});

describe('insert', () => {
  test('text, divider and picture where the cursor was, though the focus is elsewhere', async () => {
    const editor = await mount<WxEditor>('<wx-editor></wx-editor>');
    editor.setContents({ html: '<p>ab</p>' });
    select(editor, 'b');
    await expect.poll(() => editor.getSelectionText()).toEqual({ text: 'b' });
    editor.blur();
    editor.insertText({ text: '<x>' });
    expect(editor.getContents().text).toBe('a<x>\n');
    editor.insertImage({ src: 'https://a.example/i.png', alt: 'I', width: 20, data: { id: 'k' }, extClass: 'wide' });
    expect(editor.getContents().html).toContain(
      '<img src="https://a.example/i.png" alt="I" data-custom="id=k" class="wide" style="width: 20px;">'.slice(0, 40),
    );
    editor.insertDivider();
    expect(pageOf(editor).querySelector('hr')).not.toBeNull();
    expect(() => editor.insertImage({ src: 'javascript:x' })).toThrow('no address');
  });

  test('clear, undo, redo', async () => {
    const editor = await mount<WxEditor>('<wx-editor></wx-editor>');
    editor.setContents({ html: '<p>first</p>' });
    editor.clear();
    expect(editor.getContents().text).toBe('\n');
    editor.undo();
    expect(editor.getContents().text).toBe('first\n');
    editor.undo();
    editor.redo();
    editor.redo();
    expect(editor.getContents().text).toBe('\n');
  });

  test('the keys for undo go the same way', async () => {
    const editor = await mount<WxEditor>('<wx-editor></wx-editor>');
    await userEvent.click(pageOf(editor));
    await userEvent.keyboard('abc');
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(editor.getContents().text).toBe('\n');
  });

  test('what is pasted comes through the allow list', async () => {
    const editor = await mount<WxEditor>('<wx-editor></wx-editor>');
    editor.setContents({ html: '<p>ab</p>' });
    select(editor, 'b');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<b onclick="x()">bold</b><script>broken()</script>');
    pageOf(editor).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    expect(pageOf(editor).innerHTML).toBe('<p>a<b>bold</b></p>');
  });
});

test('a tapped picture shows its size, buttons and a handle, as far as they are wanted', async () => {
  const editor = await mount<WxEditor>('<wx-editor show-img-size show-img-toolbar show-img-resize></wx-editor>');
  const canvas = Object.assign(document.createElement('canvas'), { width: 100, height: 50 });
  editor.insertImage({ src: canvas.toDataURL(), alt: 'box', width: 100, height: 50 });
  const image = editor.querySelector('img')!;
  await image.decode();
  image.click();
  expect(editor.querySelector('.ql-image-tools')?.textContent).toBe('100 × 50−+×');
  expect(editor.querySelector('.ql-image-handle')).not.toBeNull();
  await expectAccessible(editor);
  await userEvent.click(editor.querySelector('[aria-label="Smaller"]')!);
  expect(image.offsetWidth).toBe(80);
  await userEvent.click(editor.querySelector('[aria-label="Remove"]')!);
  expect(editor.querySelector('img')).toBeNull();
});
