import { attributes } from '../catalog/canvas.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';
import { FirstChild } from '../internal/first-child.ts';
import { reflect } from '../internal/reflect.ts';
import type { CanvasAction } from './replay.ts';
import { Surface } from './surface.ts';
import type { CanvasPart, FileOptions } from './surface.ts';

/**
 * @summary A drawing. With `type` `2d` or `webgl` its surface is given away (`handOver`) to be drawn on in a worker; else
 * it replays recorded drawings (`draw`). What is inside lies over it.
 * @fires error - `{ errMsg }`, when there is no such surface.
 */
export class WxCanvas extends wxElement(attributes) {
  static readonly operations: readonly string[] = ['draw', 'exportFile', 'readPixels', 'writePixels'];

  private readonly canvas = createSurface();
  private readonly first = new FirstChild(this, this.canvas);
  private surface: Surface | undefined;
  private isHandedOver = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.first.keep();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.first.release();
  }

  /** The surface of a `2d` or `webgl` canvas, the first time; it can be given away once. */
  handOver(): OffscreenCanvas | undefined {
    if (this.isHandedOver || (this.type !== '2d' && this.type !== 'webgl' && this.type !== 'webgl2')) return undefined;
    try {
      const surface = this.canvas.transferControlToOffscreen();
      this.isHandedOver = true;
      return surface;
    } catch (cause) {
      emit(this, 'error', { errMsg: `canvas:fail ${String(cause)}` });
      return undefined;
    }
  }

  /** Replays a drawing over an empty canvas, or over what is there. */
  draw(actions: readonly CanvasAction[], isKept = false): Promise<void> {
    return this.old.draw(actions, isKept);
  }

  /** A part as a file, `png` or `jpg`. */
  exportFile(options: FileOptions = {}): Promise<Blob> {
    return this.old.toFile(options);
  }

  /** `{ width, height, data }` of a part. */
  readPixels(part: CanvasPart = {}): Promise<object> {
    return this.old.readPixels(part);
  }

  writePixels(part: CanvasPart, data: Uint8ClampedArray): Promise<void> {
    return this.old.writePixels(part, data);
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    reflect(this, 'disable-scroll', this.disableScroll);
    // A picture for those who cannot see it, when the author names it.
    if (this.hasAttribute('aria-label') && !this.hasAttribute('role')) this.setAttribute('role', 'img');
  }

  private get old(): Surface {
    if (this.isHandedOver) throw new Error('the canvas is drawn on through its node');
    return (this.surface ??= new Surface(this.canvas));
  }
}

function createSurface(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = 'wx-canvas-surface';
  return canvas;
}

/** Registers `wx-canvas`. */
export function defineCanvas(): void {
  define('wx-canvas', WxCanvas);
}
