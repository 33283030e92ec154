import type { NodeHandle } from '../../../protocol/node-handle.ts';
import { isFunction } from '../../define/part.ts';
import { callUser } from '../../errors.ts';
import type { Runtime } from '../../runtime.ts';
import type { SyncApi } from '../entry.ts';
import { CanvasImage } from './canvas-image.ts';
import type { OpenHandle } from './element.ts';
import { encodePng } from './png.ts';

/** What a canvas of a mini program has beside size and `getContext` (spec components-apis §2 canvas). */
interface CanvasMembers {
  createImage(): CanvasImage;
  createImageData(...args: unknown[]): ImageData;
  createPath2D(path?: Path2D | string): Path2D;
  requestAnimationFrame(callback: unknown): number;
  cancelAnimationFrame(id: number): void;
  /** At once, so always PNG, and not compressed. */
  toDataURL(): string;
}

/** Functions of drawing contexts that take a picture. */
const TAKE_PICTURES = ['drawImage', 'createPattern', 'texImage2D', 'texSubImage2D'];

interface KnownSurface {
  readonly surface: OffscreenCanvas;
  readonly instance: number;
}

/** `node` of a `<canvas type="2d">` or `webgl`: its own surface, which the page has given away. The same one every time. */
export const canvasHandle: OpenHandle = (runtime, handle) => runtime.service(knownSurfaces)(handle);

/** `wx.createOffscreenCanvas({ type, width, height })` (spec components-apis §4 Canvas). Old code passes width and height. */
export const createOffscreenCanvas: SyncApi = (runtime, options, oldHeight) => {
  const { width = 300, height = 150 } =
    typeof options === 'number' ? { width: options, height: oldHeight } : (Object(options) as Record<string, unknown>);
  return equip(runtime, new OffscreenCanvas(Number(width), Number(height)));
};

function knownSurfaces(runtime: Runtime): (handle: NodeHandle) => object {
  const known = new Map<number, KnownSurface>();
  return ({ node, instance, surface }) => {
    // Canvases of pages that are gone can no longer be asked for.
    for (const [number, { instance: owner }] of known) if (!runtime.instances.has(owner)) known.delete(number);
    if (surface instanceof OffscreenCanvas) known.set(node, { surface: equip(runtime, surface), instance });
    // A canvas of the old kind has no node.
    return known.get(node)?.surface ?? (null as unknown as object);
  };
}

/** Gives a surface the members that mini programs know. It stays what it is, so `context.canvas` is the node. */
function equip(runtime: Runtime, surface: OffscreenCanvas): OffscreenCanvas {
  const open = surface.getContext.bind(surface) as (...args: readonly unknown[]) => object | null;
  const adapted = new WeakSet<object>();
  const members: CanvasMembers & { getContext(type: unknown, options?: unknown): object | null } = {
    getContext(type, options) {
      const context = open(type, options);
      if (context && !adapted.has(context)) takePictures(context);
      if (context) adapted.add(context);
      return context;
    },
    createImage: () => new CanvasImage(runtime),
    createImageData: (...args) => Reflect.construct(ImageData, args) as ImageData,
    createPath2D: (path) => new Path2D(path),
    requestAnimationFrame: (callback) =>
      requestAnimationFrame((time) => void (isFunction(callback) && callUser(runtime, callback, time))),
    cancelAnimationFrame: (id) => cancelAnimationFrame(id),
    toDataURL: () => dataUrlOf(surface),
  };
  return Object.assign(surface, members);
}

/** Lets a context draw what `createImage` made. A picture that is not loaded draws nothing. */
function takePictures(context: object): void {
  for (const name of TAKE_PICTURES) {
    const draw: unknown = Reflect.get(context, name);
    if (!isFunction(draw)) continue;
    Object.defineProperty(context, name, {
      value: (...args: unknown[]) => {
        const drawables = args.map(CanvasImage.drawable);
        const isMissing = drawables.some((drawable, index) => drawable === undefined && args[index] !== undefined);
        return isMissing ? null : Reflect.apply(draw, context, drawables);
      },
    });
  }
}

/** A copy can be read whatever kind of context the surface has. */
function dataUrlOf(surface: OffscreenCanvas): string {
  const { width, height } = surface;
  const copy = width * height > 0 ? new OffscreenCanvas(width, height).getContext('2d') : null;
  if (!copy) return 'data:,';
  copy.drawImage(surface, 0, 0);
  const bytes = encodePng(width, height, copy.getImageData(0, 0, width, height).data);
  let text = '';
  for (let start = 0; start < bytes.length; start += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return `data:image/png;base64,${btoa(text)}`;
}
