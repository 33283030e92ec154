import { attributes } from '../catalog/official-account.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';

/**
 * @summary Shows nothing: official accounts are the platform's own.
 * @fires error - `{ status, errMsg }`
 */
export class WxOfficialAccount extends wxElement(attributes) {
  protected override update(changes: Changes): void {
    super.update(changes);
    if (!this.hasUpdated) emit(this, 'error', { status: 4, errMsg: 'official-account:fail there is none here' });
  }
}

/** Registers `wx-official-account`. */
export function defineOfficialAccount(): void {
  define('wx-official-account', WxOfficialAccount);
}
