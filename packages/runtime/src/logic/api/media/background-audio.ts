import type { Track } from '../../../protocol/player.ts';
import type { Runtime } from '../../runtime.ts';
import { ApiFailure, type AsyncApi, type SyncApi } from '../entry.ts';
import { addState, controls, PLAYER_EVENTS } from './inner-audio.ts';
import { createPlayer, type Player } from './player.ts';

const EVENTS = [...PLAYER_EVENTS, 'Next', 'Prev'];
const TRACK = ['title', 'epname', 'singer', 'coverImgUrl'];
const REST: Readonly<Record<string, unknown>> = {
  startTime: 0,
  playbackRate: 1,
  webUrl: '',
  protocol: 'http',
  audioType: 'audio',
  referrerPath: '',
  referrerPolicy: 'no-referrer',
};

interface Background {
  readonly player: Player;
  readonly manager: Record<string, unknown>;
}

/** There is one for the whole app, and it plays on from page to page (spec components-apis §4 Media). */
export const getBackgroundAudioManager: SyncApi = (runtime) => runtime.service(createBackground).manager;

function createBackground(runtime: Runtime): Background {
  const player = createPlayer(runtime, 'background');
  const manager: Record<string, unknown> = {};
  for (const event of EVENTS) manager[`on${event}`] = (listener: unknown) => player.listeners.on(event, listener);
  const track: Record<string, unknown> = {};
  for (const name of TRACK) addTrackPart(manager, player, track, name);
  Object.assign(manager, REST, controls(player));
  for (const name of ['startTime', 'playbackRate'] as const) {
    let current = REST[name];
    Object.defineProperty(manager, name, {
      enumerable: true,
      get: () => current,
      set(value: unknown) {
        current = value;
        player.set(name, value);
      },
    });
  }
  addState(manager, player);
  addSource(manager, player);
  return { player, manager };
}

function addTrackPart(manager: object, player: Player, track: Record<string, unknown>, name: string): void {
  track[name] = '';
  Object.defineProperty(manager, name, {
    enumerable: true,
    get: () => track[name],
    set(value: unknown) {
      track[name] = value;
      player.set('track', { ...track } satisfies Track);
    },
  });
}

/** Setting the source starts it. */
function addSource(manager: Record<string, unknown>, player: Player): void {
  let src = '';
  Object.defineProperty(manager, 'src', {
    enumerable: true,
    get: () => src,
    set(value: unknown) {
      src = String(value);
      player.set('src', src);
      if (src !== '') {
        player.assume({ paused: false });
        player.command({ do: 'play' });
      }
    },
  });
}

type Told = (runtime: Runtime) => Background;
const told: Told = (runtime) => runtime.service(createBackground);
const listen =
  (event: string): SyncApi =>
  (runtime, listener) =>
    told(runtime).player.listeners.on(event, listener);
const control = (run: (background: Background, args: Readonly<Record<string, unknown>>) => void): AsyncApi => ({
  kind: 'view',
  run: (runtime, args) => run(told(runtime), args),
});

/** The functions that were there before the manager (spec components-apis §4 Legacy): they drive the same player. */
export const playBackgroundAudio: AsyncApi = {
  kind: 'view',
  params: { dataUrl: 'String' },
  run: (runtime, { dataUrl, title = '', coverImgUrl = '' }) => {
    Object.assign(told(runtime).manager, { title, coverImgUrl, src: dataUrl });
  },
};
export const pauseBackgroundAudio = control(({ manager }) => (manager['pause'] as () => void)());
export const stopBackgroundAudio = control(({ manager }) => (manager['stop'] as () => void)());
export const seekBackgroundAudio = control(({ player }, { position }) =>
  player.command({ do: 'seek', position: Number(position) || 0 }),
);
export const getBackgroundAudioPlayerState: AsyncApi = {
  kind: 'view',
  run(runtime) {
    const { player, manager } = told(runtime);
    const { duration, currentTime, paused, buffered } = player.state;
    // What plays nothing has no more to tell.
    if (manager['src'] === '') return { status: 2 };
    if (!(duration > 0)) throw new ApiFailure('the sound is not loaded yet');
    return {
      status: paused ? 0 : 1,
      duration,
      currentPosition: currentTime,
      downloadPercent: Math.round((buffered / duration) * 100),
      dataUrl: manager['src'],
    };
  },
};
export const onBackgroundAudioPlay = listen('Play');
export const onBackgroundAudioPause = listen('Pause');
export const onBackgroundAudioStop = listen('Stop');
