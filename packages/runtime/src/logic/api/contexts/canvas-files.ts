import type { Runtime } from '../../runtime.ts';
import { asyncFunction } from '../convention.ts';
import { ApiFailure, type ApiArguments, type SyncApi } from '../entry.ts';
import { callElement, targetOf } from './element.ts';
import { temporaryPath } from './temporary-file.ts';

type Run = (runtime: Runtime, args: ApiArguments, component: unknown) => unknown;

/** These take the component beside the one object (spec components-apis §4 Canvas). */
const withComponent =
  (name: string, run: Run): SyncApi =>
  (runtime, options, component) =>
    asyncFunction(runtime, name, { kind: 'view', run: (_, args) => run(runtime, args, component) })(options);

/** A part of a canvas as a file. Of a node (`canvas`) all lengths are its own pixels; with an id they are px of the page. */
export const canvasToTempFilePath: SyncApi = withComponent('canvasToTempFilePath', async (runtime, args, component) => {
  const { canvas, canvasId } = args;
  const file =
    canvas instanceof OffscreenCanvas
      ? await cut(canvas, args)
      : await callElement(runtime, targetOf(runtime, 'canvas', canvasId, component), 'exportFile', [args]);
  return { tempFilePath: temporaryPath(runtime, file as Blob) };
});

/** `{ width, height, data }` of a part of a canvas of the old kind. */
export const canvasGetImageData: SyncApi = withComponent('canvasGetImageData', (runtime, args, component) =>
  callElement(runtime, targetOf(runtime, 'canvas', args['canvasId'], component), 'readPixels', [args]),
);

export const canvasPutImageData: SyncApi = withComponent('canvasPutImageData', (runtime, args, component) => {
  const { data, canvasId, ...place } = args;
  const pixels = Uint8ClampedArray.from(data as ArrayLike<number>);
  return callElement(runtime, targetOf(runtime, 'canvas', canvasId, component), 'writePixels', [place, pixels]);
});

function cut(canvas: OffscreenCanvas, args: ApiArguments): Promise<Blob> {
  const { x = 0, y = 0 } = args as { x?: number; y?: number };
  const { width = canvas.width - x, height = canvas.height - y } = args as { width?: number; height?: number };
  const { destWidth = width, destHeight = height } = args as { destWidth?: number; destHeight?: number };
  const { fileType = 'png', quality = 1 } = args as { fileType?: string; quality?: number };
  if (!(destWidth > 0 && destHeight > 0)) throw new ApiFailure('the canvas has no size');
  const target = new OffscreenCanvas(destWidth, destHeight);
  target.getContext('2d')!.drawImage(canvas, x, y, width, height, 0, 0, destWidth, destHeight);
  return target.convertToBlob({ type: fileType === 'jpg' ? 'image/jpeg' : 'image/png', quality });
}
