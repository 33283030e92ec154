import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { attributes } from '../catalog/textarea.ts';
import { define } from '../internal/define.ts';
import type { Changes } from '../internal/element.ts';
import { renderedElement } from '../internal/rendered-element.ts';
import { emit } from '../internal/emit.ts';
import type { FormField } from '../internal/form-field.ts';
import { cssText } from '../internal/length.ts';
import { reflect } from '../internal/reflect.ts';
import { TextControl } from '../internal/text-control.ts';
import type { NativeText, TextHost } from '../internal/text-control.ts';
import { measureLines } from './lines.ts';

/** Something for `:placeholder-shown` to go by; what is seen is an element of its own. */
const EMPTY = ' ';

/**
 * @summary Several lines of text: a real `<textarea>`, which grows with the text when `auto-height` is set.
 * @fires input - `{ value, cursor, keyCode }`; answer with `replaceValue` to put another text in its place.
 * @fires focus - `{ value, height }`
 * @fires blur - `{ value, cursor }`
 * @fires confirm - `{ value }`, on Enter, unless `confirm-type` is `return`.
 * @fires linechange - `{ height, heightRpx, lineCount, lineHeight }`, first when it is laid out.
 * @fires keyboardheightchange - `{ height, duration }`
 */
export class WxTextarea extends renderedElement(attributes) implements TextHost, FormField {
  private readonly control: TextControl = new TextControl(this);
  private lineCount = 0;
  private readonly resizes = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));

  override connectedCallback(): void {
    super.connectedCallback();
    this.resizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.control.disconnect();
    this.resizes.disconnect();
  }

  get native(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  get confirmsOnEnter(): boolean {
    return this.confirmType !== 'return';
  }

  get formValue(): string {
    return this.control.text;
  }

  resetValue(): void {
    this.control.write(this.value);
    this.measure();
  }

  /** Puts another text in place of what was typed; the caret stays, or goes to `cursor`. */
  replaceValue(text: string, cursor?: number): void {
    this.control.write(text, cursor);
    this.measure();
  }

  override focus(options?: FocusOptions): void {
    this.native?.focus(options);
  }

  override blur(): void {
    this.native?.blur();
  }

  blurDetail(native: NativeText): object {
    return { value: native.value, cursor: native.selectionEnd ?? native.value.length };
  }

  protected override update(changes: Changes): void {
    reflect(this, 'auto-height', this.autoHeight);
    super.update(changes);
    this.control.takeProperties();
    this.measure();
  }

  protected override render(): TemplateResult {
    const { control } = this;
    return html`<div class="wx-textarea-wrapper">
      <textarea
        class="wx-textarea-control"
        enterkeyhint=${this.confirmType === 'return' ? 'enter' : this.confirmType}
        autocomplete="off"
        maxlength=${this.maxlength < 0 ? nothing : this.maxlength}
        placeholder=${EMPTY}
        aria-label=${this.getAttribute('aria-label') ?? this.placeholder}
        style="scroll-margin-bottom: ${this.cursorSpacing}px"
        ?disabled=${this.disabled}
        @input=${this.handleInput}
        @change=${control.handleChange}
        @keydown=${control.handleKeydown}
        @focus=${control.handleFocus}
        @blur=${control.handleBlur}
        @compositionstart=${control.handleComposition}
        @compositionend=${control.handleComposition}
      ></textarea>
      <div
        class="wx-textarea-placeholder ${this.placeholderClass}"
        style=${cssText(this.placeholderStyle)}
        aria-hidden="true"
        .textContent=${this.placeholder}
      ></div>
    </div>`;
  }

  private handleInput(event: Event): void {
    this.control.handleInput(event);
    this.measure();
  }

  private measure(): void {
    const { native } = this;
    if (native === null || !native.checkVisibility()) return;
    const lines = measureLines(native);
    native.style.height = this.autoHeight ? `${lines.height}px` : '';
    if (lines.lineCount === this.lineCount) return;
    this.lineCount = lines.lineCount;
    emit(this, 'linechange', lines);
  }
}

/** Registers `wx-textarea`. */
export function defineTextarea(): void {
  define('wx-textarea', WxTextarea);
}
