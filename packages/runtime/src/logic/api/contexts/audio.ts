import type { SyncApi } from '../entry.ts';
import { contextOf, createContext, type ContextShape } from './context.ts';
import { targetOf } from './element.ts';

const SHAPE: ContextShape = { commands: ['setSrc', 'play', 'pause', 'seek'] };

/** `wx.createAudioContext(id, component?)`: drives an `<audio>` (spec components-apis §4 Media). */
export const createAudioContext: SyncApi = (runtime, id, component) =>
  createContext(runtime, targetOf(runtime, 'audio', id, component), SHAPE);

export const audioHandle = contextOf(SHAPE);
