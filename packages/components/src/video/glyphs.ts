import { svg } from 'lit/html.js';
import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';

const PATHS = {
  play: 'M8 5v14l11-7z',
  pause: 'M6 5h4v14H6zM14 5h4v14h-4z',
  sound: 'M4 9v6h4l5 5V4L8 9zM16 8.5v7a4 4 0 0 0 0-7z',
  muted: 'M4 9v6h4l5 5V4L8 9zM15.5 9.5l5 5M20.5 9.5l-5 5',
  grow: 'M5 5h6v2H7v4H5zM13 17h4v-4h2v6h-6z',
  shrink: 'M9 5h2v6H5V9h4zM13 13h6v2h-4v4h-2z',
} as const;

export type Glyph = keyof typeof PATHS;

export function glyph(name: Glyph): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d=${PATHS[name]} stroke=${name === 'muted' ? 'currentColor' : 'none'} stroke-width="2"></path>`}
  </svg>`;
}
