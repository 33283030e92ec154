import { attributes } from '../catalog/channel-live.ts';
import { define } from '../internal/define.ts';
import { withProperties } from '../internal/properties.ts';
import { Unsupported } from '../internal/unsupported.ts';

/**
 * @summary A live stream of the platform's channels: a box with a label.
 * @fires wxunsupported - `{ tag, support }`, to the embedder.
 */
export class WxChannelLive extends withProperties(Unsupported as unknown as new () => Unsupported, attributes) {
  protected readonly support = 'impossible';
}

/** Registers `wx-channel-live`. */
export function defineChannelLive(): void {
  define('wx-channel-live', WxChannelLive);
}
