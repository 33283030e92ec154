import type { ElementTarget } from '../../../protocol/node-handle.ts';
import { isFunction } from '../../define/part.ts';
import { callUser } from '../../errors.ts';
import type { Runtime } from '../../runtime.ts';
import { asyncFunction } from '../convention.ts';
import type { SyncApi } from '../entry.ts';
import { createContext, type Context, type ContextShape } from './context.ts';
import { callElement, targetOf, type OpenHandle } from './element.ts';
import { temporaryPath } from './temporary-file.ts';

interface Photo {
  readonly photo: Blob;
  readonly width: number;
  readonly height: number;
}

interface Recording {
  readonly video: Blob;
  readonly thumb: Blob;
}

const SHAPE: ContextShape = {
  questions: ['takePhoto', 'startRecord', 'stopRecord', 'setZoom'],
  results: {
    takePhoto: ({ photo, ...size }: Photo, runtime) => ({ tempImagePath: temporaryPath(runtime, photo), ...size }),
    stopRecord: ({ video, thumb, ...facts }: Recording, runtime) => ({
      tempVideoPath: temporaryPath(runtime, video),
      tempThumbPath: temporaryPath(runtime, thumb),
      ...facts,
    }),
  },
};

/** `wx.createCameraContext()`: the one `<camera>` of the page (spec components-apis §4 Media). */
export const createCameraContext: SyncApi = (runtime, component) =>
  cameraContext(runtime, targetOf(runtime, 'camera', undefined, component));

export const cameraHandle: OpenHandle = (runtime, { node }) => cameraContext(runtime, { node });

function cameraContext(runtime: Runtime, target: ElementTarget): Context {
  return {
    ...createContext(runtime, target, SHAPE),
    onCameraFrame: (listener) => frameListener(runtime, target, listener),
  };
}

/** Frames are fetched one by one, so a slow listener misses some and nothing piles up. */
function frameListener(runtime: Runtime, target: ElementTarget, listener: unknown): object {
  let current: object | undefined;
  const run = async (own: object): Promise<void> => {
    const frame = await callElement(runtime, target, 'nextFrame', []);
    if (own !== current) return;
    if (isFunction(listener)) callUser(runtime, listener, frame);
    await run(own);
  };
  const answer = (name: 'start' | 'stop', work: () => unknown) =>
    asyncFunction(runtime, name, { kind: 'view', run: work });
  return {
    start: answer('start', () => {
      current = {};
      // A camera that goes away ends it.
      void run(current).catch(() => (current = undefined));
    }),
    stop: answer('stop', () => {
      current = undefined;
    }),
  };
}
