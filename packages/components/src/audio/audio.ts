import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { attributes } from '../catalog/audio.ts';
import { addressOf } from '../internal/address.ts';
import { clock } from '../internal/clock.ts';
import { define } from '../internal/define.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';
import { text } from '../internal/media-texts.ts';
import { reflect } from '../internal/reflect.ts';
import { renderedElement } from '../internal/rendered-element.ts';
import { glyph } from '../video/glyphs.ts';

/**
 * @summary A sound; with `controls` a bar with poster, name, author, a button and the time.
 * @fires play - also `pause` and `ended`.
 * @fires timeupdate - `{ currentTime, duration }`
 * @fires error - `{ errMsg }`, the number of the browser's `MediaError`.
 */
export class WxAudio extends renderedElement(attributes) {
  static readonly operations: readonly string[] = ['setSrc', 'play', 'pause', 'seek'];

  readonly media = new Audio();

  constructor() {
    super();
    for (const type of ['play', 'pause', 'ended']) this.media.addEventListener(type, () => this.tell(type, {}));
    this.media.addEventListener('timeupdate', () => {
      const { currentTime, duration } = this.media;
      this.tell('timeupdate', { currentTime, duration });
    });
    this.media.addEventListener('error', () => this.tell('error', { errMsg: this.media.error?.code }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.media.pause();
  }

  setSrc(src: unknown): void {
    this.src = String(src);
  }

  async play(): Promise<void> {
    // An address that was just given is taken first.
    await this.updateComplete;
    await this.media.play();
  }

  pause(): void {
    this.media.pause();
  }

  /** To a position in seconds. */
  seek(position: unknown): void {
    const seconds = Number(position);
    if (Number.isFinite(seconds)) this.media.currentTime = seconds;
  }

  protected override update(changes: Changes): void {
    reflect(this, 'controls', this.controls);
    this.media.loop = this.loop;
    if (!this.hasUpdated || changes.has('src')) {
      const address = addressOf(this.src);
      if (address === undefined) this.media.removeAttribute('src');
      else this.media.src = address;
    }
    super.update(changes);
  }

  protected override render(): TemplateResult {
    const isPaused = this.media.paused;
    const poster = addressOf(this.poster);
    return html`<div class="wx-audio-bar">
      <div class="wx-audio-poster" style=${poster === undefined ? '' : `background-image: url("${poster.replace(/["\\\n]/g, encodeURIComponent)}")`}>
        <button
          type="button"
          class="wx-audio-button"
          aria-label=${text(isPaused ? 'play' : 'pause')}
          @click=${() => void (isPaused ? this.media.play().catch(() => undefined) : this.media.pause())}
        >
          ${glyph(isPaused ? 'play' : 'pause')}
        </button>
      </div>
      <div class="wx-audio-words">
        <div class="wx-audio-name">${this.name}</div>
        <div class="wx-audio-author">${this.author}</div>
      </div>
      <div class="wx-audio-time">${clock(this.media.currentTime)}</div>
    </div>`;
  }

  private tell(type: string, detail: object): void {
    emit(this, type, detail);
    this.requestUpdate();
  }
}

/** Registers `wx-audio`. */
export function defineAudio(): void {
  define('wx-audio', WxAudio);
}
