import { attributes } from '../catalog/radio-group.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';
import type { FormField } from '../internal/form-field.ts';
import type { WxRadio } from '../radio/radio.ts';

/**
 * @summary One of the radios inside, at any depth, is chosen.
 * @fires change - `{ value: string }`
 */
export class WxRadioGroup extends wxElement(attributes) implements FormField {
  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasAttribute('role')) this.setAttribute('role', 'radiogroup');
    this.addEventListener('keydown', this.moveWithArrows);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.moveWithArrows);
  }

  get formValue(): string {
    return this.radios.find((radio) => radio.isTicked)?.value ?? '';
  }

  resetValue(): void {
    for (const radio of this.radios) radio.tick(radio.checked);
  }

  /** Called by a radio that is chosen now. */
  leaveOnly(chosen: Element): void {
    for (const radio of this.radios) if (radio !== chosen && radio.isTicked) radio.tick(false);
  }

  /** Called by a radio that the user has chosen. */
  report(): void {
    emit(this, 'change', { value: this.formValue });
  }

  private get radios(): WxRadio[] {
    return [...this.querySelectorAll<WxRadio>('wx-radio')];
  }

  private readonly moveWithArrows = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const radios = this.radios.filter((radio) => !radio.disabled);
    const at = radios.findIndex((radio) => radio === event.target);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    const next = radios[(at + step + radios.length) % radios.length];
    next?.focus();
    next?.click();
  };
}

/** Registers `wx-radio-group`. */
export function defineRadioGroup(): void {
  define('wx-radio-group', WxRadioGroup);
}
