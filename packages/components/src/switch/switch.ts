import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { attributes } from '../catalog/switch.ts';
import { describeControl, operable } from '../internal/control.ts';
import { define } from '../internal/define.ts';
import type { Changes } from '../internal/element.ts';
import { renderedElement } from '../internal/rendered-element.ts';
import { emit } from '../internal/emit.ts';
import type { FormField } from '../internal/form-field.ts';

/**
 * @summary A switch, or a box with `type="checkbox"`; the parts are `.wx-switch-input` and `.wx-checkbox-input`.
 * @fires change - `{ value: boolean }`, when the user turns it.
 */
export class WxSwitch extends renderedElement(attributes) implements FormField {
  private isOn = false;

  constructor() {
    super();
    operable(this);
    this.addEventListener('click', () => this.turn());
  }

  get formValue(): boolean {
    return this.isOn;
  }

  resetValue(): void {
    this.isOn = this.checked;
    this.requestUpdate();
  }

  protected override update(changes: Changes): void {
    if (!this.hasUpdated || changes.has('checked')) this.isOn = this.checked;
    describeControl(this, this.type === 'checkbox' ? 'checkbox' : 'switch');
    this.setAttribute('aria-checked', String(this.isOn));
    super.update(changes);
  }

  protected override render(): TemplateResult {
    const part = this.type === 'checkbox' ? 'wx-checkbox-input' : 'wx-switch-input';
    return html`<div class="wx-switch-wrapper" @transitionend=${keepInside}>
      <div
        class="${part} ${this.isOn ? `${part}-checked` : ''}"
        style="--wx-tick-color: ${this.color}"
        ?disabled=${this.disabled}
      ></div>
    </div>`;
  }

  private turn(): void {
    this.isOn = !this.isOn;
    this.requestUpdate();
    emit(this, 'change', { value: this.isOn });
  }
}

/** The knob's own movement is nobody's business outside. */
function keepInside(event: Event): void {
  event.stopPropagation();
}

/** Registers `wx-switch`. */
export function defineSwitch(): void {
  define('wx-switch', WxSwitch);
}
