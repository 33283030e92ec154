import { addressOf } from '../internal/address.ts';
import { picturesOf, replay } from './replay.ts';
import type { CanvasAction } from './replay.ts';

/** A part of a canvas, in px of the page. */
export interface CanvasPart {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}

export interface FileOptions extends CanvasPart {
  readonly destWidth?: number;
  readonly destHeight?: number;
  readonly fileType?: string;
  readonly quality?: number;
}

/** The canvas of the old kind: what was recorded elsewhere is drawn here, in order, each when its pictures are loaded. */
export class Surface {
  private readonly pictures = new Map<string, HTMLImageElement>();
  private last: Promise<unknown> = Promise.resolve();
  /** Pixels to one px. */
  private scale = 1;

  constructor(private readonly canvas: HTMLCanvasElement) {}

  draw(actions: readonly CanvasAction[], isKept: boolean): Promise<void> {
    return this.next(async () => {
      await Promise.all(picturesOf(actions).map((src) => this.load(src)));
      this.fit(isKept);
      if (!isKept) this.context.clearRect(0, 0, this.canvas.width, this.canvas.height);
      replay(this.context, actions, { pictures: this.pictures, scale: this.scale });
    });
  }

  toFile(options: FileOptions): Promise<Blob> {
    return this.next(async () => {
      this.fit(true);
      const part = this.partOf(options);
      const { destWidth = part.width * this.scale, destHeight = part.height * this.scale } = options;
      const copy = this.copy(part, destWidth, destHeight).canvas;
      const type = options.fileType === 'jpg' ? 'image/jpeg' : 'image/png';
      const file = await new Promise<Blob | null>((resolve) => copy.toBlob(resolve, type, options.quality ?? 1));
      if (!file) throw new Error('the canvas has no size');
      return file;
    });
  }

  readPixels(options: CanvasPart): Promise<object> {
    return this.next(() => {
      this.fit(true);
      const part = this.partOf(options);
      const { width, height } = part;
      return { width, height, data: this.copy(part, width, height).getImageData(0, 0, width, height).data };
    });
  }

  writePixels({ x = 0, y = 0, width = 0 }: CanvasPart, data: Uint8ClampedArray): Promise<void> {
    return this.next(async () => {
      this.fit(true);
      const picture = await createImageBitmap(new ImageData(new Uint8ClampedArray(data), width));
      const { context, scale } = this;
      context.clearRect(x * scale, y * scale, picture.width * scale, picture.height * scale);
      context.drawImage(picture, x * scale, y * scale, picture.width * scale, picture.height * scale);
    });
  }

  private next<T>(run: () => T | Promise<T>): Promise<T> {
    const result = this.last.then(run);
    this.last = result.catch(() => undefined);
    return result;
  }

  private get context(): CanvasRenderingContext2D {
    const context = this.canvas.getContext('2d');
    if (!context) throw new Error('the canvas has no 2d context');
    return context;
  }

  /** Gives the canvas the pixels that its box has now; what is drawn stays when it is `kept`. */
  private fit(isKept: boolean): void {
    const { canvas } = this;
    this.scale = window.devicePixelRatio || 1;
    const width = Math.round(canvas.clientWidth * this.scale);
    const height = Math.round(canvas.clientHeight * this.scale);
    if (width * height === 0 || (canvas.width === width && canvas.height === height)) return;
    const before =
      isKept && canvas.width * canvas.height > 0 ? this.copy(this.partOf({}), canvas.width, canvas.height) : undefined;
    canvas.width = width;
    canvas.height = height;
    if (before) this.context.drawImage(before.canvas, 0, 0);
  }

  private partOf({ x = 0, y = 0, width, height }: CanvasPart): Required<CanvasPart> {
    const { canvas, scale } = this;
    return { x, y, width: width ?? canvas.width / scale - x, height: height ?? canvas.height / scale - y };
  }

  private copy(
    { x, y, width, height }: Required<CanvasPart>,
    toWidth: number,
    toHeight: number,
  ): CanvasRenderingContext2D {
    const { canvas, scale } = this;
    const copy = document.createElement('canvas');
    copy.width = toWidth;
    copy.height = toHeight;
    const context = copy.getContext('2d', { willReadFrequently: true })!;
    context.drawImage(canvas, x * scale, y * scale, width * scale, height * scale, 0, 0, toWidth, toHeight);
    return context;
  }

  /** With leave to read the pixels if the server gives it; else the picture can be seen, but nothing exported any more. */
  private async load(src: string): Promise<void> {
    const address = addressOf(src);
    if (address === undefined || this.pictures.has(src)) return;
    for (const crossOrigin of ['anonymous', null]) {
      const picture = new Image();
      picture.crossOrigin = crossOrigin;
      picture.src = address;
      const isLoaded = await picture.decode().then(
        () => true,
        () => false,
      );
      if (isLoaded) return void this.pictures.set(src, picture);
    }
  }
}
