import { attributes } from '../catalog/editor.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';
import { text } from '../internal/media-texts.ts';
import { buildNodes } from '../rich-text/build.ts';
import { readHtml } from '../rich-text/nodes.ts';
import { applyFormat, formatsAt } from './commands.ts';
import { textOf } from './delta.ts';
import type { Delta } from './delta.ts';
import { History } from './history.ts';
import { ImageTools } from './image-tools.ts';
import { linesOf, readDelta } from './read.ts';
import { EditorSelection } from './selection.ts';
import { makeImage, writeDelta } from './write.ts';

/** A document as HTML, as text and as steps that make it. */
export interface EditorContents {
  readonly html: string;
  readonly text: string;
  readonly delta: Delta;
}

/**
 * @summary Text with formats to write in. What comes in from outside is built from the allow list of `rich-text`.
 * @fires ready - `{}`
 * @fires focus - `{ html, text, delta }`; also `blur` and `input`.
 * @fires statuschange - the formats where the cursor is.
 */
export class WxEditor extends wxElement(attributes) {
  static readonly operations: readonly string[] = [
    'format',
    'removeFormat',
    'insertDivider',
    'insertImage',
    'insertText',
    'getContents',
    'setContents',
    'clear',
    'undo',
    'redo',
    'blur',
    'scrollIntoView',
    'getSelectionText',
  ];

  private readonly page = document.createElement('div');
  private readonly cursor = new EditorSelection(this.page);
  private readonly history = new History(this.page);
  private readonly tools = new ImageTools(this, () => this.changed(false));
  private lastStatus = '{}';

  constructor() {
    super();
    this.page.className = 'ql-editor';
    this.page.addEventListener('input', (event) => this.typed(event));
    this.page.addEventListener('beforeinput', (event) => this.takeOver(event));
    this.page.addEventListener('paste', (event) => this.paste(event));
    this.page.addEventListener('keydown', (event) => event.key === 'Enter' && !this.confirmHold && this.blur());
    this.page.addEventListener('focus', () => emit(this, 'focus', this.getContents()));
    this.page.addEventListener('blur', () => emit(this, 'blur', this.getContents()));
    this.page.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLImageElement && !this.readOnly) this.tools.open(target);
      else this.tools.close();
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.tellStatus);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.tellStatus);
  }

  getContents(): EditorContents {
    const delta = readDelta(this.page);
    return { html: this.page.innerHTML, text: textOf(delta), delta };
  }

  /** `delta` counts when both are given. */
  setContents({ html, delta }: { readonly html?: string; readonly delta?: Delta } = {}): void {
    const content = delta ? writeDelta(delta) : buildNodes(readHtml(html ?? ''), (words) => words);
    this.page.replaceChildren(content);
    this.changed(false);
  }

  clear(): void {
    this.page.replaceChildren();
    this.changed(false);
  }

  undo(): void {
    if (this.history.undo()) this.tellInput();
  }

  redo(): void {
    if (this.history.redo()) this.tellInput();
  }

  /** Gives the selection a format, or takes it away when it has that one already. */
  format(name: string, value?: unknown): void {
    const { enableFormats } = this;
    if (this.readOnly || (Array.isArray(enableFormats) && !enableFormats.includes(name))) return;
    const range = this.cursor.restore();
    applyFormat(this.page, range, name, value);
    this.cursor.note();
    this.changed(false);
    this.tellStatus();
  }

  removeFormat(): void {
    this.cursor.restore();
    document.execCommand('removeFormat');
    for (const name of ['header', 'list', 'align', 'direction', 'indent']) {
      const range = this.cursor.restore();
      const current = formatsAt(this.page, range)[name];
      if (current !== undefined) applyFormat(this.page, range, name, current);
    }
    this.changed(false);
    this.tellStatus();
  }

  insertText({ text: words }: { readonly text?: unknown } = {}): void {
    const range = this.cursor.range;
    range.deleteContents();
    const node = document.createTextNode(String(words ?? ''));
    range.insertNode(node);
    this.placeAfter(node);
  }

  insertDivider(): void {
    const divider = document.createElement('hr');
    const line = this.lineAt(this.cursor.range);
    const next = document.createElement('p');
    next.append(document.createElement('br'));
    if (line) line.after(divider, next);
    else this.page.append(divider, next);
    const range = document.createRange();
    range.setStart(next, 0);
    this.cursor.set(range);
    this.changed(false);
  }

  insertImage(options: Readonly<Record<string, unknown>> = {}): void {
    const { src, data, extClass } = options;
    const custom = Object.entries(Object(data) as Readonly<Record<string, unknown>>).map(
      ([key, value]) => `${key}=${String(value)}`,
    );
    const image = makeImage(String(src ?? ''), {
      ...options,
      ...(custom.length > 0 && { 'data-custom': custom.join('&') }),
    });
    if (!image) throw new Error('src is no address of a picture');
    if (typeof extClass === 'string') image.className = extClass;
    this.cursor.range.insertNode(image);
    this.placeAfter(image);
  }

  getSelectionText(): { text: string } {
    return { text: this.cursor.range.toString() };
  }

  override blur(): void {
    this.page.blur();
  }

  /** Brings the cursor into sight. */
  override scrollIntoView(): void {
    const { startContainer } = this.cursor.range;
    const at = startContainer instanceof Element ? startContainer : startContainer.parentElement;
    at?.scrollIntoView({ block: 'nearest' });
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    const { page } = this;
    if (!this.hasUpdated) this.prepend(page);
    page.contentEditable = String(!this.readOnly);
    page.role = 'textbox';
    page.ariaMultiLine = 'true';
    page.ariaReadOnly = String(this.readOnly);
    page.ariaLabel = this.getAttribute('aria-label') ?? (this.placeholder || text('editor'));
    page.tabIndex = 0;
    page.dataset['placeholder'] = this.placeholder;
    page.enterKeyHint = this.enterkeyhint;
    if (this.hasUpdated) return;
    this.tidy();
    this.history.begin();
    emit(this, 'ready');
  }

  private typed(event: Event): void {
    // The component has an event of this name.
    event.stopPropagation();
    this.changed(true);
  }

  private changed(isTyping: boolean): void {
    this.tidy();
    this.history.note(isTyping);
    this.tellInput();
  }

  private tellInput(): void {
    this.page.classList.toggle('ql-blank', this.isBlank);
    emit(this, 'input', this.getContents());
  }

  private get isBlank(): boolean {
    return this.page.textContent === '' && !this.page.querySelector('img, hr, li');
  }

  /** All text stands in lines; there is always one. */
  private tidy(): void {
    const { page } = this;
    let line: HTMLElement | undefined;
    // As it is now: nodes move into lines on the way.
    const nodes = Array.from(page.childNodes);
    for (const node of nodes) {
      if (node instanceof HTMLElement && linesOf(page).some((one) => one === node || node.contains(one))) {
        line = undefined;
        continue;
      }
      if (!line) node.before((line = document.createElement('p')));
      line.append(node);
    }
    if (!page.firstChild) page.append(document.createElement('p'));
    for (const empty of page.querySelectorAll('p:empty')) empty.append(document.createElement('br'));
    page.classList.toggle('ql-blank', this.isBlank);
  }

  /** The browser's own steps back know nothing of ours. */
  private takeOver(event: InputEvent): void {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
    event.preventDefault();
    if (event.inputType === 'historyUndo') this.undo();
    else this.redo();
  }

  private paste(event: ClipboardEvent): void {
    event.preventDefault();
    const html = event.clipboardData?.getData('text/html') ?? '';
    const range = this.cursor.restore();
    range.deleteContents();
    const words = event.clipboardData?.getData('text/plain') ?? '';
    const content = html === '' ? document.createTextNode(words) : buildNodes(readHtml(html), (part) => part);
    const last = content instanceof Text ? content : content.lastChild;
    range.insertNode(content);
    if (last) this.placeAfter(last);
  }

  private placeAfter(node: Node): void {
    const range = document.createRange();
    range.setStartAfter(node);
    this.cursor.set(range);
    this.changed(false);
  }

  private lineAt({ startContainer }: Range): HTMLElement | undefined {
    return linesOf(this.page).find((line) => line.contains(startContainer));
  }

  private readonly tellStatus = (): void => {
    if (!this.cursor.note()) return;
    const formats = formatsAt(this.page, this.cursor.range);
    const status = JSON.stringify(formats);
    if (status === this.lastStatus) return;
    this.lastStatus = status;
    emit(this, 'statuschange', formats);
  };
}

/** Registers `wx-editor`. */
export function defineEditor(): void {
  define('wx-editor', WxEditor);
}
