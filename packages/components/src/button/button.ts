import type { PropertyValues } from 'lit';
import { button } from '../catalog/form.ts';
import { describeControl, operable } from '../internal/control.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import { reflect } from '../internal/reflect.ts';

/** What a button asks of the form around it. */
interface FormOwner extends Element {
  submit?(button: HTMLElement): void;
  reset?(button: HTMLElement): void;
}

/**
 * @summary A button with the platform's look. `type`, `size`, `plain`, `loading` and `disabled` are shown as attributes,
 * so that WXSS can select by them. `formType` acts on the nearest form. What `openType` opens is the embedder's matter.
 */
export class WxButton extends wxElement(button) {
  constructor() {
    super();
    operable(this);
    this.addEventListener('click', () => this.actOnForm());
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    reflect(this, 'type', this.type);
    reflect(this, 'size', this.size);
    reflect(this, 'plain', this.plain);
    reflect(this, 'loading', this.loading);
    reflect(this, 'disabled', this.disabled);
    describeControl(this, 'button');
  }

  private actOnForm(): void {
    const form = this.closest<FormOwner>('wx-form');
    if (this.formType === 'submit') form?.submit?.(this);
    else if (this.formType === 'reset') form?.reset?.(this);
  }
}

/** Registers `wx-button`. */
export function defineButton(): void {
  define('wx-button', WxButton);
}
