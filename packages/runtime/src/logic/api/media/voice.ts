import type { Runtime } from '../../runtime.ts';
import type { AsyncApi } from '../entry.ts';
import { createPlayer, type Player } from './player.ts';

const voice = (runtime: Runtime): Player => runtime.service(createVoice);
const createVoice = (runtime: Runtime): Player => createPlayer(runtime, 'inner');

/** One voice at a time; `playVoice` succeeds when it has been heard to its end (spec components-apis §4 Media). */
export const playVoice: AsyncApi = {
  kind: 'view',
  params: { filePath: 'String' },
  run(runtime, { filePath }) {
    const player = voice(runtime);
    const { listeners } = player;
    return new Promise((resolve, reject) => {
      for (const event of ['Ended', 'Stop', 'Error']) listeners.off(event);
      listeners.on('Ended', () => resolve({}));
      listeners.on('Stop', () => resolve({}));
      listeners.on('Error', ({ errMsg }: { errMsg: string }) => reject(new Error(errMsg)));
      player.set('src', filePath);
      player.command({ do: 'play' });
    });
  },
};
export const pauseVoice: AsyncApi = { kind: 'view', run: (runtime) => voice(runtime).command({ do: 'pause' }) };
export const stopVoice: AsyncApi = { kind: 'view', run: (runtime) => voice(runtime).command({ do: 'stop' }) };

/** What the platform does with the switch of the phone, no page can know of. */
export const setInnerAudioOption: AsyncApi = { kind: 'stub', run: () => ({}) };
export const getAvailableAudioSources: AsyncApi = { kind: 'stub', run: () => ({ audioSources: ['auto', 'mic'] }) };
export const checkDeviceSupportHevc: AsyncApi = { kind: 'view' };
