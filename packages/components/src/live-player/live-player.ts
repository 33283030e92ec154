import { attributes } from '../catalog/live-player.ts';
import { define } from '../internal/define.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';
import { withProperties } from '../internal/properties.ts';
import { Unsupported } from '../internal/unsupported.ts';

/**
 * @summary A live stream, which the embedding site must supply: without it a box with a label.
 * @fires statechange - `{ code: -2301, message }`: the connection failed.
 * @fires wxunsupported - `{ tag, support }`, to the embedder.
 */
export class WxLivePlayer extends withProperties(Unsupported as unknown as new () => Unsupported, attributes) {
  protected readonly support = 'host';

  protected override update(changes: Changes): void {
    super.update(changes);
    if (!this.hasUpdated || changes.has('src'))
      emit(this, 'statechange', { code: -2301, message: this.ariaLabel ?? '' });
  }
}

/** Registers `wx-live-player`. */
export function defineLivePlayer(): void {
  define('wx-live-player', WxLivePlayer);
}
