// oxlint-disable-next-line typescript/triple-slash-reference -- other projects read this file without the ambient declaration beside it, and it cannot be imported
/// <reference path="./hls-light.d.ts" />
import type Hls from 'hls.js';

const STREAM = /\.m3u8(?:[?#]|$)/i;
const STREAM_TYPE = 'application/vnd.apple.mpegurl';

/** Feeds a media element. Streams that the browser cannot play by itself are played by hls.js, loaded with the first of them. */
export class MediaSource {
  private stream: Hls | undefined;
  private current = '';

  constructor(
    private readonly media: HTMLMediaElement,
    private readonly failed: (message: string) => void,
  ) {}

  set(src: string): void {
    if (src === this.current) return;
    this.current = src;
    this.close();
    if (src === '') {
      this.media.removeAttribute('src');
      this.media.load();
    } else if (STREAM.test(src) && this.media.canPlayType(STREAM_TYPE) === '') void this.openStream(src);
    else this.media.src = src;
  }

  /** What was loaded for a stream goes away. */
  close(): void {
    this.stream?.destroy();
    this.stream = undefined;
  }

  private async openStream(src: string): Promise<void> {
    const { default: Player } = await import('hls.js/light');
    if (src !== this.current) return;
    if (!Player.isSupported()) return this.failed('MEDIA_ERR_SRC_NOT_SUPPORTED');
    const stream = new Player();
    this.stream = stream;
    stream.on(Player.Events.ERROR, (_event, { fatal, details }) => {
      if (fatal) this.failed(details);
    });
    stream.loadSource(src);
    stream.attachMedia(this.media);
  }
}
