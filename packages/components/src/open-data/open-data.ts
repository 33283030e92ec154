import { attributes } from '../catalog/open-data.ts';
import { define } from '../internal/define.ts';
import type { Changes } from '../internal/element.ts';
import { WxElement } from '../internal/element.ts';
import { withProperties } from '../internal/properties.ts';
import { texts } from '../internal/texts.ts';

/**
 * @summary Data of the platform's user, whom nobody knows here: the default text or avatar of the author, or a grey avatar and
 * the platform's word for somebody.
 */
export class WxOpenData extends withProperties(WxElement, attributes) {
  protected override update(changes: Changes): void {
    super.update(changes);
    if (this.type === 'userAvatarUrl') this.showAvatar();
    else this.textContent = this.defaultText || (this.type === 'userNickName' ? texts().user : '');
  }

  private showAvatar(): void {
    const picture = document.createElement(this.defaultAvatar === '' ? 'div' : 'img');
    picture.className = 'wx-open-data-avatar';
    if (picture instanceof HTMLImageElement) {
      picture.alt = '';
      picture.src = this.defaultAvatar;
    }
    this.replaceChildren(picture);
  }
}

/** Registers `wx-open-data`. */
export function defineOpenData(): void {
  define('wx-open-data', WxOpenData);
}
