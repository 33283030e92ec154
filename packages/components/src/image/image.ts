import { attributes } from '../catalog/image.ts';
import { define } from '../internal/define.ts';
import { emit } from '../internal/emit.ts';
import { withProperties } from '../internal/properties.ts';
import { reflect } from '../internal/reflect.ts';

/** Pages hold hundreds of images, so this is no `WxElement`: each property writes through at once. */
class ImageHost extends HTMLElement {
  requestUpdate(_name: string): void {}
}

/**
 * @summary A picture in a box of its own size; `mode` says how it fills the box.
 * @fires load - `{ width, height }`, the natural size in px.
 * @fires error - `{ errMsg }`
 */
export class WxImage extends withProperties(ImageHost, attributes) {
  // Without an initial value: properties may be set while the constructor of the base still runs.
  declare private picture?: HTMLImageElement;

  connectedCallback(): void {
    if (this.picture === undefined) this.picture = this.createPicture();
    if (this.picture.parentNode !== this) this.prepend(this.picture);
    // Decorative unless the author names it; the name is the element's, not the inner picture's.
    if (this.hasAttribute('aria-label') && !this.hasAttribute('role')) this.setAttribute('role', 'img');
    for (const name of ['mode', 'showMenuByLongpress', 'src']) this.requestUpdate(name);
  }

  override requestUpdate(name: string): void {
    if (this.picture === undefined) return;
    if (name === 'src' || name === 'lazyLoad' || name === 'forceHttps') this.show(this.picture);
    else if (name === 'mode') reflect(this, 'mode', this.mode);
    else if (name === 'showMenuByLongpress') reflect(this, 'show-menu-by-longpress', this.showMenuByLongpress);
  }

  private createPicture(): HTMLImageElement {
    const picture = document.createElement('img');
    picture.alt = '';
    picture.draggable = false;
    picture.decoding = 'async';
    picture.addEventListener('load', () => {
      picture.style.visibility = '';
      emit(this, 'load', { width: picture.naturalWidth, height: picture.naturalHeight });
    });
    picture.addEventListener('error', () => {
      // Browsers draw a frame and a broken picture; the platform draws nothing.
      picture.style.visibility = 'hidden';
      emit(this, 'error', { errMsg: `image:fail ${this.src}` });
    });
    return picture;
  }

  /** The browser's own lazy loading has the margin that is asked for: some screens ahead. */
  private show(picture: HTMLImageElement): void {
    picture.loading = this.lazyLoad ? 'lazy' : 'eager';
    const address = this.forceHttps ? this.src.replace(/^http:/, 'https:') : this.src;
    if (address === '') picture.removeAttribute('src');
    else if (picture.getAttribute('src') !== address) picture.src = address;
  }
}

/** Registers `wx-image`. */
export function defineImage(): void {
  define('wx-image', WxImage);
}
