import { attributes } from '../catalog/match-media.ts';
import { watchArea } from '../internal/area.ts';
import type { Area } from '../internal/area.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { setState } from '../internal/states.ts';

/** @summary Shows its content only while the page's area has the size and orientation that are asked for. */
export class WxMatchMedia extends wxElement(attributes) {
  private readonly internals = this.attachInternals();
  private stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop?.();
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    this.watch();
  }

  private watch(): void {
    this.stop?.();
    if (this.isConnected) this.stop = watchArea(this, (area) => this.judge(area));
  }

  private judge({ width, height }: Area): void {
    const orientation = width > height ? 'landscape' : 'portrait';
    const isMatch =
      width >= (this.minWidth ?? 0) &&
      width <= (this.maxWidth ?? Infinity) &&
      height >= (this.minHeight ?? 0) &&
      height <= (this.maxHeight ?? Infinity) &&
      (this.width ?? width) === width &&
      (this.height ?? height) === height &&
      (this.orientation === '' || this.orientation === orientation);
    setState(this.internals, 'no-match', !isMatch);
  }
}

/** Registers `wx-match-media`. */
export function defineMatchMedia(): void {
  define('wx-match-media', WxMatchMedia);
}
