import { attributes } from '../catalog/movable-area.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { setState } from '../internal/states.ts';
import { defineMovableView, WxMovableView } from '../movable-view/movable-view.ts';

/**
 * @summary The box that a `movable-view` can be moved in. With `scale-area` two fingers anywhere in it scale the view.
 */
export class WxMovableArea extends wxElement(attributes) {
  private readonly internals = this.attachInternals();

  constructor() {
    super();
    this.addEventListener('pointerdown', (event) => this.press(event));
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    setState(this.internals, 'scale', this.scaleArea);
  }

  /** Fingers on the view itself it has already; of others it hears here. */
  private press(event: PointerEvent): void {
    if (!this.scaleArea) return;
    const views = [...this.children].filter((child) => child instanceof WxMovableView);
    for (const view of views) if (view.scale && !event.composedPath().includes(view)) view.press(event, true);
  }
}

/** Registers `wx-movable-area`. */
export function defineMovableArea(): void {
  defineMovableView();
  define('wx-movable-area', WxMovableArea);
}
