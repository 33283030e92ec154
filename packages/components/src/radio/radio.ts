import { attributes } from '../catalog/radio.ts';
import { checkableElement } from '../internal/checkable.ts';
import { define } from '../internal/define.ts';
import type { Changes } from '../internal/element.ts';

/** What a radio asks of the group around it; the group may not be loaded yet. */
interface Group extends Element {
  leaveOnly?(chosen: Element): void;
  report?(): void;
}

/** @summary One choice of a group. The dot is `.wx-radio-input`, chosen also `.wx-radio-input-checked`. */
export class WxRadio extends checkableElement(attributes) {
  protected readonly boxClass = 'wx-radio-input';
  protected readonly controlRole = 'radio';

  protected override update(changes: Changes): void {
    super.update(changes);
    if (changes.has('checked') && this.checked) this.group?.leaveOnly?.(this);
  }

  protected operate(): void {
    if (this.isTicked) return;
    this.tick(true);
    this.group?.leaveOnly?.(this);
    this.group?.report?.();
  }

  private get group(): Group | null {
    return this.closest<Group>('wx-radio-group');
  }
}

/** Registers `wx-radio`. */
export function defineRadio(): void {
  define('wx-radio', WxRadio);
}
