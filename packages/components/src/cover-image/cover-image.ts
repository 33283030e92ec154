import { attributes } from '../catalog/cover-image.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';

/**
 * @summary A picture that may stand over a map or a video. It fills its box, and has its own size where the box has none.
 * @fires load - `{}`
 * @fires error - `{ errMsg }`
 */
export class WxCoverImage extends wxElement(attributes) {
  private readonly picture = document.createElement('img');

  constructor() {
    super();
    this.picture.alt = '';
    this.picture.draggable = false;
    this.picture.addEventListener('load', () => emit(this, 'load'));
    this.picture.addEventListener('error', () => emit(this, 'error', { errMsg: `cover-image:fail ${this.src}` }));
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    const { picture } = this;
    if (picture.parentNode !== this) this.prepend(picture);
    if (this.hasAttribute('aria-label')) this.role ??= 'img';
    picture.referrerPolicy = this.referrerPolicy === 'origin' ? 'origin' : 'no-referrer';
    if (this.src === '') picture.removeAttribute('src');
    else if (picture.getAttribute('src') !== this.src) picture.src = this.src;
  }
}

/** Registers `wx-cover-image`. */
export function defineCoverImage(): void {
  define('wx-cover-image', WxCoverImage);
}
