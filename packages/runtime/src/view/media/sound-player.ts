import type { PlayerCommand, PlayerState, Track } from '../../protocol/player.ts';
import { addressOf } from '../address.ts';
import type { View } from '../view.ts';

export interface SoundPlayer {
  run(command: PlayerCommand): void;
  destroy(): void;
}

/** Events of the element, by what the platform calls them. */
const EVENTS: Readonly<Record<string, string>> = {
  canplay: 'Canplay',
  play: 'Play',
  pause: 'Pause',
  ended: 'Ended',
  timeupdate: 'TimeUpdate',
  waiting: 'Waiting',
  seeking: 'Seeking',
  seeked: 'Seeked',
};

/** The platform's codes, by those of the element: aborted, network, decoding, source. */
const CODES: Readonly<Record<number, number>> = { 1: 10001, 2: 10002, 3: 10004, 4: 10003 };
const UNKNOWN = -1;

/** One sound, played by an element that nobody sees. */
export function createSoundPlayer(
  view: View,
  kind: 'inner' | 'background',
  tell: (event: string, state: PlayerState) => void,
): SoundPlayer {
  const audio = new Audio();
  let startTime = 0;
  /** Pausing is also how an element is stopped, and what it does at its end. */
  let isStopping = false;
  const state = (): PlayerState => {
    const { duration, currentTime, paused, buffered } = audio;
    const end = buffered.length > 0 ? buffered.end(buffered.length - 1) : 0;
    return { duration: Number.isFinite(duration) ? duration : 0, currentTime, paused, buffered: end };
  };
  const fail = (errCode: number, errMsg: string): void => tell('Error', { ...state(), errCode, errMsg });
  for (const [type, event] of Object.entries(EVENTS)) {
    audio.addEventListener(type, () => {
      if (type === 'pause' && (isStopping || audio.ended)) return;
      tell(event, state());
    });
  }
  audio.addEventListener('loadedmetadata', () => {
    if (startTime > 0) audio.currentTime = startTime;
  });
  audio.addEventListener('error', () => {
    const { code = 0, message = '' } = audio.error ?? {};
    fail(CODES[code] ?? UNKNOWN, message || 'the sound could not be played');
  });
  const play = (): void => {
    // What the browser does not allow without a touch, and what is no sound: the latter is told by an event of its own.
    audio.play().catch((cause: Error) => cause.name === 'NotAllowedError' && fail(10001, cause.message));
  };
  const stop = (): void => {
    isStopping = !audio.paused;
    audio.pause();
    if (audio.readyState > 0) audio.currentTime = 0;
    tell('Stop', { ...state(), currentTime: 0 });
    setTimeout(() => (isStopping = false));
  };
  const set = ({ name, value }: Extract<PlayerCommand, { do: 'set' }>): void => {
    if (name === 'src') load(addressOf(view, String(value)));
    else if (name === 'startTime') startTime = Number(value) || 0;
    else if (name === 'volume') audio.volume = Math.min(1, Math.max(0, Number(value)));
    else if (name === 'playbackRate')
      audio.defaultPlaybackRate = audio.playbackRate = Math.min(2, Math.max(0.5, Number(value)));
    else if (name === 'track') showTrack(view, value as Track);
    else audio[name] = Boolean(value);
  };
  const load = (address: string | undefined): void => {
    if (address === undefined) audio.removeAttribute('src');
    else audio.src = address;
  };
  if (kind === 'background')
    onSystemControls({ play, pause: () => audio.pause(), stop }, (event) => tell(event, state()));
  return {
    run(command) {
      if (command.do === 'set') set(command);
      else if (command.do === 'play') play();
      else if (command.do === 'pause') audio.pause();
      else if (command.do === 'stop') stop();
      else if (command.do === 'seek') audio.currentTime = command.position;
    },
    destroy() {
      isStopping = true;
      audio.pause();
      audio.removeAttribute('src');
      audio.load();
    },
  };
}

/** What the system shows while it plays. */
function showTrack(view: View, { title = '', singer = '', epname = '', coverImgUrl = '' }: Track): void {
  const cover = addressOf(view, coverImgUrl);
  if (!('mediaSession' in navigator)) return;
  navigator.mediaSession.metadata = new MediaMetadata({
    title,
    artist: singer,
    album: epname,
    ...(cover !== undefined && { artwork: [{ src: cover }] }),
  });
}

/** Keys of keyboards and headsets, and the system's own buttons. */
function onSystemControls(
  { play, pause, stop }: Readonly<Record<'play' | 'pause' | 'stop', () => void>>,
  tell: (event: 'Next' | 'Prev') => void,
): void {
  if (!('mediaSession' in navigator)) return;
  const { mediaSession } = navigator;
  mediaSession.setActionHandler('play', play);
  mediaSession.setActionHandler('pause', pause);
  mediaSession.setActionHandler('stop', stop);
  mediaSession.setActionHandler('nexttrack', () => tell('Next'));
  mediaSession.setActionHandler('previoustrack', () => tell('Prev'));
}
