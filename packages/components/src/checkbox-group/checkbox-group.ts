import type { WxCheckbox } from '../checkbox/checkbox.ts';
import { attributes } from '../catalog/checkbox-group.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';
import type { FormField } from '../internal/form-field.ts';

/**
 * @summary Collects the ticked checkboxes inside, at any depth.
 * @fires change - `{ value: string[] }` in document order.
 */
export class WxCheckboxGroup extends wxElement(attributes) implements FormField {
  get formValue(): string[] {
    return this.boxes.filter((box) => box.isTicked).map((box) => box.value);
  }

  resetValue(): void {
    for (const box of this.boxes) box.tick(box.checked);
  }

  /** Called by a checkbox that the user has ticked or unticked. */
  report(): void {
    emit(this, 'change', { value: this.formValue });
  }

  private get boxes(): WxCheckbox[] {
    return [...this.querySelectorAll<WxCheckbox>('wx-checkbox')];
  }
}

/** Registers `wx-checkbox-group`. */
export function defineCheckboxGroup(): void {
  define('wx-checkbox-group', WxCheckboxGroup);
}
