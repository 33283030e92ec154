import type { SyncApi } from '../entry.ts';
import { createContext, type ContextShape } from './context.ts';
import { targetOf } from './element.ts';

const PLAYER: ContextShape = {
  questions: [
    'play',
    'stop',
    'pause',
    'resume',
    'mute',
    'snapshot',
    'requestFullScreen',
    'exitFullScreen',
    'requestPictureInPicture',
    'exitPictureInPicture',
  ],
};

/** A handle whose calls fail: a browser plays no such streams (spec components-apis §4 Media). */
export const createLivePlayerContext: SyncApi = (runtime, id, component) =>
  createContext(runtime, targetOf(runtime, 'live-player', id, component), PLAYER);

const PUSHER: ContextShape = {
  questions: [
    'start',
    'stop',
    'pause',
    'resume',
    'switchCamera',
    'snapshot',
    'toggleTorch',
    'playBGM',
    'stopBGM',
    'pauseBGM',
    'resumeBGM',
    'setBGMVolume',
    'setMICVolume',
    'sendMessage',
    'startPreview',
    'stopPreview',
  ],
};

/** The same for a stream that is sent: no page can send one. */
export const createLivePusherContext: SyncApi = (runtime) =>
  createContext(runtime, targetOf(runtime, 'live-pusher'), PUSHER);
