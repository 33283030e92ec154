import { attributes } from '../catalog/navigator.ts';
import { describeControl, operable } from '../internal/control.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';

/**
 * @summary A link in the look of a view. It can be reached and pressed by keyboard; where it leads is the embedder's matter,
 * who reads `url`, `openType` and `delta` when it is clicked.
 */
export class WxNavigator extends wxElement(attributes) {
  constructor() {
    super();
    operable(this);
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    describeControl(this, 'link');
  }
}

/** Registers `wx-navigator`. */
export function defineNavigator(): void {
  define('wx-navigator', WxNavigator);
}
