import { svg } from 'lit';
import type { TemplateResult } from 'lit';

/** Line drawings on a grid of 16, in the colour of the text around them. */
const DRAWINGS = {
  restart: 'M13 8a5 5 0 1 1-1.5-3.5M13 2v3h-3',
  revert: 'M3 6h6.5a3.5 3.5 0 0 1 0 7H6M6 3 3 6l3 3',
  globe: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2M2 8h12M8 2c4 4 4 8 0 12M8 2c-4 4-4 8 0 12',
  folder: 'M2 12.5v-9h4l1.5 2H14v7z',
  phone: 'M4.5 1.5h7v13h-7zM7 12.5h2',
  code: 'm5 4-4 4 4 4M11 4l4 4-4 4',
  output: 'M3 2h7l3 3v9H3zM10 2v3h3M6 8h4M6 11h4',
  messages: 'M2 5h10M9 2l3 3-3 3M14 11H4M7 8l-3 3 3 3',
  problems: 'M8 2 1.5 13.5h13zM8 6.5v3.5M8 11.8v.2',
  tree: 'M3 2v10h4M3 6h4M9 4.5h5v3H9zM9 10.5h5v3H9z',
} as const;

export function icon(name: keyof typeof DRAWINGS): TemplateResult {
  return svg`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=${DRAWINGS[name]} /></svg>`;
}
