import { attributes } from '../catalog/keyboard-accessory.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import { keyboardHeight, watchKeyboard } from '../internal/keyboard.ts';
import { setState } from '../internal/states.ts';

/** @summary A bar that stands above the soft keyboard while there is one. Inside an input or a textarea in the original; here anywhere. */
export class WxKeyboardAccessory extends wxElement(attributes) {
  private readonly internals = this.attachInternals();
  private stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stop = watchKeyboard((height) => this.stand(height));
    this.stand(keyboardHeight());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  private stand(height: number): void {
    setState(this.internals, 'keyboard', height > 0);
    this.style.setProperty('--wx-keyboard', `${height}px`);
  }
}

/** Registers `wx-keyboard-accessory`. */
export function defineKeyboardAccessory(): void {
  define('wx-keyboard-accessory', WxKeyboardAccessory);
}
