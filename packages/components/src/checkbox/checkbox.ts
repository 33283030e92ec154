import { attributes } from '../catalog/checkbox.ts';
import { checkableElement } from '../internal/checkable.ts';
import { define } from '../internal/define.ts';

/** What a checkbox asks of the group around it; the group may not be loaded yet. */
interface Group extends Element {
  report?(): void;
}

/** @summary A box to tick; its group tells of changes. The box is `.wx-checkbox-input`, ticked also `.wx-checkbox-input-checked`. */
export class WxCheckbox extends checkableElement(attributes) {
  protected readonly boxClass = 'wx-checkbox-input';
  protected readonly controlRole = 'checkbox';

  protected operate(): void {
    this.tick(!this.isTicked);
    this.closest<Group>('wx-checkbox-group')?.report?.();
  }
}

/** Registers `wx-checkbox`. */
export function defineCheckbox(): void {
  define('wx-checkbox', WxCheckbox);
}
