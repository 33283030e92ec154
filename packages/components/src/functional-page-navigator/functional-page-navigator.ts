import { attributes } from '../catalog/functional-page-navigator.ts';
import { describeControl, operable } from '../internal/control.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';

/**
 * @summary Opens a page of the platform for plug-ins. There is none here, so a press fails.
 * @fires fail - `{ errMsg }`
 */
export class WxFunctionalPageNavigator extends wxElement(attributes) {
  constructor() {
    super();
    operable(this);
    this.addEventListener('click', () =>
      emit(this, 'fail', { errMsg: `functional-page-navigator:fail no page for ${this.name || 'it'}` }),
    );
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    describeControl(this, 'link');
  }
}

/** Registers `wx-functional-page-navigator`. */
export function defineFunctionalPageNavigator(): void {
  define('wx-functional-page-navigator', WxFunctionalPageNavigator);
}
