import { audioHandle } from './audio.ts';
import { cameraHandle } from './camera.ts';
import { canvasHandle } from './canvas-node.ts';
import { editorHandle } from './editor.ts';
import type { OpenHandle } from './element.ts';
import { mapHandle } from './map.ts';
import { videoHandle } from './video.ts';

/** What `NodesRef.node` and `NodesRef.context` give of a built-in, by its tag. */
export const handles: Readonly<Record<string, OpenHandle>> = {
  audio: audioHandle,
  camera: cameraHandle,
  canvas: canvasHandle,
  editor: editorHandle,
  map: mapHandle,
  video: videoHandle,
};
