import { isFunction } from '../../define/part.ts';
import { callUser } from '../../errors.ts';
import type { Runtime } from '../../runtime.ts';
import { callFrame } from '../calls.ts';

/** What `canvas.createImage()` gives: setting `src` loads a picture in the page, and `onload` or `onerror` tells of it. */
export class CanvasImage {
  onload: unknown = null;
  onerror: unknown = null;
  width = 0;
  height = 0;
  complete = true;
  readonly #runtime: Runtime;
  #src = '';
  #bitmap: ImageBitmap | undefined;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  get src(): string {
    return this.#src;
  }

  set src(src: string) {
    this.#src = String(src);
    this.complete = false;
    void this.#load(this.#src);
  }

  get naturalWidth(): number {
    return this.#bitmap?.width ?? 0;
  }

  get naturalHeight(): number {
    return this.#bitmap?.height ?? 0;
  }

  /** What is drawn: browsers know nothing of this class. `undefined`: nothing is loaded yet. */
  static drawable(value: unknown): unknown {
    return value instanceof CanvasImage ? value.#bitmap : value;
  }

  async #load(src: string): Promise<void> {
    try {
      const { bitmap } = (await callFrame(this.#runtime, 'picture', { src })) as { bitmap: ImageBitmap };
      if (src !== this.#src) return bitmap.close();
      this.#bitmap = bitmap;
      this.width = bitmap.width;
      this.height = bitmap.height;
      this.#tell('onload', { type: 'load', target: this });
    } catch (cause) {
      if (src === this.#src) this.#tell('onerror', { type: 'error', target: this, errMsg: String(cause) });
    }
  }

  #tell(name: 'onload' | 'onerror', event: object): void {
    this.complete = true;
    const listener = this[name];
    if (isFunction(listener)) callUser(this.#runtime, listener, event);
  }
}
