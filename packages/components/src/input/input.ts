import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { attributes } from '../catalog/input.ts';
import { define } from '../internal/define.ts';
import type { Changes } from '../internal/element.ts';
import { renderedElement } from '../internal/rendered-element.ts';
import { emit } from '../internal/emit.ts';
import type { FormField } from '../internal/form-field.ts';
import { cssText } from '../internal/length.ts';
import { TextControl } from '../internal/text-control.ts';
import type { NativeText, TextHost } from '../internal/text-control.ts';
import { accepts } from './accepted-characters.ts';

/** Something for `:placeholder-shown` to go by; what is seen is an element of its own. */
const EMPTY = ' ';

const INPUT_MODES: Readonly<Record<string, string>> = { number: 'numeric', digit: 'decimal' };

/**
 * @summary One line of text: a real `<input>` with a placeholder of its own, so that `placeholder-style` can say anything.
 * @fires input - `{ value, cursor, keyCode }`; answer with `replaceValue` to put another text in its place.
 * @fires change - `{ value }`, when the bound value changed while the field had no focus.
 * @fires focus - `{ value, height }`
 * @fires blur - `{ value }`
 * @fires confirm - `{ value }`, on Enter.
 * @fires keyboardheightchange - `{ height, duration }`
 * @fires nicknamereview - `{ pass: true, timeout: false }` after the blur of a nickname: nobody reviews it here.
 */
export class WxInput extends renderedElement(attributes) implements TextHost, FormField {
  readonly confirmsOnEnter = true;
  private readonly control: TextControl = new TextControl(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.control.disconnect();
  }

  get native(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('.wx-input-control');
  }

  get formValue(): string {
    return this.control.text;
  }

  resetValue(): void {
    this.control.write(this.value);
  }

  /** Puts another text in place of what was typed; the caret stays, or goes to `cursor`. */
  replaceValue(text: string, cursor?: number): void {
    this.control.write(text, cursor);
  }

  override focus(options?: FocusOptions): void {
    this.native?.focus(options);
  }

  override blur(): void {
    this.native?.blur();
  }

  blurDetail(native: NativeText): object {
    return { value: native.value };
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    this.control.takeProperties();
  }

  protected override render(): TemplateResult {
    const { control } = this;
    return html`<div class="wx-input-wrapper">
      <input
        class="wx-input-control"
        type=${this.password || this.type === 'safe-password' ? 'password' : 'text'}
        inputmode=${INPUT_MODES[this.type] ?? nothing}
        enterkeyhint=${this.confirmType}
        autocomplete=${this.type === 'nickname' ? 'nickname' : 'off'}
        maxlength=${this.maxlength < 0 ? nothing : this.maxlength}
        placeholder=${EMPTY}
        aria-label=${this.getAttribute('aria-label') ?? this.placeholder}
        style="scroll-margin-bottom: ${this.cursorSpacing}px; caret-color: ${this.cursorColor || 'auto'}"
        ?disabled=${this.disabled}
        @beforeinput=${this.refuse}
        @input=${control.handleInput}
        @change=${control.handleChange}
        @keydown=${control.handleKeydown}
        @focus=${control.handleFocus}
        @blur=${this.handleBlur}
        @compositionstart=${control.handleComposition}
        @compositionend=${control.handleComposition}
      />
      <div
        class="wx-input-placeholder ${this.placeholderClass}"
        style=${cssText(this.placeholderStyle)}
        aria-hidden="true"
      >
        ${this.placeholder}
      </div>
    </div>`;
  }

  private handleBlur(): void {
    this.control.handleBlur();
    if (this.type === 'nickname') emit(this, 'nicknamereview', { pass: true, timeout: false });
  }

  private refuse(event: InputEvent): void {
    const { native } = this;
    if (native === null || event.data === null) return;
    const { value, selectionStart, selectionEnd } = native;
    const rest = value.slice(0, selectionStart ?? value.length) + value.slice(selectionEnd ?? value.length);
    if (!accepts(this.type, event.data, rest)) event.preventDefault();
  }
}

/** Registers `wx-input`. */
export function defineInput(): void {
  define('wx-input', WxInput);
}
