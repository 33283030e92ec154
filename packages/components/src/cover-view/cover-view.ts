import { attributes } from '../catalog/cover-view.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { pixels } from '../internal/length.ts';

/** @summary A view that may stand over a map or a video: here any view may. `scroll-top` moves it when it overflows and its style lets it scroll. */
export class WxCoverView extends wxElement(attributes) {
  protected override update(changes: Changes): void {
    super.update(changes);
    const top = changes.has('targetScrollTop') ? pixels(this, this.targetScrollTop) : undefined;
    if (top !== undefined) this.scrollTop = top;
  }
}

/** Registers `wx-cover-view`. */
export function defineCoverView(): void {
  define('wx-cover-view', WxCoverView);
}
