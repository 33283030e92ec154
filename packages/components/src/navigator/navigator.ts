import type { PropertyValues } from 'lit';
import { navigator } from '../catalog/navigation.ts';
import { describeControl, operable } from '../internal/control.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';

/**
 * @summary A link in the look of a view. It can be reached and pressed by keyboard; where it leads is the embedder's matter,
 * who reads `url`, `openType` and `delta` when it is clicked.
 */
export class WxNavigator extends wxElement(navigator) {
  constructor() {
    super();
    operable(this);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    describeControl(this, 'link');
  }
}

/** Registers `wx-navigator`. */
export function defineNavigator(): void {
  define('wx-navigator', WxNavigator);
}
