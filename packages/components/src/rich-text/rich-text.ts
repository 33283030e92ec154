import { attributes } from '../catalog/rich-text.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { reflect } from '../internal/reflect.ts';
import { displayedText } from '../text/text.ts';
import { buildNodes } from './build.ts';
import { decodeEntities, readHtml } from './nodes.ts';

/**
 * @summary Text with formats, from HTML or from a list of nodes. Only documented tags and attributes come into being; no
 * part of it is ever HTML of the page.
 */
export class WxRichText extends wxElement(attributes) {
  protected override update(changes: Changes): void {
    super.update(changes);
    reflect(this, 'user-select', this.userSelect);
    if (!this.hasUpdated || changes.has('nodes') || changes.has('space')) this.replaceChildren(this.build());
  }

  private build(): DocumentFragment {
    const { nodes, space } = this;
    const spaced = (text: string): string => displayedText(text, { space });
    // The parser of HTML has decoded what it read.
    if (typeof nodes === 'string') return buildNodes(readHtml(nodes), spaced);
    return buildNodes(Array.isArray(nodes) ? nodes : [], (text) => spaced(decodeEntities(text)));
  }
}

/** Registers `wx-rich-text`. */
export function defineRichText(): void {
  define('wx-rich-text', WxRichText);
}
