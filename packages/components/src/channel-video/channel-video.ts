import { attributes } from '../catalog/channel-video.ts';
import { define } from '../internal/define.ts';
import { withProperties } from '../internal/properties.ts';
import { Unsupported } from '../internal/unsupported.ts';

/**
 * @summary A video of the platform's channels: a box with a label.
 * @fires wxunsupported - `{ tag, support }`, to the embedder.
 */
export class WxChannelVideo extends withProperties(Unsupported as unknown as new () => Unsupported, attributes) {
  protected readonly support = 'impossible';
}

/** Registers `wx-channel-video`. */
export function defineChannelVideo(): void {
  define('wx-channel-video', WxChannelVideo);
}
