import { emit } from '../internal/emit.ts';

/** `timeupdate` is told this often, in ms. */
const OFTEN = 250;

const ERRORS: Readonly<Record<number, string>> = {
  1: 'MEDIA_ERR_ABORTED',
  2: 'MEDIA_ERR_NETWORK',
  3: 'MEDIA_ERR_DECODE',
  4: 'MEDIA_ERR_SRC_NOT_SUPPORTED',
};

/** Tells of what a media element does by the component's events. The element's own do not leave the component. */
export function listenToMedia(host: HTMLElement, media: HTMLVideoElement): void {
  const on = (type: string, detail: () => object): void =>
    media.addEventListener(type, () => emit(host, type, detail()));
  for (const type of ['play', 'pause', 'ended', 'waiting', 'enterpictureinpicture', 'leavepictureinpicture'])
    on(type, () => ({}));
  on('error', () => ({ errMsg: ERRORS[media.error?.code ?? 4] }));
  on('progress', () => ({ buffered: bufferedPart(media) }));
  on('loadedmetadata', () => ({ width: media.videoWidth, height: media.videoHeight, duration: media.duration }));
  media.addEventListener('seeked', () => emit(host, 'seekcomplete', { position: media.currentTime }));
  let last = Number.NEGATIVE_INFINITY;
  media.addEventListener('timeupdate', ({ timeStamp }) => {
    if (timeStamp - last < OFTEN && !media.ended) return;
    last = timeStamp;
    emit(host, 'timeupdate', { currentTime: media.currentTime, duration: media.duration });
  });
}

/** How far it is loaded around the current position, in per cent. */
function bufferedPart({ buffered, currentTime, duration }: HTMLMediaElement): number {
  for (let index = 0; index < buffered.length; index++) {
    if (buffered.start(index) <= currentTime && currentTime <= buffered.end(index))
      return duration > 0 ? (buffered.end(index) / duration) * 100 : 0;
  }
  return 0;
}
