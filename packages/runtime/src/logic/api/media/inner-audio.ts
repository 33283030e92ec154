import type { PlayerSetting } from '../../../protocol/player.ts';
import type { SyncApi } from '../entry.ts';
import { listenerMethods } from '../listeners.ts';
import { createPlayer, type Player } from './player.ts';

/** What authors can listen to. */
export const PLAYER_EVENTS = [
  'Canplay',
  'Play',
  'Pause',
  'Stop',
  'Ended',
  'TimeUpdate',
  'Error',
  'Waiting',
  'Seeking',
  'Seeked',
];

/** Properties that authors set, with what they are before. Those with a setting change the player. */
const PROPERTIES: Readonly<Record<string, unknown>> = {
  src: '',
  startTime: 0,
  autoplay: false,
  loop: false,
  volume: 1,
  playbackRate: 1,
  obeyMuteSwitch: true,
  referrerPolicy: 'no-referrer',
};
const WITHOUT_EFFECT = new Set(['obeyMuteSwitch', 'referrerPolicy']);

/**
 * `wx.createInnerAudioContext()` (spec components-apis §4 Media). The sound is the page's; what authors read at once is
 * what was last heard of it.
 */
export const createInnerAudioContext: SyncApi = (runtime) => {
  const player = createPlayer(runtime, 'inner');
  const context = listenerMethods(player.listeners, PLAYER_EVENTS) as Record<string, unknown>;
  for (const [name, initial] of Object.entries(PROPERTIES)) addProperty(context, player, name, initial);
  addState(context, player);
  return Object.assign(context, {
    ...controls(player),
    destroy: () => player.close(),
  });
};

/** What every player does when it is told to. */
export function controls(player: Player): Readonly<Record<string, (position?: unknown) => void>> {
  return {
    play() {
      player.assume({ paused: false });
      player.command({ do: 'play' });
    },
    pause() {
      player.assume({ paused: true });
      player.command({ do: 'pause' });
    },
    stop() {
      player.assume({ paused: true, currentTime: 0 });
      player.command({ do: 'stop' });
    },
    seek: (position) => player.command({ do: 'seek', position: Number(position) || 0 }),
  };
}

/** Properties that authors only read. */
export function addState(context: object, player: Player): void {
  for (const name of ['duration', 'currentTime', 'paused', 'buffered'] as const)
    Object.defineProperty(context, name, { get: () => player.state[name], enumerable: true });
}

function addProperty(context: object, player: Player, name: string, initial: unknown): void {
  let current = initial;
  Object.defineProperty(context, name, {
    enumerable: true,
    get: () => current,
    set(value: unknown) {
      current = value;
      if (!WITHOUT_EFFECT.has(name)) player.set(name as PlayerSetting, value);
    },
  });
}
