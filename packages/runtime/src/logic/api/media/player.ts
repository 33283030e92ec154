import type { PlayerCommand, PlayerSetting, PlayerState } from '../../../protocol/player.ts';
import { none } from '../../features.ts';
import type { Runtime } from '../../runtime.ts';
import { callFrame } from '../calls.ts';
import { createListeners, type Listeners } from '../listeners.ts';
import { remotesOf } from '../remote.ts';

/** A player in the page, and what was last heard of it. */
export interface Player {
  readonly listeners: Listeners;
  readonly state: PlayerState;
  /** `player`: the number that the page knows it by. */
  readonly number: number;
  set(name: PlayerSetting, value: unknown): void;
  command(command: PlayerCommand): void;
  /** It was told to play, or to stop playing: the state says so before the page has answered. */
  assume(state: Partial<PlayerState>): void;
  close(): void;
}

const SILENT: PlayerState = { duration: 0, currentTime: 0, paused: true, buffered: 0 };

/** Where several players could play at once, each is one of these (spec components-apis §4 Media). */
export function createPlayer(runtime: Runtime, kind: 'inner' | 'background'): Player {
  const listeners = createListeners(runtime);
  const remotes = remotesOf(runtime);
  let state = SILENT;
  const number = remotes.open((event, detail) => {
    const { errCode, errMsg, ...heard } = detail as PlayerState;
    state = heard;
    listeners.tell(event, ...(errCode === undefined ? [] : [{ errCode, errMsg }]));
  });
  const command = (sent: PlayerCommand): void => {
    void callFrame(runtime, 'player', { player: number, kind, ...sent }).catch(none);
  };
  return {
    listeners,
    number,
    get state() {
      return state;
    },
    command,
    set: (name, value) => command({ do: 'set', name, value }),
    assume: (assumed) => void (state = { ...state, ...assumed }),
    close() {
      command({ do: 'destroy' });
      remotes.close(number);
    },
  };
}
