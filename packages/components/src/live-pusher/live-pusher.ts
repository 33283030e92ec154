import { attributes } from '../catalog/live-pusher.ts';
import { define } from '../internal/define.ts';
import { withProperties } from '../internal/properties.ts';
import { Unsupported } from '../internal/unsupported.ts';

/**
 * @summary Sends a live stream, which no web page can do here: a box with a label.
 * @fires wxunsupported - `{ tag, support }`, to the embedder.
 */
export class WxLivePusher extends withProperties(Unsupported as unknown as new () => Unsupported, attributes) {
  protected readonly support = 'impossible';
}

/** Registers `wx-live-pusher`. */
export function defineLivePusher(): void {
  define('wx-live-pusher', WxLivePusher);
}
