import type { WxElement } from '../internal/element.ts';

interface DotsHost extends WxElement {
  readonly indicatorDots: boolean;
  readonly indicatorColor: string;
  readonly indicatorActiveColor: string;
  readonly vertical: boolean;
}

/** The row of dots, behind the author's items in the light tree: apps style `.wx-swiper-dot` and `.wx-swiper-dot-active`. */
export class Dots {
  private readonly element = document.createElement('div');

  constructor(private readonly host: DotsHost) {
    this.element.ariaHidden = 'true';
  }

  /** Draws one dot for each item; those from `active` on that are seen are active. */
  draw(count: number, active: number, shown: number): void {
    const { host, element } = this;
    if (!host.indicatorDots) {
      element.remove();
      return;
    }
    element.className = `wx-swiper-dots wx-swiper-dots-${host.vertical ? 'vertical' : 'horizontal'}`;
    element.style.setProperty('--wx-swiper-dot', host.indicatorColor);
    element.style.setProperty('--wx-swiper-dot-active', host.indicatorActiveColor);
    while (element.childElementCount > count) element.lastElementChild?.remove();
    while (element.childElementCount < count) element.append(document.createElement('div'));
    [...element.children].forEach((dot, index) => {
      const isActive = (index - active + count) % count < shown;
      dot.className = isActive ? 'wx-swiper-dot wx-swiper-dot-active' : 'wx-swiper-dot';
    });
    if (host.lastElementChild !== element) host.append(element);
  }
}
