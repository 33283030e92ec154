import { attributes } from '../catalog/root-portal.ts';
import { watchArea } from '../internal/area.ts';
import type { Area } from '../internal/area.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';

/**
 * @summary Shows its content above the page, whatever clips, moves or covers the place it is written in. It goes into the
 * browser's top layer and stays where it is in the tree: styles and events are those of its owner. Inside, `position: fixed`
 * means the page's area. With `enable` false it is an ordinary box.
 */
export class WxRootPortal extends wxElement(attributes) {
  private stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.raise();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
    this.stop = undefined;
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    this.raise();
  }

  private raise(): void {
    this.stop?.();
    this.stop = undefined;
    this.popover = this.enable ? 'manual' : null;
    if (!this.enable || !this.isConnected) return;
    this.stop = watchArea(this, (area) => this.cover(area));
    if (!this.matches(':popover-open')) this.showPopover();
  }

  private cover(area: Area): void {
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      this.style.setProperty(`--wx-area-${side}`, `${area[side]}px`);
    }
  }
}

/** Registers `wx-root-portal`. */
export function defineRootPortal(): void {
  define('wx-root-portal', WxRootPortal);
}
