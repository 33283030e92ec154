import { html, nothing, svg } from 'lit/html.js';
import { attributes } from '../catalog/icon.ts';
import { define } from '../internal/define.ts';
import type { Changes } from '../internal/element.ts';
import { renderedElement } from '../internal/rendered-element.ts';
import { cssLength } from '../internal/length.ts';
import { glyphs } from './glyphs.ts';

/** @summary One of eleven icons, drawn as SVG. Decorative unless `aria-label` names it. */
export class WxIcon extends renderedElement(attributes) {
  protected override update(changes: Changes): void {
    if (this.hasAttribute('aria-label') && !this.hasAttribute('role')) this.setAttribute('role', 'img');
    super.update(changes);
  }

  protected override render(): unknown {
    const glyph = glyphs[this.type];
    if (glyph === undefined) return nothing;
    const color = this.color || glyph.color;
    const size = cssLength(this.size) || '23px';
    const isDisc = glyph.frame === 'disc';
    return html`<svg viewBox="0 0 24 24" fill="none" aria-hidden="true" style="width: ${size}; height: ${size}">
      ${glyph.frame === 'none' ? nothing : frame(isDisc, color)}
      <path
        d=${glyph.strokes}
        stroke=${isDisc ? '#fff' : color}
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>`;
  }
}

function frame(isDisc: boolean, color: string): unknown {
  return isDisc
    ? svg`<circle cx="12" cy="12" r="11" fill=${color} />`
    : svg`<circle cx="12" cy="12" r="10.2" stroke=${color} stroke-width="1.6" />`;
}

/** Registers `wx-icon`. */
export function defineIcon(): void {
  define('wx-icon', WxIcon);
}
