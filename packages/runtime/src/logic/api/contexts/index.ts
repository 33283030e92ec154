// Contexts of built-in components, and canvases, by themselves.
export { createAudioContext } from './audio.ts';
export { createCameraContext } from './camera.ts';
export { createCanvasContext, createContext, drawCanvas } from './canvas-context.ts';
export { canvasGetImageData, canvasPutImageData, canvasToTempFilePath } from './canvas-files.ts';
export { createOffscreenCanvas } from './canvas-node.ts';
export { createLivePlayerContext, createLivePusherContext } from './live.ts';
export { createMapContext } from './map.ts';
export { createVideoContext } from './video.ts';
