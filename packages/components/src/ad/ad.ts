import { attributes } from '../catalog/ad.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';

/**
 * @summary Shows nothing: there are no advertisements outside the platform.
 * @fires error - `{ errMsg, errCode: 1004 }`
 */
export class WxAd extends wxElement(attributes) {
  protected override update(changes: Changes): void {
    super.update(changes);
    if (!this.hasUpdated) emit(this, 'error', { errMsg: 'ad:fail no advertisements here', errCode: 1004 });
  }
}

/** Registers `wx-ad`. */
export function defineAd(): void {
  define('wx-ad', WxAd);
}
