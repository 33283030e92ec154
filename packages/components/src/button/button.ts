import { attributes } from '../catalog/button.ts';
import { describeControl, operable } from '../internal/control.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import { reflect } from '../internal/reflect.ts';

const SHOWN = ['type', 'size', 'plain', 'loading', 'disabled'] as const;

/**
 * @summary A button with the platform's look. `type`, `size`, `plain`, `loading` and `disabled` are shown as attributes,
 * so that WXSS can select by them. `formType` is for the nearest form to act on. What `openType` opens is the embedder's matter.
 */
export class WxButton extends wxElement(attributes) {
  constructor() {
    super();
    operable(this);
  }

  protected override update(): void {
    for (const name of SHOWN) reflect(this, name, this[name]);
    describeControl(this, 'button');
  }
}

/** Registers `wx-button`. */
export function defineButton(): void {
  define('wx-button', WxButton);
}
