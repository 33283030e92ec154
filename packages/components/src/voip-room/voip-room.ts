import { attributes } from '../catalog/voip-room.ts';
import { define } from '../internal/define.ts';
import { withProperties } from '../internal/properties.ts';
import { Unsupported } from '../internal/unsupported.ts';

/**
 * @summary A call over the platform's servers: a box with a label.
 * @fires wxunsupported - `{ tag, support }`, to the embedder.
 */
export class WxVoipRoom extends withProperties(Unsupported as unknown as new () => Unsupported, attributes) {
  protected readonly support = 'impossible';
}

/** Registers `wx-voip-room`. */
export function defineVoipRoom(): void {
  define('wx-voip-room', WxVoipRoom);
}
