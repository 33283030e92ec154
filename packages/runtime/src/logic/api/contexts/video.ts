import type { SyncApi } from '../entry.ts';
import { contextOf, createContext, type ContextShape } from './context.ts';
import { targetOf } from './element.ts';

const SHAPE: ContextShape = {
  commands: [
    'play',
    'pause',
    'stop',
    'seek',
    'sendDanmu',
    'playbackRate',
    'requestFullScreen',
    'exitFullScreen',
    'showStatusBar',
    'hideStatusBar',
  ],
  questions: ['requestPictureInPicture', 'exitPictureInPicture'],
};

/** `wx.createVideoContext(id, component?)`: plays and pauses a `<video>` (spec components-apis §4 Media). */
export const createVideoContext: SyncApi = (runtime, id, component) =>
  createContext(runtime, targetOf(runtime, 'video', id, component), SHAPE);

export const videoHandle = contextOf(SHAPE);
