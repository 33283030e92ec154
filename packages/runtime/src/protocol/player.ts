/** What a player in the page does for the logic thread: `{ player, … }` is a call of `player`. */
export type PlayerCommand =
  | { readonly do: 'set'; readonly name: PlayerSetting; readonly value: unknown }
  | { readonly do: 'play' | 'pause' | 'stop' | 'destroy' }
  | { readonly do: 'seek'; readonly position: number };

export type PlayerSetting = 'src' | 'startTime' | 'autoplay' | 'loop' | 'volume' | 'playbackRate' | 'track';

/** What is heard of it: the name of an event, and how it is then. Times are seconds. */
export interface PlayerState {
  readonly duration: number;
  readonly currentTime: number;
  readonly paused: boolean;
  readonly buffered: number;
  /** With `Error` only. */
  readonly errCode?: number;
  readonly errMsg?: string;
}

/** What the system shows of a player that goes on in the background. */
export interface Track {
  readonly title?: string;
  readonly epname?: string;
  readonly singer?: string;
  readonly coverImgUrl?: string;
}
