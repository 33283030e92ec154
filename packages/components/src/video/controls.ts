import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { clock } from '../internal/clock.ts';
import { text } from '../internal/media-texts.ts';
import { glyph } from './glyphs.ts';
import type { Glyph } from './glyphs.ts';

/** What the controls show. */
export interface ControlsState {
  readonly isPlaying: boolean;
  readonly isMuted: boolean;
  readonly isFullScreen: boolean;
  readonly hasDanmu: boolean;
  readonly currentTime: number;
  readonly duration: number;
  /** Which of them there are. */
  readonly shows: {
    readonly play: boolean;
    readonly progress: boolean;
    readonly mute: boolean;
    readonly fullScreen: boolean;
    readonly danmu: boolean;
  };
}

export interface ControlsActions {
  togglePlay(): void;
  toggleMute(): void;
  toggleFullScreen(): void;
  toggleDanmu(): void;
  seek(position: number): void;
}

export function bar(state: ControlsState, actions: ControlsActions): TemplateResult {
  const { shows, currentTime, duration } = state;
  return html`<div class="wx-video-bar">
    ${shows.play ? playButton('wx-video-play-button', state, actions) : nothing}
    ${
      shows.progress
        ? html`<span>${clock(currentTime)}</span>
          <input
            class="wx-video-seek"
            type="range"
            min="0"
            step="any"
            max=${Number.isFinite(duration) ? duration : 0}
            .value=${String(currentTime)}
            aria-label=${text('progress')}
            aria-valuetext=${clock(currentTime)}
            @change=${(event: Event) => actions.seek(Number((event.target as HTMLInputElement).value))}
          />
          <span>${clock(duration)}</span>`
        : html`<span class="wx-video-space"></span>`
    }
    ${
      shows.danmu
        ? html`<button
          type="button"
          class="wx-video-button wx-video-danmu-button"
          aria-pressed=${state.hasDanmu}
          @click=${actions.toggleDanmu}
        >
          ${text('comments')}
        </button>`
        : nothing
    }
    ${
      shows.mute
        ? button(
            'wx-video-mute-button',
            state.isMuted ? 'muted' : 'sound',
            text(state.isMuted ? 'unmute' : 'mute'),
            actions.toggleMute,
          )
        : nothing
    }
    ${
      shows.fullScreen
        ? button(
            'wx-video-fullscreen-button',
            state.isFullScreen ? 'shrink' : 'grow',
            text(state.isFullScreen ? 'exitFullScreen' : 'fullScreen'),
            actions.toggleFullScreen,
          )
        : nothing
    }
  </div>`;
}

/** What stands over a video that has not been started. */
export function cover(state: ControlsState, actions: ControlsActions): TemplateResult {
  return html`<div class="wx-video-cover">
    ${playButton('wx-video-cover-play-button', state, actions)}
    ${state.duration > 0 ? html`<span class="wx-video-cover-duration">${clock(state.duration)}</span>` : nothing}
  </div>`;
}

function playButton(name: string, { isPlaying }: ControlsState, { togglePlay }: ControlsActions): TemplateResult {
  return button(name, isPlaying ? 'pause' : 'play', text(isPlaying ? 'pause' : 'play'), togglePlay);
}

function button(name: string, shape: Glyph, label: string, action: () => void): TemplateResult {
  return html`<button type="button" class="wx-video-button ${name}" aria-label=${label} @click=${action}>
    ${glyph(shape)}
  </button>`;
}
