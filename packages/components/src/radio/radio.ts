import type { PropertyValues } from 'lit';
import { radio } from '../catalog/form.ts';
import { checkableElement } from '../internal/checkable.ts';
import { define } from '../internal/define.ts';
import type { WxRadioGroup } from '../radio-group/radio-group.ts';

/** @summary One choice of a group. The dot is `.wx-radio-input`, chosen also `.wx-radio-input-checked`. */
export class WxRadio extends checkableElement(radio) {
  protected readonly boxClass = 'wx-radio-input';
  protected readonly controlRole = 'radio';

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (changed.has('checked') && this.checked) this.group?.leaveOnly?.(this);
  }

  protected operate(): void {
    if (this.isTicked) return;
    this.tick(true);
    this.group?.leaveOnly?.(this);
    this.group?.report?.();
  }

  private get group(): WxRadioGroup | null {
    return this.closest<WxRadioGroup>('wx-radio-group');
  }
}

/** Registers `wx-radio`. */
export function defineRadio(): void {
  define('wx-radio', WxRadio);
}
